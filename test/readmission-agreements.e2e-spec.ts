import { act, JointOperation } from './support/joint-operation.js';
import { Keepers } from './support/keepers.js';
import { World, type TestOfficer } from './support/world.js';

const days = (n: number) => ({ n, unit: 'calendar_day' });
const both = (n: number) => ({ national: days(n), tcn: days(n) });
const path = '/readmission-agreements';

describe('agreements on readmission', () => {
  let world: World;
  let law: Keepers;
  beforeAll(async () => {
    world = await World.start();
    law = await Keepers.of(world);
  });
  afterAll(() => world.stop());

  const profile = async (key: string, query = '', officer = law.anybody) =>
    (await officer.sees(`${path}/${key}?${query}`)).body;
  const value = async (key: string, name: string, query = '', officer = law.anybody) =>
    (await profile(key, query, officer)).parameters.find((one: { name: string }) => one.name === name);
  const parameter = (agreement: string, name: string, says: unknown, changes: object = {}) => ({
    kind: 'readmission_parameter',
    key: `${agreement}/${name}`,
    article: 'Art. 10',
    content: { agreement, name, value: says },
    source: 'text of the agreement (made up)',
    trust: 'verified',
    ...changes,
  });
  const idOf = async (key: string) => (await law.row(`kind=readmission_parameter&limit=100`, key))?.id;

  it('are there for any officer who has signed in, by state and day', async () => {
    const keys = async (query: string) =>
      (await law.anybody.sees(`${path}?${query}`)).body.map(({ key }: { key: string }) => key);
    expect((await keys('')).length).toBeGreaterThan(60);
    expect(await keys('country=MD')).toEqual(['CH-MD', 'EC-MD', 'EC-MD-AT']);
    expect(await keys('country=SI&on=2006-06-30')).toEqual(
      ['CH-SI', 'EC-AL', 'SI-HR-1993'].filter((key) => key !== ''),
    );
    expect((await world.nobody.sees(path)).status).toBe(401);
    expect((await law.anybody.sees(`${path}?on=2026-02-30`)).body).toMatchObject({ code: 'bad_input', fields: ['on'] });
  });

  it('say every value with source, trust and article, and leave blank what nobody has read', async () => {
    const body = await profile('EC-ME-AT');
    expect(body).toMatchObject({
      key: 'EC-ME-AT',
      form: 'eu_protocol',
      parent: 'EC-ME',
      layers: ['EC-ME-AT', 'EC-ME'],
      on: '2026-09-01',
      registerVersion: expect.any(Number),
      silence: {
        standard: { value: 'transfer_permitted', stated: 'transfer_permitted', toConfirm: [] },
        extended: { value: 'none', toConfirm: ['replyExt'] },
      },
      suspensions: [],
    });
    expect(await value('EC-ME-AT', 'reply')).toMatchObject({
      value: both(12),
      read: true,
      sure: true,
      trust: 'verified',
      from: 'EC-ME',
      entryKey: 'EC-ME/reply',
      source: expect.stringContaining('20007274'),
    });
    expect(await value('RS-MK', 'reply')).toMatchObject({ value: null, read: false, sure: false, trust: null });
    expect(body.legalCheckNeeded).toContain('submitLimit');
    expect(
      body.authorities.map(({ country, fn, held }: Record<string, unknown>) => [country, fn, (held as []).length]),
    ).toEqual([
      ['ME', 'nationals', 1],
      ['ME', 'tcn', 1],
      ['ME', 'transit', 1],
      ['ME', 'documents', 0],
    ]);
    expect(body.evidence.find((one: { code: string }) => one.code === 'nat_dl')).toMatchObject({
      strength: 'prima_facie',
      sure: false,
    });
    expect((await law.anybody.sees(`${path}/XX-YY`)).status).toBe(404);
    expect((await law.anybody.sees(`${path}/x`)).status).toBe(400);
  });

  it('are proposed for two states, a person and a day, with reasons', async () => {
    const { body } = await law.anybody.sees(`${path}/applicable?from=HR&to=RS&category=own_national`);
    expect(body).toMatchObject({ from: 'HR', to: 'RS', on: '2026-09-01', registerVersion: expect.any(Number) });
    expect(body.candidates.map((one: { agreement: string }) => one.agreement)).toEqual(['EC-RS', 'RS-HR']);
    expect(body.candidates[0].reasons).toContainEqual({
      code: 'union_first',
      status: 'applies',
      says: 'An agreement of the Union goes before one of two states.',
      article: expect.any(String),
      entryKey: 'EC-RS',
    });
    expect(body.candidates[1]).toMatchObject({
      status: 'needs_confirmation',
      overlap: { yieldsTo: 'EC-RS', incompatible: [], adds: [] },
      silence: { standard: { value: 'none', stated: null } },
    });
    expect(body.refused.map((one: { agreement: string }) => one.agreement)).toEqual(['RS-HR-2002']);
  });

  it.each([
    ['from=AL&to=QQ', 422, 'unknown_reference', { field: 'to' }],
    ['from=SELEC&to=AL', 422, 'unknown_reference', { field: 'from' }],
    ['from=AL&to=AL', 422, 'inconsistent', { field: 'to' }],
    ['from=AL&to=MK&category=stranger', 400, 'bad_input', { fields: ['category'] }],
    ['from=AL', 400, 'bad_input', { fields: ['to'] }],
    ['from=AL&to=MK&recordType=operations', 422, 'inconsistent', { field: 'recordId' }],
  ])('are not proposed for %s', async (query, status, code, details) => {
    const answer = await law.anybody.sees(`${path}/applicable?${query}`);
    expect([answer.status, answer.body]).toEqual([status, expect.objectContaining({ code, ...details })]);
  });

  it('change by two legal officers, and a case that is pinned to an earlier moment keeps what was known then', async () => {
    const before = world.clock.now().toISOString();
    const { registerVersion } = await profile('RS-MK');
    world.clock.advance?.({ minutes: 1 } as never);
    expect(await law.putInForce(parameter('RS-MK', 'reply', both(14)))).toBe('in_force');
    expect(await value('RS-MK', 'reply')).toMatchObject({ value: both(14), sure: true, from: 'RS-MK' });
    expect((await profile('RS-MK')).registerVersion).toBeGreaterThan(registerVersion);
    expect(await value('RS-MK', 'reply', `knownAt=${before}`)).toMatchObject({ value: null, read: false });
  });

  const refusal = async (form: object) => {
    const { status, body } = await law.lawyer.does('/legal-changes', form);
    return [status, body.code, body.fields ?? body.field];
  };

  it('refuse a value that has not the form of its name, or stands under another', async () => {
    expect(await refusal(parameter('RS-AL', 'reply', days(14)))).toEqual([
      400,
      'bad_input',
      expect.arrayContaining(['content.value.national', 'content.value.tcn']),
    ]);
    expect(await refusal(parameter('RS-AL', 'silence', 'silence_is_gold'))).toEqual([
      400,
      'bad_input',
      ['content.value'],
    ]);
    expect(await refusal(parameter('RS-AL', 'weather', 'fine'))).toEqual([400, 'bad_input', ['content.name']]);
    expect(await refusal(parameter('XX-YY', 'silence', 'none'))).toEqual([
      422,
      'unknown_reference',
      'content.agreement',
    ]);
    expect(await refusal(parameter('RS-AL', 'silence', 'none', { key: 'RS-AL/reply' }))).toEqual([
      422,
      'inconsistent',
      'key',
    ]);
  });

  it('refuse in a protocol what only its agreement can say', async () => {
    const { body } = await law.lawyer.does('/legal-changes', parameter('EC-RS-AT', 'reply', both(3)));
    expect(body).toMatchObject({ code: 'beyond_protocol', agreement: 'EC-RS-AT', parent: 'EC-RS', parameter: 'reply' });
    const side = (state: string) => ({ states: [state], group: null, except: [], unsure: [] });
    const protocol = (changes: object) => ({
      kind: 'readmission_agreement',
      key: 'RS-MK-P',
      article: 'protocol',
      content: {
        title: 'Protocol (made up)',
        form: 'bilateral_protocol',
        parent: 'RS-MK',
        sides: [side('RS'), side('MK')],
        signed: null,
        published: null,
        language: null,
        replaces: null,
        ...changes,
      },
      source: 'made up',
      trust: 'verified',
    });
    expect(await refusal(protocol({ parent: null }))).toEqual([422, 'inconsistent', 'content.parent']);
    expect(await refusal(protocol({ parent: 'EC-RS-AT' }))).toEqual([422, 'inconsistent', 'content.parent']);
    expect(await refusal(protocol({ parent: 'XX-YY' }))).toEqual([422, 'unknown_reference', 'content.parent']);
    expect(await refusal(protocol({ sides: [side('RS'), side('QQ')] }))).toEqual([
      422,
      'unknown_reference',
      'content.sides',
    ]);
    expect(await refusal(protocol({}))).toEqual([201, undefined, undefined]);
  });

  const suspension = (scope: string, changes: object = {}) => ({
    kind: 'readmission_suspension',
    key: 'CH-RS/2026',
    article: 'Art. 21(5)',
    content: { agreement: 'CH-RS', country: 'RS', scope, receivedOn: '2026-08-30' },
    validFrom: '2026-09-01',
    source: 'note (made up)',
    trust: 'verified',
    ...changes,
  });

  it('are suspended as far and as soon as they say, and then for those persons only', async () => {
    const all = await law.lawyer.does('/legal-changes', suspension('all'));
    expect(all.body).toMatchObject({
      code: 'suspension_beyond_scope',
      agreement: 'CH-RS',
      scope: 'tcn',
      article: 'Art. 21(5)',
    });
    const early = await law.lawyer.does('/legal-changes', suspension('tcn', { validFrom: '2026-08-31' }));
    expect(early.body).toMatchObject({ code: 'takes_effect_later', earliest: '2026-09-01', article: 'Art. 21(5)' });
    expect(await law.putInForce(suspension('tcn'))).toBe('in_force');
    const answer = async (category: string) =>
      (await law.anybody.sees(`${path}/applicable?from=CH&to=RS&category=${category}`)).body;
    expect((await answer('own_national')).candidates).toHaveLength(1);
    expect(await answer('tcn_direct_entry')).toMatchObject({
      candidates: [],
      refused: [{ agreement: 'CH-RS', status: 'refused' }],
    });
    expect((await profile('CH-RS')).suspensions).toMatchObject([{ scope: 'tcn', country: 'RS', sure: true }]);
  });

  it('of which a value is not verified go for one case by what two legal officers have confirmed for it', async () => {
    const operation = await JointOperation.proposed(world);
    const other = await JointOperation.proposed(world);
    const colleague: TestOfficer = await world.officer('legal_officer', { at: 'AL/mia' });
    const ofCase = ({ id }: JointOperation) => `recordType=operations&recordId=${id}`;
    const confirmation = {
      ...parameter('EC-BA', 'silence', 'consent_deemed'),
      recordType: 'operations',
      recordId: operation.id,
      quotedText: 'If there was no reply within this time limit …',
    };
    const entryId = await idOf('EC-BA/silence');
    const { body } = await law.lawyer.does('/legal-confirmations', { ...confirmation, trust: undefined });
    expect(body).toMatchObject({ state: 'proposed', entryId: expect.any(String) });
    if (entryId) expect(body.entryId).toBe(entryId);
    expect((await act(colleague, `/legal-confirmations/${body.id}`, 'confirm')).body.state).toBe('confirmed');

    expect(await value('EC-BA', 'silence', ofCase(operation), operation.coordinator)).toMatchObject({
      sure: true,
      trust: 'verified',
      confirmed: { proposedBy: law.lawyer.id, confirmedBy: colleague.id, at: world.clock.now().toISOString() },
    });
    expect((await profile('EC-BA', ofCase(operation), operation.coordinator)).silence.standard).toEqual({
      value: 'none',
      stated: 'consent_deemed',
      toConfirm: ['reply'],
    });
    expect(await value('EC-BA', 'silence', ofCase(other), other.coordinator)).toMatchObject({
      sure: false,
      confirmed: null,
    });
    expect(await value('EC-BA', 'silence')).toMatchObject({ sure: false, trust: 'unverified', confirmed: null });
    const outsider = await world.officer('legal_officer', { at: 'TR/police' });
    expect((await outsider.sees(`${path}/EC-BA?${ofCase(operation)}`)).status).toBe(404);
  });
});

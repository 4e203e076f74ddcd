import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, carryOut, JointOperation } from './support/joint-operation.js';
import { Keepers } from './support/keepers.js';
import { Readmissions } from './support/readmissions.js';
import { succeeded } from './support/succeeded.js';
import { World, type TestOfficer } from './support/world.js';

const days = (n: number) => ({ n, unit: 'calendar_day' });
const both = (n: number) => ({ national: days(n), tcn: days(n) });
const path = '/readmission-agreements';

const guide = readFileSync(join(import.meta.dirname, '../../docs/readmission.md'), 'utf8');
/** An example of the guide, as a lawyer would send it. */
const example = (name: string): object =>
  JSON.parse(new RegExp(`\`\`\`json ${name}\n([^]*?)\`\`\``).exec(guide)?.[1] ?? '') as object;

describe('what agreements on readmission say', () => {
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

  it('changes by two legal officers, and a case that is pinned to an earlier moment keeps what was known then', async () => {
    const before = world.clock.now().toISOString();
    world.clock.pass(60_000);
    const { registerVersion } = await profile('RS-HU');
    expect(await law.putInForce(parameter('RS-HU', 'reply', both(14)))).toBe('in_force');
    expect(await value('RS-HU', 'reply')).toMatchObject({ value: both(14), sure: true, from: 'RS-HU' });
    expect((await profile('RS-HU')).registerVersion).toBeGreaterThan(registerVersion);
    expect(await value('RS-HU', 'reply', `knownAt=${before}`)).toMatchObject({ value: null, read: false });
  });

  it('let nothing follow from the silence of a state of which no calendar is there, and says so', async () => {
    const montenegrin = await Readmissions.between(world, 'ME/mi', 'XK/police');
    const { id } = await montenegrin.drafted({ otherCountry: 'CH', otherAuthorityId: undefined, elsewhere: 'other' });
    const silence = async () => (await montenegrin.officer.sees(`/readmissions/${id}/deadlines`)).body;
    expect(await silence()).toMatchObject({
      silence: 'none',
      silenceStated: 'consent_deemed',
      silenceToConfirm: [],
      silenceWithoutCalendar: 'CH',
    });
    const rule = { kind: 'fixed', month: 8, day: 1 };
    const content = { country: 'CH', name: 'National day', rule, moves: null, since: null, until: null };
    const holiday = { kind: 'holiday', key: 'CH/NATIONAL_DAY', article: 'constitution (made up)', content };
    const from = { source: 'official gazette (made up)', trust: 'verified' };
    expect(await law.putInForce({ ...holiday, ...from })).toBe('in_force');
    await world.matched();
    expect(await silence()).toMatchObject({ silence: 'consent_deemed', silenceWithoutCalendar: null });
  });

  const refusal = async (form: object) => {
    const { status, body } = await law.lawyer.does('/legal-changes', form);
    return [status, body.code, body.fields ?? body.field];
  };

  it('cannot be a value that has not the form of its name, or stands under another', async () => {
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

  it('cannot be a crossing point that there is not', async () => {
    const at = {
      agreement: 'RS-AL',
      country: 'AL',
      name: 'made up',
      kind: 'road',
      crossingPoint: 'AL-NOWHERE',
      adHoc: false,
    };
    const form = {
      kind: 'readmission_point',
      key: 'RS-AL/AL-NOWHERE',
      article: 'list',
      source: 'made up',
      trust: 'verified',
    };
    expect(await refusal({ ...form, content: at })).toEqual([422, 'unknown_reference', 'content.crossingPoint']);
    expect(await refusal({ ...form, content: { ...at, crossingPoint: 'AL-TIRANA-AIR' } })).toEqual([
      201,
      undefined,
      undefined,
    ]);
  });

  it('cannot be said by a protocol where only its agreement can', async () => {
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

  it('is suspended as far and as soon as it says itself, and then for those persons only', async () => {
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

  it('is, where nobody has verified it, for one case what two legal officers have confirmed for it', async () => {
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
    const { body } = await law.lawyer.does('/legal-confirmations', { ...confirmation, trust: undefined });
    expect(body).toMatchObject({ state: 'proposed', entryId: expect.any(String) });
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

  it('is, as the guide shows, for one readmission what its legal officers have read and confirmed', async () => {
    const here = await Readmissions.between(world, 'RS/mi', 'MK/border');
    const running = await here.in('examination', { agreement: 'RS-MK' });
    const another = await here.in('draft', { agreement: 'RS-MK' });
    const ofCase = (id: string) => `recordType=readmissions&recordId=${id}`;
    const silence = async (id: string) => (await profile('RS-MK', ofCase(id), here.officer)).silence.standard;
    expect(await silence(running.id)).toEqual({ value: 'none', stated: null, toConfirm: ['silence', 'reply'] });

    const [author, second] = [
      await world.officer('legal_officer', { at: 'RS/mi' }),
      await world.officer('legal_officer', { at: 'RS/mi' }),
    ];
    for (const name of ['reply', 'silence']) {
      const form = { ...example(name), recordType: 'readmissions', recordId: running.id };
      const { body } = await succeeded('propose', author.does('/legal-confirmations', form));
      expect(body).toMatchObject({ state: 'proposed', entryId: null });
      await carryOut(second, `/legal-confirmations/${body.id}`, 'confirm');
    }
    expect(await silence(running.id)).toEqual({ value: 'consent_deemed', stated: 'consent_deemed', toConfirm: [] });
    expect((await silence(another.id)).value).toBe('none');
    expect((await profile('RS-MK', '', here.officer)).silence.standard.value).toBe('none');
    expect((await here.outsider.sees(`${path}/RS-MK?${ofCase(running.id)}`)).status).toBe(404);
    expect((await here.other.sees(`${path}/RS-MK?${ofCase(running.id)}`)).body.silence.standard.value).toBe(
      'consent_deemed',
    );
  });
});

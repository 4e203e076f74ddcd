import { Keepers } from './support/keepers.js';
import { World } from './support/world.js';

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
  it('are there for any officer who has signed in, by state and day', async () => {
    const keys = async (query: string) =>
      (await law.anybody.sees(`${path}?${query}`)).body.map(({ key }: { key: string }) => key);
    expect((await keys('')).length).toBeGreaterThan(60);
    expect(await keys('country=MD')).toEqual(['CH-MD', 'EC-MD', 'EC-MD-AT']);
    expect(await keys('country=SI&on=2006-06-30')).toEqual(['CH-SI', 'EC-AL', 'EC-LK', 'EU-NEWER', 'SI-HR-1993']);
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
});

import { settled, TwoStates } from './support/exchange.js';
import { act } from './support/joint-operation.js';
import { Keepers } from './support/keepers.js';
import { Telling } from './support/telling.js';
import { sentElsewhere } from './support/passed-elsewhere.js';
import { World, type TestOfficer } from './support/world.js';

jest.setTimeout(120_000);

/** Twenty minutes past midnight in Tirana, Skopje and Vienna; the day before in Greenwich. */
const AFTER_MIDNIGHT = new Date('2026-09-01T22:20:00Z');
const TOMORROW = '2026-09-02';

describe('the law of a day', () => {
  let world: World;
  let telling: Telling;
  let lawyer: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    telling = await Telling.between(world);
    lawyer = await world.officer('legal_officer', { at: 'AL/mia' });
    world.clock.pass(AFTER_MIDNIGHT.getTime() - world.clock.now().getTime());
  });
  afterAll(() => world.stop());

  const basisOf = (body: unknown) => (body as { basis: { on: string } }).basis.on;

  it('is the day of whoever asks, as the finder has it', async () => {
    const found = settled(await lawyer.sees('/legal-bases/applicable?from=AL&to=MK&action=REQ_INFO'));
    expect(found).toMatchObject({ on: TOMORROW });
    expect(settled(await lawyer.sees('/legal-bases/matrix?action=REQ_INFO'))).toMatchObject({ on: TOMORROW });
  });

  it('is the same of a request, of what is told unasked, and of its way through SELEC', async () => {
    const here = await TwoStates.meet(world);
    expect(basisOf(await here.opened())).toBe(TOMORROW);
    const path = await telling.released({ route: 'selec', transBorder: true });
    expect(basisOf((await telling.author.sees(path)).body)).toBe(TOMORROW);
    await act(telling.unit, path, 'hand_over');
    const { items } = (await telling.unit.sees(`/passages?carrierId=${path.split('/').at(-1)}`)).body;
    expect(basisOf(items[0])).toBe(TOMORROW);
  });

  it('is the same of strategic exchanges and joint analyses', async () => {
    const content = { title: 'Crossings at night', body: 'They rose by a third.', attested: true };
    const exchange = { kind: 'situation', ...content, recipients: [{ country: 'MK' }] };
    const { items } = settled(await telling.author.does('/strategic-exchanges', exchange)) as unknown as {
      items: object[];
    };
    expect(basisOf(items[0])).toBe(TOMORROW);
    expect(basisOf(settled(await telling.unit.does('/joint-analyses', { partners: ['MK'] })))).toBe(TOMORROW);
  });

  it('is that of whoever decides on what a person asks, and of whoever is heard on it', async () => {
    const law = await Keepers.of(world);
    const ground = { ground: 'made up', effect: 'limit_right', actions: [] };
    const fromThatDay = {
      kind: 'refusal_ground',
      instrument: 'EU_LED',
      article: 'made up',
      content: ground,
      source: 'made up',
      trust: 'verified',
    };
    const protection = await world.officer('data_protection_officer', { at: 'AL/ncu' });
    const decides = await world.officer('legal_officer', { at: 'AL/ncu' });
    const decidedOn = async (key: string) => {
      const requester = { surname: 'Demo', firstName: key, bornOn: '1988-05-04', identifiers: [], address: 'Rruga 1' };
      const form = { kind: 'access', channel: 'letter', requester };
      const path = `/data-subject-requests/${settled(await protection.does('/data-subject-requests', form)).id}`;
      await act(protection, path, 'identify', { proof: 'identity_document' });
      await act(protection, path, 'search');
      return (await act(decides, path, 'decide', { decision: 'refuse', grounds: [key], reasons: 'As told.' })).body;
    };
    await law.putInForce({ ...fromThatDay, key: 'DS_FROM_TODAY', validFrom: TOMORROW });
    await law.putInForce({ ...fromThatDay, key: 'DS_FROM_THEN', validFrom: '2026-09-03' });
    expect(await decidedOn('DS_FROM_TODAY')).toMatchObject({ state: 'decided', grounds: ['DS_FROM_TODAY'] });
    expect(await decidedOn('DS_FROM_THEN')).toMatchObject({ code: 'ground_not_for_persons' });

    const here = await TwoStates.meet(world);
    const { itemId } = await sentElsewhere(here);
    const asked = { itemIds: [itemId], requestKind: 'access', heard: { channel: 'siena', reference: 'MK-1' } };
    const { id } = settled(await here.ownUnit.does('/data-subject-consultations/register', asked));
    const objects = async (grounds: string[]) =>
      (await act(here.ownUnit, `/data-subject-consultations/${id}`, 'answer', { opinion: 'objects', grounds })).body;
    expect(await objects(['DS_FROM_THEN'])).toMatchObject({ code: 'ground_not_for_persons' });
    expect(await objects(['DS_FROM_TODAY'])).toMatchObject({ state: 'answered' });
  });

  it('is that of the state whose log it is', async () => {
    const law = await Keepers.of(world);
    const rule = { what: 'all', keepAtLeast: null, keepAtMost: null, leastDays: null, mostDays: null, use: 'control' };
    const row = { kind: 'log_rule', instrument: 'PCC_SEE', article: 'made up', source: 'made up', trust: 'verified' };
    const from = (validFrom: string, regime: string) =>
      law.putInForce({ ...row, key: `PCC_SEE/${regime}`, content: { ...rule, regime }, validFrom });
    await from(TOMORROW, 'FROM_TODAY');
    await from('2026-09-03', 'FROM_THEN');
    const { itemId } = await sentElsewhere(await TwoStates.meet(world));
    const regimes = await world.database.owner<{ regime: string }>(
      'select distinct regime from transmission_log where item_id = $1 order by regime',
      [itemId],
    );
    expect(regimes.map(({ regime }) => regime)).toEqual(['FROM_TODAY', 'PCC_SEE']);
  });
});

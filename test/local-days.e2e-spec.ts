import { settled, TwoStates } from './support/exchange.js';
import { act } from './support/joint-operation.js';
import { Telling } from './support/telling.js';
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
});

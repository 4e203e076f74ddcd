import { dayIn } from '../src/core/local-time.js';
import { days } from '../src/core/workflow/deadline.js';
import { settled, TwoStates } from './support/exchange.js';
import { act } from './support/joint-operation.js';
import { Keepers } from './support/keepers.js';
import { World } from './support/world.js';

jest.setTimeout(120_000);

describe('what was received under a treaty', () => {
  let world: World;
  let here: TwoStates;
  let law: Keepers;
  beforeAll(async () => {
    world = await World.start();
    here = await TwoStates.meet(world);
    law = await Keepers.of(world);
  });
  afterAll(() => world.stop());

  const day = (after: number) => new Date(world.clock.now().getTime() + days(after)).toISOString().slice(0, 10);

  /** A copy of North Macedonia, of an item of Albania’s. */
  async function received(): Promise<string> {
    const request = await here.opened();
    const item = settled(await here.asks.does('/transmission-items', here.item(request.id, 'MK')));
    await act(here.asks, `/transmission-items/${item.id}`, 'check');
    await act(here.ownUnit, `/transmission-items/${item.id}`, 'release');
    const submitted = await here.act(here.asks, request, 'submit');
    await here.act(here.ownUnit, await here.act(here.ownUnit, submitted, 'approve'), 'send');
    const { items } = (await here.otherUnit.sees(`/received-items?carrierId=${request.id}`)).body;
    const path = `/received-items/${(items as [{ id: string }])[0].id}`;
    await act(here.otherUnit, path, 'log_receipt');
    return path;
  }

  /** A denunciation, or that it was taken back: a new version of the row that says since when that state is a party. */
  async function ends(country: string, validTo: string | undefined): Promise<void> {
    const row = await law.row('kind=party&instrument=PCC_SEE', `PCC_SEE/${country}`);
    const { id: replaces, kind, key, instrument, article, content, validFrom } = row;
    const form = { replaces, kind, key, instrument, article, content, validFrom, source: 'note', trust: 'verified' };
    expect(await law.putInForce({ ...form, ...(validTo !== undefined && { validTo }) })).toBe('in_force');
    await world.matched();
  }

  const shown = async (path: string) => (await here.otherUnit.sees(path)).body as Record<string, string | null>;

  it('ends with it, also where its end is entered later, and for nobody else', async () => {
    const path = await received();
    const before = await shown(path);
    expect(before).toMatchObject({ state: 'in_use', instrumentEnds: null });
    await ends('RS', day(5));
    expect(await shown(path)).toMatchObject({ instrumentEnds: null, destroyOn: before.destroyOn });
    await ends('MK', day(40));
    // At midnight in Skopje, and not in Greenwich.
    const end = dayIn('Europe/Skopje', day(40)).since.toISOString();
    expect(await shown(path)).toMatchObject({ state: 'in_use', instrumentEnds: end, destroyOn: end });
    await ends('MK', undefined);
    expect(await shown(path)).toMatchObject({ instrumentEnds: null, destroyOn: before.destroyOn });
    await ends('MK', day(40));
    world.clock.pass(days(25));
    await world.sweep();
    expect(await shown(path)).toMatchObject({ state: 'destroy_due' });
    world.clock.pass(days(16));
    await world.sweep();
    expect(await shown(path)).toMatchObject({ state: 'destroyed', title: null });
  });

  it('is destroyed at once where the treaty has ended since it came', async () => {
    await ends('MK', undefined);
    const path = await received();
    world.clock.pass(days(10));
    await ends('MK', day(-2));
    for (let sweeps = 0; sweeps < 3; sweeps += 1) await world.sweep();
    expect(await shown(path)).toMatchObject({ state: 'destroyed' });
  });
});

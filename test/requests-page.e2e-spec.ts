import { Identity } from '../src/core/access/identity.js';
import { Work } from '../src/core/work/work.js';
import { RequestStore } from '../src/requests/request.store.js';
import { TwoStates } from './support/exchange.js';
import { World } from './support/world.js';

describe('a page of requests that were not sent', () => {
  let world: World;
  let here: TwoStates;
  beforeAll(async () => {
    world = await World.start();
    here = await TwoStates.meet(world);
  });
  afterAll(() => world.stop());

  /** How often the database is asked for a page of so many. */
  async function asked(limit: number): Promise<number> {
    const found = await world.get(Identity).session(here.asks.sessionId);
    if (!found) throw new Error('not signed in');
    const { officer } = found;
    return world.get(Work).as(officer, async (em) => {
      const query = jest.spyOn(em, 'query');
      const page = { where: [], limit, after: undefined, count: false };
      const { items } = await world.get(RequestStore).page(em, officer, page);
      expect(items).toHaveLength(limit);
      expect(new Set(items.map(({ basis }) => basis.status))).toEqual(new Set(['allowed']));
      const times = query.mock.calls.length;
      query.mockRestore();
      return times;
    });
  }

  it('asks the register once, however many there are, of whatever way and instrument', async () => {
    const direct = {
      route: 'direct',
      otherAuthorityId: world.authority('MK/border'),
      directCondition: 'DC_BORDER_REGION',
    };
    for (let n = 0; n < 6; n += 1) {
      await here.opened();
      await here.opened(direct);
    }
    await asked(1);
    expect(await asked(12)).toBe(await asked(2));
  });
});

import { Readmissions } from './support/readmissions.js';
import { World } from './support/world.js';

describe('smoke', () => {
  let world: World;
  let here: Readmissions;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world, 'AT/bk', 'MK/border');
  });
  afterAll(() => world.stop());

  it('plays', async () => {
    const { id } = await here.in('handed_over');
    expect(await here.state(id)).toBe('handed_over');
  });
});

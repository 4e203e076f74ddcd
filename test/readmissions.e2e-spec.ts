import { Readmissions } from './support/readmissions.js';
import { World } from './support/world.js';

describe('a readmission', () => {
  let world: World;
  let here: Readmissions;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
  });
  afterAll(() => world.stop());

  it.each(['submitted', 'refused', 'interview', 'extended', 'info_requested', 'handed_over', 'closed', 'withdrawn'])(
    'comes to be %s on its usual way',
    async (state) => {
      const { id } = await here.in(state);
      expect(await here.state(id)).toBe(state);
    },
  );
});

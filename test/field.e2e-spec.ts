import { checks } from './field/checks.js';
import { equipment } from './field/equipment.js';
import { overall } from './field/overall.js';
import { patrols } from './field/patrols.js';
import { shifts } from './field/shifts.js';
import { training } from './field/training.js';
import { FieldDay } from './support/field-day.js';
import { World } from './support/world.js';

/** The working day on the ground, in one operation under way. */
let world: World;
let field: FieldDay;
beforeAll(async () => {
  world = await World.start();
  field = await FieldDay.begun(world);
});
afterAll(() => world.stop());

for (const about of [shifts, patrols, checks, equipment, training, overall]) about(() => field);

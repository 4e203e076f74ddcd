import { playDrino } from '../../demo/drino.js';
import { admit } from '../../demo/people.js';
import { Play } from '../../demo/play.js';
import { Stage } from '../../demo/stage.js';
import { World } from './world.js';

/** A world in which DRINO is under way, with a record of every kind: the demonstration, as any installation has it. */
export async function playedWorld(): Promise<{ world: World; play: Play }> {
  const world = await World.start();
  const now = world.clock.now();
  await admit(world.database.url('seecase_owner'), new Date(now.getTime() - 400 * 86_400_000));
  const stage = new Stage(
    world.address,
    world.clock,
    () => undefined,
    () => world.sweep(),
  );
  const play = new Play(stage, { sequence: 'III', begins: '2026-09-10', ends: '2026-09-25', until: 'running' });
  await playDrino(play);
  return { world, play };
}

import { playDrino } from '../../demo/drino.js';
import { scripts } from '../../demo/load.js';
import { admit } from '../../demo/people.js';
import { Play } from '../../demo/play.js';
import { Stage } from '../../demo/stage.js';
import { World } from './world.js';

/** A world with a record of every kind: the demonstration, as any installation has it after its first start. */
export async function playedWorld(): Promise<{ world: World; closed: Play; running: Play }> {
  const world = await World.start();
  const today = new Date('2026-09-15T08:00:00Z');
  await admit(world.database.url('seecase_owner'), new Date(today.getTime() - 400 * 86_400_000));
  const stage = new Stage(
    world.address,
    world.clock,
    () => undefined,
    () => world.sweep(),
  );
  const plays = scripts(today).map((script) => new Play(stage, script));
  for (const play of plays) await playDrino(play);
  const [closed, running] = plays;
  if (!closed || !running) throw new Error('the demonstration has two operations, one closed and one running');
  return { world, closed, running };
}

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../src/config.js';
import { newLog } from '../src/core/http/log.js';
import { Worker } from '../src/core/jobs/worker.js';
import { Deadlines } from '../src/core/workflow/deadlines.js';
import { DeconflictionSweep } from '../src/deconfliction/deconfliction.sweep.js';
import { newServer } from '../src/server.js';
import { playDrino } from './drino.js';
import { MovingClock } from './moving-clock.js';
import { Play, type Script } from './play.js';
import { Stage } from './stage.js';

/** Plays scripts against an application of its own, on the given database, with a clock that the script moves. */
export async function perform(config: Config, scripts: readonly Script[], tell: (line: string) => void): Promise<void> {
  const clock = new MovingClock(new Date(`${scripts[0]?.begins ?? '2018-11-20'}T00:00:00Z`));
  const unhurried = Object.assign(Object.create(config) as Config, { REQUESTS_PER_MINUTE: 1_000_000 });
  const app: NestFastifyApplication = await newServer(unhurried, newLog('error'), clock);
  try {
    await app.listen(0, '127.0.0.1');
    const stage = new Stage(await app.getUrl(), clock, tell, () => goOn(app));
    for (const script of scripts) await playDrino(new Play(stage, script));
  } finally {
    await app.close();
  }
}

/** What waits in the queue is done, those who work on the same learn of it, and the clock acts on what is due. */
async function goOn(app: NestFastifyApplication): Promise<void> {
  await app.get(Worker).drain();
  await app.get(DeconflictionSweep).sweep();
  await app.get(Deadlines).sweep();
}

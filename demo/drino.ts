import { close } from './chapters/closing.js';
import { handOver, takeIntoCustody } from './chapters/custody.js';
import { debrief } from './chapters/debriefings.js';
import { report, work } from './chapters/field.js';
import { enterInterpreters } from './chapters/interpreters.js';
import { plan, propose } from './chapters/planning.js';
import { activate, prepare } from './chapters/preparation.js';
import { reportDays } from './chapters/reports.js';
import type { Play } from './play.js';

/** Common Operation DRINO as its officers would run it, from the risk to the evaluation. */
export async function playDrino(play: Play): Promise<void> {
  await propose(play);
  await plan(play);
  await enterInterpreters(play);
  await prepare(play);
  await activate(play);
  await work(play);
  await takeIntoCustody(play);
  await report(play);
  await handOver(play);
  await debrief(play);
  await reportDays(play);
  if (play.script.until === 'closed') await close(play);
}

import { debrief } from './chapters/debriefings.js';
import { enterInterpreters } from './chapters/interpreters.js';
import { plan, propose } from './chapters/planning.js';
import { activate, prepare } from './chapters/preparation.js';
import type { Play } from './play.js';

/** Common Operation DRINO as its officers would run it, from the risk to the evaluation. */
export async function playDrino(play: Play): Promise<void> {
  await propose(play);
  await plan(play);
  await enterInterpreters(play);
  await prepare(play);
  await activate(play);
  await debrief(play);
}

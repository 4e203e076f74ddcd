import { takeCare } from './chapters/care.js';
import { dayAtTheCentralUnits } from './chapters/central-units.js';
import { close } from './chapters/closing.js';
import { keepCollections } from './chapters/collections.js';
import { answerForWhatWasReceived } from './chapters/custody-abroad.js';
import { handOver, takeIntoCustody } from './chapters/custody.js';
import { debrief } from './chapters/debriefings.js';
import { workTogether } from './chapters/exchanges.js';
import { report, work } from './chapters/field.js';
import { handOverToInvestigation } from './chapters/hand-overs.js';
import { learn } from './chapters/information.js';
import { findAgain } from './chapters/subject-merges.js';
import { enterInterpreters } from './chapters/interpreters.js';
import { askTheLaw, planTheYear } from './chapters/law-and-year.js';
import { searchTheHillside } from './chapters/night.js';
import { plan, propose } from './chapters/planning.js';
import { activate, prepare } from './chapters/preparation.js';
import { referPeople } from './chapters/referrals.js';
import { reportDays } from './chapters/reports.js';
import type { Play } from './play.js';

/** Common Operation DRINO as its officers would run it, from the risk to the evaluation. */
export async function playDrino(play: Play): Promise<void> {
  await propose(play);
  await planTheYear(play);
  await plan(play);
  await askTheLaw(play);
  await enterInterpreters(play);
  await keepCollections(play);
  await prepare(play);
  await activate(play);
  await work(play);
  await takeIntoCustody(play);
  await searchTheHillside(play);
  await report(play);
  await handOver(play);
  await debrief(play);
  await dayAtTheCentralUnits(play);
  await workTogether(play);
  await answerForWhatWasReceived(play);
  await learn(play);
  await referPeople(play);
  await findAgain(play);
  await takeCare(play);
  await reportDays(play);
  await handOverToInvestigation(play);
  if (play.script.until === 'closed') await close(play);
}

import { afterClimbs, climbingEvery } from '../core/workflow/climbing.js';
import { days } from '../core/workflow/deadline.js';
import { notItsAuthor, theClock, whoeverOpenedIt } from '../core/workflow/rules.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { riskAnalysisDesks } from './risk-analysis.desks.js';
import type { RiskAnalysis } from './risk-analysis.entity.js';
import {
  aChiefWhereItWaits,
  anAnalystOfItsAuthority,
  atLeastOneItem,
  recordItsRelease,
  stopWaiting,
  waitAtItsAuthority,
  waitAtTheNext,
  whoeverReleasesForIt,
} from './risk-analysis.rules.js';

/** How long its own authority has to release it before the chief of the one above may as well, and so on. */
const TIME_TO_RELEASE = days(1);
const CLIMBS = 3;

const itsAuthors = [whoeverOpenedIt, anAnalystOfItsAuthority];
const itsReleasers = [whoeverReleasesForIt, afterClimbs(1, aChiefWhereItWaits)];

export const riskAnalysisWorkflow = defineWorkflow<RiskAnalysis>()({
  name: 'risk_analysis',
  initial: 'draft',

  states: {
    draft: { means: 'Being written; only its own authority sees it.', awaits: riskAnalysisDesks.draft },
    handed_in: {
      means: 'Handed in; waits for somebody else to release it, and goes to the chief above unanswered.',
      due: climbingEvery(TIME_TO_RELEASE, CLIMBS),
      overdue: 'climb',
      awaits: riskAnalysisDesks.handed_in,
    },
    released: { means: 'Released to the states that it names; operations may rest on its items.' },
    withdrawn: { means: 'No longer to be relied on.' },
  },

  actions: {
    revise: { from: ['draft'], by: itsAuthors, form: true },
    put_item: { from: ['draft'], by: itsAuthors, form: true },
    remove_item: { from: ['draft'], by: itsAuthors, form: true },
    hand_in: {
      from: ['draft'],
      to: 'handed_in',
      by: itsAuthors,
      when: [atLeastOneItem],
      effect: waitAtItsAuthority,
    },
    climb: { from: ['handed_in'], to: 'handed_in', by: [theClock], effect: waitAtTheNext },
    release: {
      from: ['handed_in'],
      to: 'released',
      by: itsReleasers,
      when: [notItsAuthor],
      effect: recordItsRelease,
      letsGo: true,
    },
    return_to_draft: {
      from: ['handed_in'],
      to: 'draft',
      by: [...itsReleasers, ...itsAuthors],
      reason: 'required',
      effect: stopWaiting,
      letsGo: true,
    },
    withdraw: {
      from: ['draft', 'handed_in', 'released'],
      to: 'withdrawn',
      by: [whoeverReleasesForIt],
      reason: 'required',
      effect: stopWaiting,
    },
  },
});

export type RiskAnalysisAction = keyof typeof riskAnalysisWorkflow.actions;

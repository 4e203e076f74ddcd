import { climbingEvery } from '../core/workflow/climbing.js';
import { hours } from '../core/workflow/deadline.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { untilDecided } from './course.rules.js';
import { debriefingStates } from './debriefing.codes.js';
import { debriefingDesks } from './debriefing.desks.js';
import type { Debriefing } from './debriefing.entity.js';
import { itsReviewers } from './debriefing.rules.js';
import { interviewActs } from './interview.workflow.js';
import { reviewActs, unfinished } from './review.workflow.js';

/** Own rule: each level has a day to review before it goes further up. */
const TO_REVIEW = hours(24);
const MOST_CLIMBS = 2;

/**
 * A voluntary interview from its arrangement to its release. What the acts are is written in interview.workflow.ts (until
 * it is signed) and review.workflow.ts (from then on, and beside). Beyond the deadlines here, the retention clock
 * anonymises whatever has been kept long enough, in any state.
 */
export const debriefingWorkflow = defineWorkflow<Debriefing>()({
  name: 'debriefing',
  initial: 'planned',

  states: {
    planned: { means: debriefingStates.planned, awaits: debriefingDesks.planned },
    vulnerability_screen: {
      means: debriefingStates.vulnerability_screen,
      awaits: debriefingDesks.vulnerability_screen,
    },
    referred_out: { means: debriefingStates.referred_out },
    eligible: { means: debriefingStates.eligible, awaits: debriefingDesks.eligible },
    informed: { means: debriefingStates.informed, awaits: debriefingDesks.informed },
    refused: { means: debriefingStates.refused },
    consent_given: { means: debriefingStates.consent_given, awaits: debriefingDesks.consent_given },
    account: { means: debriefingStates.account, awaits: debriefingDesks.account },
    closed: { means: debriefingStates.closed, awaits: debriefingDesks.closed },
    readback_signed: { means: debriefingStates.readback_signed, awaits: debriefingDesks.readback_signed },
    quality_review: {
      means: debriefingStates.quality_review,
      due: climbingEvery(TO_REVIEW, MOST_CLIMBS),
      overdue: 'climb',
      awaits: debriefingDesks.quality_review,
    },
    graded: { means: debriefingStates.graded, awaits: debriefingDesks.graded },
    sanitised: { means: debriefingStates.sanitised, awaits: debriefingDesks.sanitised },
    released: { means: debriefingStates.released },
    stopped: { means: debriefingStates.stopped },
    withdrawn: {
      means: debriefingStates.withdrawn,
      due: untilDecided,
      overdue: 'erase',
      awaits: debriefingDesks.withdrawn,
    },
    set_aside: { means: debriefingStates.set_aside },
    anonymised: { means: debriefingStates.anonymised },
    erased: { means: debriefingStates.erased },
  },

  actions: {
    ...interviewActs,
    ...reviewActs,
    ...sharing([...unfinished, 'released', 'stopped', 'withdrawn', 'set_aside', 'anonymised'], [itsReviewers]),
  },
});

export type DebriefingAction = keyof typeof debriefingWorkflow.actions;

import { climb, climbingEvery } from '../core/workflow/climbing.js';
import { days } from '../core/workflow/deadline.js';
import { notItsAuthor, theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow, type Deadline } from '../core/workflow/workflow.js';
import { annualPlanDesks } from './annual-plan.desks.js';
import type { AnnualPlan } from './annual-plan.entity.js';
import {
  aChiefOfANamedState,
  aPlannerOfItsAuthority,
  confirmForTheirState,
  everyEntryAnswersARisk,
  everyOperationHasEnded,
  everyStateHasConfirmed,
  hasEntries,
  notConfirmedByThemYet,
  startOver,
} from './annual-plan.rules.js';

/** How long the chiefs have before those above them may answer as well. */
const THE_CHIEFS_TIME = days(7);
const CLIMBS = 3;

const onNewYearsDay: Deadline<AnnualPlan> = (_, { year }) => new Date(Date.UTC(year, 0, 1));

export const annualPlanWorkflow = defineWorkflow<AnnualPlan>()({
  name: 'annual_plan',
  initial: 'draft',

  states: {
    draft: { means: 'Being written; only its own authority sees it.', awaits: annualPlanDesks.draft },
    proposed: {
      means: 'Proposed to the states that it names; waits for a chief of each.',
      due: climbingEvery(THE_CHIEFS_TIME, CLIMBS),
      overdue: 'climb',
      awaits: annualPlanDesks.proposed,
    },
    confirmed: {
      means: 'Confirmed by a chief of every state that it names; operations of it may be planned.',
      due: onNewYearsDay,
      overdue: 'put_in_force',
    },
    in_force: { means: 'The year has begun.' },
    evaluated: {
      means: 'The year is over, its operations have ended, and it was looked back upon.',
      awaits: annualPlanDesks.evaluated,
    },
    closed: { means: 'Kept for the record.' },
    withdrawn: { means: 'Given up.' },
  },

  actions: {
    revise: { from: ['draft'], by: [aPlannerOfItsAuthority], form: true },
    put_entry: { from: ['draft'], by: [aPlannerOfItsAuthority], form: true },
    remove_entry: { from: ['draft'], by: [aPlannerOfItsAuthority], form: true },
    propose: {
      from: ['draft'],
      to: 'proposed',
      by: [aPlannerOfItsAuthority],
      when: [hasEntries, everyEntryAnswersARisk],
      effect: startOver,
    },
    climb: { from: ['proposed'], to: 'proposed', by: [theClock], effect: climb },
    confirm: {
      from: ['proposed'],
      to: 'confirmed',
      once: everyStateHasConfirmed,
      by: [aChiefOfANamedState],
      when: [notItsAuthor, notConfirmedByThemYet],
      effect: confirmForTheirState,
    },
    return_to_draft: {
      from: ['proposed', 'confirmed'],
      to: 'draft',
      by: [aChiefOfANamedState, aPlannerOfItsAuthority],
      reason: 'required',
      effect: startOver,
      letsGo: true,
    },
    put_in_force: { from: ['confirmed'], to: 'in_force', by: [aPlannerOfItsAuthority, theClock] },
    evaluate: {
      from: ['in_force'],
      to: 'evaluated',
      by: [aPlannerOfItsAuthority],
      when: [everyOperationHasEnded],
      form: true,
    },
    close: { from: ['evaluated'], to: 'closed', by: [aPlannerOfItsAuthority] },
    withdraw: {
      from: ['draft', 'proposed', 'confirmed'],
      to: 'withdrawn',
      by: [aPlannerOfItsAuthority],
      reason: 'required',
    },
    ...sharing(['draft', 'proposed', 'confirmed', 'in_force'], [aPlannerOfItsAuthority]),
  },
});

export type AnnualPlanAction = keyof typeof annualPlanWorkflow.actions;

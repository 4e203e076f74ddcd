import { afterClimbs, climb, climbingEvery } from '../core/workflow/climbing.js';
import { hours } from '../core/workflow/deadline.js';
import { notItsAuthor, theClock, whoeverOpenedIt } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow, type Rule } from '../core/workflow/workflow.js';
import { checkDesks } from './check.desks.js';
import type { Check } from './check.entity.js';
import {
  aCoordinatorOfTheHost,
  aTeamLeader,
  forceWasUsed,
  itsCommander,
  itsCoordinator,
  itsTeamLeaders,
  recordWhoConfirmed,
  stillToBeCorrected,
  whoeverLedIt,
  whoeverTookPart,
} from './check.rules.js';

const standing = ['recorded', 'confirmed'] as const;
const whoeverRunsIt: Rule<Check>[] = [itsTeamLeaders, aCoordinatorOfTheHost];

export const checkWorkflow = defineWorkflow<Check>()({
  name: 'check',
  initial: 'recorded',

  states: {
    recorded: {
      means: 'Recorded; can be corrected for some time, and waits to be confirmed by whoever led it.',
      due: climbingEvery(hours(24), 2),
      overdue: 'climb',
      awaits: checkDesks.recorded,
    },
    confirmed: { means: 'Confirmed by somebody who did not record it.' },
    void: { means: 'Recorded by mistake: counts for nothing, and stays on record.' },
  },

  actions: {
    correct: {
      from: ['recorded'],
      by: [whoeverOpenedIt, whoeverLedIt],
      when: [stillToBeCorrected],
      reason: 'required',
      form: true,
    },
    // Need does not wait: neither for a confirmation nor for a deadline.
    put_person: { from: standing, by: [whoeverOpenedIt, whoeverTookPart, whoeverLedIt], form: true },
    remove_person: { from: ['recorded'], by: [whoeverOpenedIt, whoeverLedIt], when: [stillToBeCorrected], form: true },
    name_incident: {
      from: standing,
      by: [whoeverOpenedIt, whoeverTookPart, whoeverLedIt, itsTeamLeaders],
      when: [forceWasUsed],
      form: true,
    },
    confirm: {
      from: ['recorded'],
      to: 'confirmed',
      by: [whoeverLedIt, aTeamLeader, afterClimbs<Check>(1, itsCoordinator), afterClimbs<Check>(2, itsCommander)],
      when: [notItsAuthor],
      effect: recordWhoConfirmed,
    },
    void: { from: standing, to: 'void', by: [whoeverLedIt, ...whoeverRunsIt], reason: 'required' },
    climb: { from: ['recorded'], to: 'recorded', by: [theClock], effect: climb },
    ...sharing(standing, whoeverRunsIt),
  },
});

export type CheckAction = keyof typeof checkWorkflow.actions;

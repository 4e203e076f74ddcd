import { notItsAuthor, whoeverOpenedIt } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { casualtyDesks } from './casualty.desks.js';
import type { Casualty } from './casualty.entity.js';
import {
  aChiefOfTheHost,
  aLegalOfficerOfTheHost,
  endTheSearch,
  itIsADeath,
  itsCauseIsStated,
  itsRightsMonitor,
  itsTeamLeaders,
  lookedInto,
  nobodyIsMissing,
  somebodyIsMissing,
  theFamilyKnows,
  theProsecutorKnows,
  whoeverRunsTheOperation,
  whoeverServesThere,
} from './casualty.rules.js';

const open = ['recorded', 'investigated'] as const;
const whoeverLooksIntoIt = [itsTeamLeaders, aChiefOfTheHost, aLegalOfficerOfTheHost];
const whoeverClosesIt = [whoeverRunsTheOperation, aChiefOfTheHost];

/** It is never too late to find out why somebody died: nothing here asks whether the operation is still under way. */
export const casualtyWorkflow = defineWorkflow<Casualty>()({
  name: 'casualty',
  initial: 'recorded',

  states: {
    recorded: { means: 'Recorded; what led to it has not been looked into.', awaits: casualtyDesks.recorded },
    investigated: {
      means: 'Looked into by the host; what is still to be done is being done.',
      awaits: casualtyDesks.investigated,
    },
    closed: { means: 'Accounted for: those who have to know do, and nobody is looked for any more.' },
  },

  actions: {
    revise: { from: open, by: [whoeverOpenedIt, ...whoeverLooksIntoIt], reason: 'required', form: true },
    inform: { from: open, by: [whoeverServesThere, aChiefOfTheHost, aLegalOfficerOfTheHost], form: true },
    inform_next_of_kin: { from: open, by: [whoeverServesThere, aChiefOfTheHost], form: true },
    name_report: {
      from: [...open, 'closed'],
      by: [whoeverServesThere, aChiefOfTheHost],
      when: [itIsADeath],
      form: true,
    },
    find: { from: open, by: [whoeverServesThere], when: [somebodyIsMissing], form: true },
    end_search: {
      from: open,
      by: whoeverClosesIt,
      when: [somebodyIsMissing],
      reason: 'required',
      effect: endTheSearch,
    },
    investigate: { from: open, to: 'investigated', by: whoeverLooksIntoIt, form: true },
    close: {
      from: open,
      to: 'closed',
      by: whoeverClosesIt,
      when: [notItsAuthor, lookedInto, nobodyIsMissing, theProsecutorKnows, itsCauseIsStated, theFamilyKnows],
    },
    reopen: {
      from: ['closed'],
      to: 'investigated',
      by: [...whoeverClosesIt, itsRightsMonitor, aLegalOfficerOfTheHost],
      reason: 'required',
    },
    ...sharing(open, whoeverClosesIt),
  },
});

export type CasualtyAction = keyof typeof casualtyWorkflow.actions;

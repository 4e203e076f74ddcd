import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { exhibitDesks } from './exhibit.desks.js';
import type { Exhibit } from './exhibit.entity.js';
import {
  anEvidenceClerkOfTheHost,
  itHasASeal,
  itsHolder,
  itsReceiver,
  theClerkWhoHasIt,
  whoeverCommandsForTheHost,
  whoeverListedIt,
} from './exhibit.rules.js';

const here = ['sealed', 'stored'] as const;
const unfinished = ['seized', 'sealed', 'stored', 'in_passing', 'sent_out', 'in_court'] as const;

/** Each act but describing it adds one link to its chain of custody. Only whoever has it can pass it on. */
export const exhibitWorkflow = defineWorkflow<Exhibit>()({
  name: 'exhibit',
  initial: 'seized',

  states: {
    seized: { means: 'Taken, and not sealed yet.', awaits: exhibitDesks.seized },
    sealed: { means: 'Sealed, and with its holder.' },
    stored: { means: 'In a store of its holder.' },
    in_passing: { means: 'Handed over; the receiving officer has not confirmed.', awaits: exhibitDesks.in_passing },
    sent_out: { means: 'With an outside holder, as a laboratory.', awaits: exhibitDesks.sent_out },
    in_court: { means: 'Given to a court.' },
    returned: { means: 'Returned to whoever may have it.' },
    destroyed: { means: 'Destroyed.' },
    struck: { means: 'Entered in error; its number is not given again.' },
  },

  actions: {
    describe: {
      from: ['seized', ...here],
      by: [whoeverListedIt, itsHolder, anEvidenceClerkOfTheHost],
      reason: 'required',
      form: true,
    },
    seal: { from: ['seized', ...here], to: 'sealed', by: [itsHolder], form: true },
    store: { from: here, to: 'stored', by: [itsHolder], form: true },
    examine: { from: here, to: 'sealed', by: [itsHolder], form: true },
    hand_over: { from: here, to: 'in_passing', by: [itsHolder], when: [itHasASeal], form: true },
    receive: { from: ['in_passing'], to: 'sealed', by: [itsReceiver], form: true },
    refuse: { from: ['in_passing'], to: 'sealed', by: [itsReceiver], form: true, letsGo: true },
    send_out: { from: here, to: 'sent_out', by: [theClerkWhoHasIt], when: [itHasASeal], form: true, letsGo: true },
    bring_back: { from: ['sent_out', 'in_court'], to: 'sealed', by: [anEvidenceClerkOfTheHost], form: true },
    return: { from: here, to: 'returned', by: [theClerkWhoHasIt], form: true, letsGo: true },
    destroy: { from: here, to: 'destroyed', by: [theClerkWhoHasIt], form: true, letsGo: true },
    transfer_to_court: { from: here, to: 'in_court', by: [theClerkWhoHasIt], form: true, letsGo: true },
    strike: { from: ['seized'], to: 'struck', by: [itsHolder, anEvidenceClerkOfTheHost], form: true, letsGo: true },
    ...sharing(unfinished, [whoeverCommandsForTheHost, anEvidenceClerkOfTheHost]),
  },
});

export type ExhibitAction = keyof typeof exhibitWorkflow.actions;

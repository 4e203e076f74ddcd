import { theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { arrestDesks } from './arrest.desks.js';
import type { Arrest } from './arrest.entity.js';
import {
  aChiefOfTheHost,
  forgetWho,
  itsDataProtectionOfficer,
  rightsWereRead,
  theProsecutorWasInformed,
  thePersonIsKnown,
  whileItIsKept,
  whoeverArrested,
  whoeverCommandsForTheHost,
} from './arrest.rules.js';

const held = ['made', 'delivered'] as const;
const ended = ['remanded', 'released', 'annulled'] as const;
const forgottenInTheEnd = { due: whileItIsKept, overdue: 'erase' } as const;
const whoeverAnswersForIt = [whoeverArrested, whoeverCommandsForTheHost];

/** Whoever was arrested does not wait for an operation: none of these acts asks whether it is still under way. */
export const arrestWorkflow = defineWorkflow<Arrest>()({
  name: 'arrest',
  initial: 'made',

  states: {
    made: { means: 'Arrested; with the arresting officers.', awaits: arrestDesks.made },
    delivered: { means: 'In the facility that received them.', awaits: arrestDesks.delivered },
    remanded: { means: 'Held on by decision of a court.', ...forgottenInTheEnd },
    released: { means: 'Released.', ...forgottenInTheEnd },
    annulled: { means: 'Recorded in error; it counts for nothing.', ...forgottenInTheEnd },
    erased: { means: 'Who it was is erased; that there was an arrest remains.' },
  },

  actions: {
    amend: { from: [...held, 'remanded', 'released'], by: whoeverAnswersForIt, reason: 'required', form: true },
    put_person: { from: held, by: whoeverAnswersForIt, form: true },
    read_rights: { from: held, by: whoeverAnswersForIt, form: true },
    inform_prosecutor: { from: held, by: whoeverAnswersForIt, form: true },
    deliver: {
      from: ['made'],
      to: 'delivered',
      by: whoeverAnswersForIt,
      when: [rightsWereRead, thePersonIsKnown],
      form: true,
    },
    remand: {
      from: ['delivered'],
      to: 'remanded',
      by: [...whoeverAnswersForIt, aChiefOfTheHost],
      when: [theProsecutorWasInformed],
      form: true,
    },
    release: { from: held, to: 'released', by: [...whoeverAnswersForIt, aChiefOfTheHost], form: true },
    annul: { from: ['made'], to: 'annulled', by: [whoeverCommandsForTheHost], reason: 'required' },
    erase: {
      from: ended,
      to: 'erased',
      by: [itsDataProtectionOfficer, theClock],
      reason: 'required',
      effect: forgetWho,
    },
    ...sharing([...held, 'remanded', 'released'], [whoeverCommandsForTheHost]),
  },
});

export type ArrestAction = keyof typeof arrestWorkflow.actions;

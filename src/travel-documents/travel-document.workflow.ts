import { theClock } from '../core/workflow/rules.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { travelDocumentDesks as desks } from './travel-document.desks.js';
import type { TravelDocument } from './travel-document.entity.js';
import * as law from './travel-document.rules.js';

const live = ['asked', 'issued', 'renewal_asked', 'expired', 'declined'] as const;

/** From the consulate's desk into the hands of whoever takes the person over. */
export const travelDocumentWorkflow = defineWorkflow<TravelDocument>()({
  name: 'travel_document',
  initial: 'asked',

  states: {
    asked: { means: 'The consulate was asked for it.', awaits: desks.asked },
    issued: { means: 'It is there, and valid.', due: law.whileItIsValid, overdue: 'expire' },
    renewal_asked: { means: 'The consulate was asked to renew it.', awaits: desks.renewal_asked },
    expired: { means: 'It is no longer valid.', awaits: desks.expired },
    declined: { means: 'The consulate does not issue it, and has said why.', awaits: desks.declined },
    replaced: { means: 'Another document took its place.' },
    handed_over: { means: 'It went with the person.' },
    cancelled: { means: 'It is not needed any more.' },
  },

  actions: {
    issue: { from: ['asked'], to: 'issued', by: [law.theConsulate], form: true },
    record: { from: ['asked'], to: 'issued', by: [law.theRequestingSide], form: true },
    decline: {
      from: ['asked', 'renewal_asked'],
      to: 'declined',
      by: [law.theConsulate],
      reason: 'required',
    },
    ask_renewal: {
      from: ['issued', 'expired'],
      to: 'renewal_asked',
      by: [law.theRequestingSide],
      when: [law.issuedByTheConsulate],
      effect: law.askAgain,
    },
    renew: { from: ['renewal_asked'], to: 'issued', by: [law.theConsulate], form: true },
    replace: { from: live, to: 'replaced', by: [law.itsCaseGoesOn], form: true, effect: law.end },
    expire: { from: ['issued'], to: 'expired', by: [theClock] },
    hand_over: { from: ['issued'], to: 'handed_over', by: [law.itsCaseGoesOn], form: true, effect: law.end },
    cancel: {
      from: live,
      to: 'cancelled',
      by: [law.theRequestingSide, law.itsCaseGoesOn],
      reason: 'required',
      effect: law.end,
    },
  },
});

export type TravelDocumentAction = keyof typeof travelDocumentWorkflow.actions;

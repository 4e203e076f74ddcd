import { followsItsCase, notItsAuthor, theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { consentDesks } from './consent.desks.js';
import type { OnwardConsent } from './consent.entity.js';
import * as law from './consent.rules.js';

export const consentWorkflow = defineWorkflow<OnwardConsent>()({
  name: 'onward_consent',
  initial: 'asked',

  states: {
    asked: {
      means: 'Asked of the state whose data they are; nothing crosses.',
      due: law.untilItLapses,
      overdue: 'lapse',
      awaits: consentDesks.asked,
    },
    given: {
      means: 'Consented, on the conditions that are named; it can be carried across once.',
      awaits: consentDesks.given,
    },
    refused: { means: 'Refused, with the reason.' },
    lapsed: { means: 'Not answered in time: that is no consent.' },
    carried: { means: 'What was consented to has been carried across, and is kept as it was.' },
    withdrawn: { means: 'The consent was withdrawn; what was carried across is gone from here.' },
    erased: { means: 'Erased with its case.' },
  },

  actions: {
    give: {
      from: ['asked'],
      to: 'given',
      by: [law.whoeverAnswers],
      when: [notItsAuthor],
      form: true,
      effect: law.recordTheAnswer,
    },
    refuse: {
      from: ['asked'],
      to: 'refused',
      by: [law.whoeverAnswers],
      when: [notItsAuthor],
      reason: 'required',
      effect: law.recordTheAnswer,
    },
    carry: { from: ['given'], to: 'carried', by: [law.whoeverAsked], form: true, effect: law.recordWhoCarried },
    withdraw: {
      from: ['asked', 'given', 'carried'],
      to: 'withdrawn',
      by: [law.whoeverAnswers],
      reason: 'required',
      effect: law.forgetTheExtract,
    },
    lapse: { from: ['asked'], to: 'lapsed', by: [theClock] },
    erase: {
      from: ['asked', 'given', 'refused', 'lapsed', 'carried', 'withdrawn'],
      to: 'erased',
      by: [followsItsCase],
      effect: law.forgetTheExtract,
    },
    ...sharing(['asked', 'given', 'carried'] as const, [law.whoeverAnswers]),
  },
});

export type ConsentAction = keyof typeof consentWorkflow.actions;

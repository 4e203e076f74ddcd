import { notItsAuthor, theClock } from '../core/workflow/rules.js';
import { whoeverAnswersPersons } from '../core/exchange/keeping.desks.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import type { DataSubjectRequest } from './data-subject-request.entity.js';
import {
  aYearAfterTheAnswer,
  everyTransmitterIsHeard,
  forgetThePerson,
  itsDataProtectionOfficer,
  noteTheAnswer,
  noteTheSearch,
  noteThatItIsLate,
  noteThatTheAppealLapsed,
  noteWhoDecided,
  noteWhoIdentified,
  theClockWhenItIsLate,
  theClockWhenNobodyCanAppeal,
  whoeverWorksOnIt,
} from './data-subject-request.rules.js';

const open = ['received', 'identified', 'searched', 'decided'] as const;

/** Received, identified, searched for, heard on, decided, answered in writing (PCC SEE, Art. 31(4)(g); LED, Arts 12-18; SELEC, Arts 30-31). */
export const dataSubjectRequestWorkflow = defineWorkflow<DataSubjectRequest>()({
  name: 'data_subject_request',
  initial: 'received',

  states: {
    received: { means: 'Received; who asks has to prove it.', awaits: whoeverAnswersPersons },
    identified: { means: 'Who asks has proved it; to be searched for.', awaits: whoeverAnswersPersons },
    not_identified: { means: 'Who asks has not proved it.', due: aYearAfterTheAnswer, overdue: 'forget' },
    searched: {
      means: 'Searched for; whoever passed something on is heard before the decision.',
      awaits: whoeverAnswersPersons,
    },
    decided: { means: 'Decided, with the reasons on file; to be answered in writing.', awaits: whoeverAnswersPersons },
    answered: { means: 'Answered in writing.', due: aYearAfterTheAnswer, overdue: 'forget' },
    forgotten: { means: 'Who asked, and what they were told, is no longer kept.' },
  },

  actions: {
    fall_late: { from: open, by: [theClockWhenItIsLate], effect: noteThatItIsLate },
    let_appeal_lapse: {
      from: [...open, 'answered'],
      by: [theClockWhenNobodyCanAppeal],
      effect: noteThatTheAppealLapsed,
    },
    identify: { from: ['received'], to: 'identified', by: [whoeverWorksOnIt], form: true, effect: noteWhoIdentified },
    reject: { from: ['received'], to: 'not_identified', by: [whoeverWorksOnIt], reason: 'required' },
    search: {
      from: ['identified', 'searched'],
      to: 'searched',
      by: [itsDataProtectionOfficer],
      form: true,
      effect: noteTheSearch,
    },
    decide: {
      from: ['searched'],
      to: 'decided',
      by: [whoeverWorksOnIt],
      when: [everyTransmitterIsHeard, notItsAuthor],
      form: true,
      effect: noteWhoDecided,
    },
    remedy: { from: ['decided', 'answered'], by: [itsDataProtectionOfficer], form: true },
    answer: { from: ['decided'], to: 'answered', by: [whoeverWorksOnIt], form: true, effect: noteTheAnswer },
    forget: { from: ['answered', 'not_identified'], to: 'forgotten', by: [theClock], effect: forgetThePerson },
  },
});

export type DataSubjectRequestAction = keyof typeof dataSubjectRequestWorkflow.actions;

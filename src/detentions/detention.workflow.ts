import { climb } from '../core/workflow/climbing.js';
import { followsItsCase, notItsAuthor, theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { detentionDesks } from './detention.desks.js';
import type { Detention } from './detention.entity.js';
import * as law from './detention.rules.js';

const lasting = ['running', 'questioned'] as const;
const whoeverReviews = [law.itsSupervisors, law.itsSafeguardOfficers];

export const detentionWorkflow = defineWorkflow<Detention>()({
  name: 'detention',
  initial: 'running',

  states: {
    running: { means: 'The person is detained; a review is set.', due: law.atItsReview, overdue: 'ask_again' },
    questioned: {
      means: 'The person is detained, and somebody has to say whether that is still justified.',
      due: law.withinADay,
      overdue: 'climb',
      awaits: detentionDesks.questioned,
    },
    released: { means: 'Ended.' },
    erased: { means: 'Erased with its case; that there was one is left.' },
  },

  actions: {
    /** The clock, at the review. */
    ask_again: { from: ['running'], to: 'questioned', by: [theClock], effect: law.askAtTheReview },
    /** Whatever happens to the case on which it rests. */
    question: { from: lasting, to: 'questioned', by: [followsItsCase], effect: law.beginToAsk },
    review: {
      from: lasting,
      to: 'running',
      by: whoeverReviews,
      // Nobody answers for liberty alone: whoever recorded the detention does not also find that it goes on.
      when: [notItsAuthor, law.maximumNotReached],
      reason: 'required',
      form: true,
      effect: law.recordTheAnswer,
    },
    move: { from: lasting, by: [law.whoeverWorksOnIt], form: true },
    release: {
      from: lasting,
      to: 'released',
      by: [law.whoeverWorksOnIt, law.itsSafeguardOfficers, followsItsCase],
      form: true,
    },
    erase: {
      from: ['released'],
      to: 'erased',
      by: [followsItsCase],
      effect: law.forgetWhere,
    },
    climb: { from: ['questioned'], to: 'questioned', by: [theClock], effect: climb },
    ...sharing(lasting, [law.itsSafeguardOfficers]),
  },
});

export type DetentionAction = keyof typeof detentionWorkflow.actions;

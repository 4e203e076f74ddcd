import { climb } from '../core/workflow/climbing.js';
import type { Awaits } from '../core/workflow/desks.js';
import { notItsAuthor, theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import type { Rule } from '../core/workflow/workflow.js';
import * as law from './complaint-course.rules.js';
import type { ComplaintRow } from './complaint-row.entity.js';

const open = ['received', 'admissible', 'inadmissible', 'examined', 'answered'] as const;

interface Officers<C extends ComplaintRow> {
  readonly awaits: Awaits<C>;
  /** The first of them may also keep it to named officers. */
  readonly whoeverDecides: readonly [Rule<C>, ...Rule<C>[]];
}

/** The course of every complaint, from when it is handed in until the complainant is answered. */
export const complaintStates = <C extends ComplaintRow>({ awaits }: Officers<C>) =>
  ({
    received: {
      means: 'Handed in; nobody has decided whether it can be examined.',
      due: law.whileItIsDecided,
      overdue: 'climb',
      awaits,
    },
    admissible: { means: 'To be examined.', due: law.whileItIsExamined, overdue: 'climb_examination', awaits },
    inadmissible: {
      means: 'Not to be examined here; the complainant is told why, and where to turn.',
      due: law.whileItIsAnswered,
      overdue: 'climb_refusal',
      awaits,
    },
    examined: {
      means: 'Examined; the complainant is to be told.',
      due: law.whileItIsAnswered,
      overdue: 'climb_answer',
      awaits,
    },
    answered: { means: 'The complainant has been answered, or could not be reached.', awaits },
    closed: { means: 'Done.' },
    withdrawn: { means: 'Taken back by the complainant.' },
  }) as const;

export const complaintActions = <C extends ComplaintRow>({ whoeverDecides: by }: Officers<C>) =>
  ({
    admit: { from: ['received'], to: 'admissible', by, when: [notItsAuthor] },
    reject: { from: ['received'], to: 'inadmissible', by, when: [notItsAuthor], reason: 'required' },
    examine: {
      from: ['admissible'],
      to: 'examined',
      by,
      when: [notItsAuthor, law.notItsFirstExaminer],
      form: true,
    },
    answer: { from: ['examined', 'inadmissible'], to: 'answered', by, form: true },
    appeal: { from: ['answered'], to: 'admissible', by, reason: 'required', effect: law.beginAgain },
    close: { from: ['answered'], to: 'closed', by },
    withdraw: { from: ['received', 'admissible', 'examined'], to: 'withdrawn', by, reason: 'required' },

    climb: { from: ['received'], to: 'received', by: [theClock], effect: climb },
    climb_examination: { from: ['admissible'], to: 'admissible', by: [theClock], effect: climb },
    climb_refusal: { from: ['inadmissible'], to: 'inadmissible', by: [theClock], effect: climb },
    climb_answer: { from: ['examined'], to: 'examined', by: [theClock], effect: climb },
    ...sharing<C, (typeof open)[number]>(open, [by[0]]),
  }) as const;

import { theAlarm } from '../core/workflow/alarms.js';
import { notItsAuthor, theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow, type Deadline } from '../core/workflow/workflow.js';
import { subjectMergeDesks } from './subject-merge.desks.js';
import type { SubjectMerge } from './subject-merge.entity.js';
import {
  agree,
  allOwnersHaveAgreed,
  anOwnersAnalyst,
  anOwnersDataProtection,
  anOwnersHandlingOfficer,
  emptyIt,
  goOn,
  noteTheDecision,
  somebodyIsStillToAgree,
  whoeverErasedOneOfThem,
} from './subject-merge.rules.js';

const onErasureDay: Deadline<SubjectMerge> = (_, { retentionDue }) => retentionDue;
const erasedThen = { due: onErasureDay, overdue: 'erase' } as const;
const kept = ['proposed', 'approved', 'rejected', 'undone'] as const;

/** Two-person rule: no two subjects become one by one officer's word, nor without each owner's; and it can be undone. */
export const subjectMergeWorkflow = defineWorkflow<SubjectMerge>()({
  name: 'subject_merge',
  initial: 'proposed',

  states: {
    proposed: {
      means:
        'One officer takes two subjects for the same; not every owner has agreed. Unanswered it goes on to those above.',
      ...erasedThen,
      awaits: subjectMergeDesks.proposed,
    },
    approved: { means: 'Agreed to for the owner of each: shown as one, while both stay what they are.', ...erasedThen },
    rejected: {
      means: 'Not the same, or not known to be: they are not brought together again by themselves.',
      ...erasedThen,
    },
    undone: { means: 'Taken for the same once, and no longer: both are again what they were.', ...erasedThen },
    erased: { means: 'One of them is gone, or its time is over: only that the link was there is left.' },
  },

  actions: {
    approve: {
      from: ['proposed'],
      to: 'approved',
      once: allOwnersHaveAgreed,
      by: [anOwnersAnalyst],
      when: [notItsAuthor, somebodyIsStillToAgree],
      form: true,
      effect: agree,
    },
    sound_alarm: { from: ['proposed'], by: [theAlarm], effect: goOn },
    reject: {
      from: ['proposed'],
      to: 'rejected',
      by: [anOwnersAnalyst],
      when: [notItsAuthor],
      reason: 'required',
      form: true,
      effect: noteTheDecision,
    },
    undo: {
      from: ['approved'],
      to: 'undone',
      by: [anOwnersAnalyst, anOwnersHandlingOfficer],
      reason: 'required',
      form: true,
      effect: noteTheDecision,
    },
    erase: {
      from: kept,
      to: 'erased',
      by: [theClock, anOwnersHandlingOfficer, anOwnersDataProtection, whoeverErasedOneOfThem],
      reason: 'required',
      effect: emptyIt,
      letsGo: true,
    },
    ...sharing<SubjectMerge, (typeof kept)[number]>(kept, [anOwnersHandlingOfficer, anOwnersAnalyst]),
  },
});

export type SubjectMergeAction = keyof typeof subjectMergeWorkflow.actions;

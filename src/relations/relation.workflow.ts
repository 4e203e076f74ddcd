import {
  aReviewer,
  handlingActs,
  itsDataProtectionOfficer,
  itsHandlingOfficer,
  whoeverActsOnWhatItRestsOn,
} from '../core/handling/handling.rules.js';
import { freezing } from '../core/handling/item.rules.js';
import { notItsAuthor, theClock, whoeverOpenedIt } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow, type Deadline } from '../core/workflow/workflow.js';
import { relationDesks } from './relation.desks.js';
import type { Relation } from './relation.entity.js';
import { approveIt, decideAgainstIt, emptyIt } from './relation.rules.js';

const onErasureDay: Deadline<Relation> = (_, { retentionDue }) => retentionDue;
const erasedThen = { due: onErasureDay, overdue: 'erase' } as const;
const kept = ['proposed', 'approved', 'rejected', 'dissolved'] as const;

/** A relation is one officer's until a second one agrees; it stays no longer than the shorter-lived of its two subjects. */
export const relationWorkflow = defineWorkflow<Relation>()({
  name: 'relation',
  initial: 'proposed',

  states: {
    proposed: {
      means: 'Written by one officer; no second one has agreed.',
      ...erasedThen,
      awaits: relationDesks.proposed,
    },
    approved: {
      means: 'Agreed to by a second officer; shown as far as its handling lets it.',
      ...erasedThen,
      awaits: relationDesks.approved,
    },
    rejected: { means: 'Not agreed to.', ...erasedThen },
    dissolved: { means: 'Agreed to once, and taken back.', ...erasedThen },
    frozen: { means: 'Nothing of it leaves: a consent was withdrawn, or it was blocked.', ...erasedThen },
    erased: { means: 'Only that it was there is left.' },
  },

  actions: {
    revise: { from: ['proposed'], by: [whoeverOpenedIt], form: true },
    approve: {
      from: ['proposed'],
      to: 'approved',
      by: [aReviewer],
      when: [notItsAuthor],
      form: true,
      effect: approveIt,
    },
    reject: {
      from: ['proposed'],
      to: 'rejected',
      by: [aReviewer],
      when: [notItsAuthor],
      reason: 'required',
      effect: decideAgainstIt,
    },
    dissolve: {
      from: ['approved'],
      to: 'dissolved',
      by: [aReviewer, itsHandlingOfficer],
      when: [notItsAuthor],
      reason: 'required',
      effect: decideAgainstIt,
    },
    ...handlingActs<Relation, 'approved'>(['approved']),
    ...freezing<Relation, (typeof kept)[number] | 'frozen'>(kept, { frozen: 'frozen', after: 'proposed' }),
    erase: {
      from: [...kept, 'frozen'],
      to: 'erased',
      by: [theClock, itsHandlingOfficer, itsDataProtectionOfficer, whoeverActsOnWhatItRestsOn],
      reason: 'required',
      effect: emptyIt,
      letsGo: true,
    },
    ...sharing<Relation, (typeof kept)[number]>(kept, [itsHandlingOfficer, aReviewer]),
  },
});

export type RelationAction = keyof typeof relationWorkflow.actions;

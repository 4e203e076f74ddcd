import {
  aReviewer,
  handlingActs,
  infoIsComplete,
  itsDataProtectionOfficer,
  itsHandlingOfficer,
  theAuthorOfADraft,
} from '../core/handling/handling.rules.js';
import { freezing, releasing, takeItBack } from '../core/handling/item.rules.js';
import { notItsAuthor, theClock, whoeverOpenedIt } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow, type Deadline } from '../core/workflow/workflow.js';
import { subjectDesks } from './subject.desks.js';
import type { Subject } from './subject.entity.js';
import {
  aNoticeIsOpen,
  clearedIfProtected,
  clearIt,
  emptyIt,
  isProtected,
  itsRightsMonitor,
  notOnlyMentioned,
  rememberWhereItWas,
  takeNote,
} from './subject.rules.js';

const onReviewDay: Deadline<Subject> = (_, { reviewDue, retentionDue }) => reviewDue ?? retentionDue;
const onErasureDay: Deadline<Subject> = (_, { retentionDue }) => retentionDue;

const inUse = ['recorded', 'reviewed', 'released'] as const;
const beyondADraft = [...inUse, 'review_due'] as const;
const kept = ['draft', ...beyondADraft] as const;
type SubjectPlace = (typeof kept)[number] | 'frozen';
const erasedThen = { due: onErasureDay, overdue: 'erase' } as const;
const reviewedThen = { due: onReviewDay, overdue: 'call_for_review' } as const;

/** what is recorded is complete, a person is what a second officer says, and nothing stays by default. */
export const subjectWorkflow = defineWorkflow<Subject>()({
  name: 'subject',
  initial: 'draft',

  states: {
    draft: {
      means: 'Being written; for its author and the reviewers in its operation.',
      ...erasedThen,
      awaits: subjectDesks.draft,
    },
    recorded: {
      means: 'Graded, with handling and purpose; not reviewed.',
      ...reviewedThen,
      awaits: subjectDesks.recorded,
    },
    reviewed: {
      means: 'Reviewed by somebody other than its author; of a person, also what they are to the matter.',
      ...reviewedThen,
      awaits: subjectDesks.reviewed,
    },
    released: {
      means: 'May be shown to others, as far as its handling lets it.',
      ...reviewedThen,
      awaits: subjectDesks.released,
    },
    review_due: {
      means: 'Somebody has to say whether it is still needed; without an answer it is erased.',
      ...erasedThen,
      awaits: subjectDesks.review_due,
    },
    frozen: {
      means: 'Nothing of it leaves: a consent was withdrawn, or it was blocked.',
      ...erasedThen,
    },
    erased: { means: 'Only that it was there is left.' },
  },

  actions: {
    revise: { from: ['draft'], by: [whoeverOpenedIt], form: true },
    first_grade: { from: ['draft'], by: [whoeverOpenedIt], form: true },
    first_handling: { from: ['draft'], by: [whoeverOpenedIt, aReviewer], form: true },
    record: { from: ['draft'], to: 'recorded', by: [whoeverOpenedIt], when: [infoIsComplete] },
    return_to_author: { from: ['recorded'], to: 'draft', by: [aReviewer], when: [notItsAuthor], reason: 'required' },
    review: {
      from: beyondADraft,
      to: 'reviewed',
      by: [aReviewer],
      when: [notItsAuthor],
      form: true,
      effect: takeItBack,
    },
    ...handlingActs<Subject, (typeof beyondADraft)[number]>(beyondADraft),
    add_special_category: { from: kept, by: [theAuthorOfADraft, aReviewer], reason: 'required', form: true },
    note_special_category: { from: kept, by: [itsDataProtectionOfficer], when: [aNoticeIsOpen], effect: takeNote },
    clear_protected_role: {
      from: beyondADraft,
      by: [itsDataProtectionOfficer, itsRightsMonitor],
      when: [isProtected, notItsAuthor],
      reason: 'required',
      effect: clearIt,
    },
    ...releasing<Subject, 'reviewed' | 'released'>({ ready: 'reviewed', released: 'released' }, [
      notOnlyMentioned,
      clearedIfProtected,
    ]),
    ...freezing<Subject, SubjectPlace>(kept, { frozen: 'frozen', after: 'recorded' }),
    call_for_review: { from: beyondADraft, to: 'review_due', by: [theClock], effect: rememberWhereItWas },
    // Leads back to where it was when it fell due: recorded, reviewed or released.
    keep: {
      from: ['review_due'],
      by: [itsHandlingOfficer, aReviewer],
      when: [notItsAuthor],
      reason: 'required',
      form: true,
    },
    erase: {
      from: [...kept, 'frozen'],
      to: 'erased',
      by: [theClock, itsHandlingOfficer, itsDataProtectionOfficer, theAuthorOfADraft],
      reason: 'required',
      form: true,
      effect: emptyIt,
      letsGo: true,
    },
    ...sharing<Subject, (typeof kept)[number]>(kept, [itsHandlingOfficer, aReviewer]),
  },
});

export type SubjectAction = keyof typeof subjectWorkflow.actions;
export type SubjectState = keyof typeof subjectWorkflow.states;

import {
  aReviewer,
  handlingActs,
  itsDataProtectionOfficer,
  itsHandlingOfficer,
  theAuthorOfADraft,
} from '../core/handling/handling.rules.js';
import { freezing, releasing } from '../core/handling/item.rules.js';
import { notItsAuthor, theClock, whoeverOpenedIt } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow, type Deadline } from '../core/workflow/workflow.js';
import { intelligenceItemDesks } from './intelligence-item.desks.js';
import type { IntelligenceItem } from './intelligence-item.entity.js';
import { anAnalyst, emptyIt, noteWhoSanitised } from './intelligence-item.rules.js';

const onErasureDay: Deadline<IntelligenceItem> = (_, { retentionDue }) => retentionDue;
const erasedThen = { due: onErasureDay, overdue: 'erase' } as const;
const beyondADraft = ['graded', 'sanitised', 'released'] as const;
const kept = ['draft', ...beyondADraft] as const;
type ItemPlace = (typeof kept)[number] | 'frozen';

/** Its author writes it; others grade, sanitise and release it. */
export const intelligenceItemWorkflow = defineWorkflow<IntelligenceItem>()({
  name: 'intelligence_item',
  initial: 'draft',

  states: {
    draft: {
      means: 'Being written; for its author and the reviewers in its operation.',
      ...erasedThen,
      awaits: intelligenceItemDesks.draft,
    },
    graded: { means: 'Graded by a second officer.', ...erasedThen, awaits: intelligenceItemDesks.graded },
    sanitised: {
      means: 'Nobody can be recognised any more in the text that may leave.',
      ...erasedThen,
      awaits: intelligenceItemDesks.sanitised,
    },
    released: {
      means: 'Its sanitised text may be shown to others, as far as its handling lets it.',
      ...erasedThen,
      awaits: intelligenceItemDesks.released,
    },
    frozen: { means: 'Nothing of it leaves: a consent was withdrawn, or it was blocked.', ...erasedThen },
    erased: { means: 'Only that it was there is left.' },
  },

  actions: {
    revise: { from: ['draft'], by: [whoeverOpenedIt], form: true },
    first_handling: { from: ['draft'], by: [whoeverOpenedIt, aReviewer], form: true },
    grade: { from: ['draft'], to: 'graded', by: [aReviewer], when: [notItsAuthor], form: true },
    return_to_author: { from: ['graded'], to: 'draft', by: [aReviewer], when: [notItsAuthor], reason: 'required' },
    sanitise: {
      from: ['graded', 'sanitised'],
      to: 'sanitised',
      by: [anAnalyst],
      when: [notItsAuthor],
      form: true,
      effect: noteWhoSanitised,
    },
    ...releasing<IntelligenceItem, 'sanitised' | 'released'>({ ready: 'sanitised', released: 'released' }),
    ...handlingActs<IntelligenceItem, (typeof beyondADraft)[number]>(beyondADraft),
    keep: {
      from: beyondADraft,
      by: [itsHandlingOfficer, aReviewer],
      when: [notItsAuthor],
      reason: 'required',
      form: true,
    },
    ...freezing<IntelligenceItem, ItemPlace>(kept, { frozen: 'frozen', after: 'graded' }),
    erase: {
      from: [...kept, 'frozen'],
      to: 'erased',
      by: [theClock, itsHandlingOfficer, itsDataProtectionOfficer, theAuthorOfADraft],
      reason: 'required',
      effect: emptyIt,
      letsGo: true,
    },
    ...sharing<IntelligenceItem, (typeof kept)[number]>(kept, [itsHandlingOfficer, aReviewer]),
  },
});

export type IntelligenceItemAction = keyof typeof intelligenceItemWorkflow.actions;
export type IntelligenceItemState = keyof typeof intelligenceItemWorkflow.states;

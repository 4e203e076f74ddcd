import { defineWorkflow } from '../core/workflow/workflow.js';
import type { ReadmissionEvidence } from './evidence.entity.js';
import {
  clear,
  clearedToLeave,
  contest,
  examined,
  isContested,
  isProtected,
  show,
  takesEvidence,
  theSafeguards,
  uncleared,
  uncontest,
  wasSent,
  whoeverItIsShownTo,
  whoeverShowsIt,
} from './evidence.rules.js';

/** What becomes of a piece of evidence. What was shown is not changed any more: it is contested, or withdrawn. */
export const evidenceWorkflow = defineWorkflow<ReadmissionEvidence>()({
  name: 'readmission_evidence',
  initial: 'prepared',

  states: {
    prepared: { means: 'Entered, and there for the side that will show it.' },
    shown: { means: 'Shown to the other side.' },
    withdrawn: { means: 'No longer relied on.' },
  },

  actions: {
    revise: { from: ['prepared'], by: [whoeverShowsIt], when: [takesEvidence], form: true, effect: uncleared },
    examine: { from: ['prepared', 'shown'], by: [whoeverShowsIt], form: true, effect: examined },
    clear: { from: ['prepared'], by: [theSafeguards], when: [isProtected], reason: 'required', effect: clear },
    show: {
      from: ['prepared'],
      to: 'shown',
      by: [whoeverShowsIt],
      when: [wasSent, clearedToLeave],
      effect: show,
    },
    contest: { from: ['shown'], by: [whoeverItIsShownTo], when: [takesEvidence], form: true, effect: contest },
    stop_contesting: { from: ['shown'], by: [whoeverItIsShownTo], when: [isContested], effect: uncontest },
    withdraw: { from: ['prepared', 'shown'], to: 'withdrawn', by: [whoeverShowsIt], reason: 'required' },
  },
});

export type EvidenceAction = keyof typeof evidenceWorkflow.actions;

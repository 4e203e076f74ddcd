import { defineWorkflow } from '../core/workflow/workflow.js';
import type { ReadmissionForm } from './form.entity.js';
import {
  caseWasSent,
  clear,
  clearedToLeave,
  hasToBeCleared,
  isWhole,
  noHold,
  send,
  theSafeguards,
  uncleared,
  whoeverFillsIt,
} from './form.rules.js';

/** What becomes of a form. It may be unfinished as a draft; what was sent is not changed. */
export const formWorkflow = defineWorkflow<ReadmissionForm>()({
  name: 'readmission_form',
  initial: 'draft',

  states: {
    draft: { means: 'Being filled in by one side; nobody else knows of it.' },
    sent: { means: 'Sent to the other side, whole, and kept as it was sent.' },
    discarded: { means: 'Not used.' },
  },

  actions: {
    revise: { from: ['draft'], by: [whoeverFillsIt], form: true, effect: uncleared },
    clear: { from: ['draft'], by: [theSafeguards], when: [hasToBeCleared], reason: 'required', effect: clear },
    send: {
      from: ['draft'],
      to: 'sent',
      by: [whoeverFillsIt],
      when: [caseWasSent, noHold, isWhole, clearedToLeave],
      effect: send,
    },
    discard: { from: ['draft'], to: 'discarded', by: [whoeverFillsIt] },
  },
});

export type FormAction = keyof typeof formWorkflow.actions;

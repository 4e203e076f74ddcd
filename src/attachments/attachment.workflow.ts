import { defineWorkflow } from '../core/workflow/workflow.js';
import type { Attachment } from './attachment.entity.js';
import {
  dropTheFile,
  dropThePreview,
  hasAPreview,
  isAnImage,
  itsUploader,
  keepTheRedacted,
  needsNoCheck,
  recordFoundFree,
  whoeverActsOnItsRecord,
} from './attachment.rules.js';

const keepers = [itsUploader, whoeverActsOnItsRecord];

export const attachmentWorkflow = defineWorkflow<Attachment>()({
  name: 'attachment',
  initial: 'expected',

  states: {
    expected: { means: 'Announced; the file has not come yet.' },
    unchecked: { means: 'There for its uploader only, until somebody has looked for faces, signatures and names.' },
    kept: { means: 'There for whoever sees the record.' },
    removed: { means: 'The file has been erased.' },
  },

  actions: {
    receive: { from: ['expected'], to: 'kept', by: [itsUploader], when: [needsNoCheck], form: true },
    receive_to_check: { from: ['expected'], to: 'unchecked', by: [itsUploader], form: true },
    confirm_free: { from: ['unchecked'], to: 'kept', by: [itsUploader], form: true, effect: recordFoundFree },
    redact: { from: ['unchecked', 'kept'], by: keepers, when: [isAnImage], form: true },
    confirm_redaction: {
      from: ['unchecked', 'kept'],
      to: 'kept',
      by: keepers,
      when: [hasAPreview],
      effect: keepTheRedacted,
    },
    discard_redaction: { from: ['unchecked', 'kept'], by: keepers, when: [hasAPreview], effect: dropThePreview },
    remove: {
      from: ['expected', 'unchecked', 'kept'],
      to: 'removed',
      by: keepers,
      reason: 'required',
      effect: dropTheFile,
    },
  },
});

export type AttachmentAction = keyof typeof attachmentWorkflow.actions;

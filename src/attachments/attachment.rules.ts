import { whoeverOpenedIt } from '../core/workflow/rules.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { Attachment } from './attachment.entity.js';

/** Whoever may do something to the record may keep its files in order. */
export const whoeverActsOnItsRecord: Rule<Attachment> = ({ subject }) => subject.recordOpen;

/** As long as only the uploader sees it, the uploader alone acts; they no longer need to act on the record for that. */
export const itsUploader: Rule<Attachment> = (attempt) => !attempt.subject.frozen && whoeverOpenedIt(attempt);

export const needsNoCheck: Guard<Attachment> = {
  holds: ({ subject }) => !subject.needsCheck,
  otherwise: 'attachment_unchecked',
};

export const hasAPreview: Guard<Attachment> = {
  holds: ({ subject }) => subject.previewKey !== null,
  otherwise: 'no_redaction_preview',
};

export const isAnImage: Guard<Attachment> = {
  holds: ({ subject }) => subject.contentType?.startsWith('image/') ?? false,
  otherwise: 'not_redactable',
};

const noPreview = { previewKey: null, previewBytes: null, previewSha256: null };

export const recordFoundFree = ({ actor, subject, now }: Attempt<Attachment>): void => {
  Object.assign(subject, { ...noPreview, checkedHow: 'found_free', checkedBy: actor.id, checkedAt: now });
};

/** The redacted version takes the place of the original, of which nothing stays: neither the file nor its hash. */
export const keepTheRedacted = ({ actor, subject, now }: Attempt<Attachment>): void => {
  const { previewKey: fileKey, previewBytes: bytes, previewSha256: sha256 } = subject;
  const checked = { checkedHow: 'redacted', checkedBy: actor.id, checkedAt: now };
  Object.assign(subject, { fileKey, bytes, sha256, receivedSha256: null, ...noPreview, ...checked });
};

export const dropThePreview = ({ subject }: Attempt<Attachment>): void => {
  Object.assign(subject, noPreview);
};

export const dropTheFile = ({ subject }: Attempt<Attachment>): void => {
  Object.assign(subject, { ...noPreview, fileKey: null, title: '', receivedSha256: null });
};

import type { Refusals } from './refusals.js';

/** Refusals about complaints and the files of records. */
export const fileProblems = {
  // complaints and files of records
  own_examination: [422, 'An appeal is examined by somebody other than the complaint was.'],
  too_many_attachments: [422, 'The record has as many files as a record may have.'],
  attachment_quota: [422, 'The files of the operation take all the room that there is for them.'],
  file_type_not_allowed: [422, 'Files of this type are not taken: `allowed` says which are.'],
  file_unreadable: [422, 'The picture cannot be read, or is larger than it may be.'],
  attachment_unchecked: [
    422,
    'Faces, signatures and names have to be looked for first, and redacted where there are any.',
    'R-14',
  ],
  no_redaction_preview: [409, 'No redacted version waits to be confirmed.'],
  not_redactable: [422, 'Only pictures can be redacted: send the pages as pictures.'],
  files_unavailable: [503, 'The file store cannot be reached: try again as Retry-After says. Nothing was changed.'],
} as const satisfies Refusals;

import { messageKinds } from '../requests/request.codes.js';

/** What is said about something that went with a request, besides what the two sides say about the request itself. */
export const recordKinds = {
  correction_notice: 'Something that was passed on was wrong or unlawful, is taken back, contested or classified anew',
  correction_notice_answer: 'Such a notice was received, and what was done',
  use_permission_request: 'May something that was passed on be used otherwise?',
  use_permission_answer: 'It may, it may not, or no longer',
  use_permission_withdrawal: 'It is not asked any more',
} as const;
export type RecordKind = keyof typeof recordKinds;

export const mailKinds = { ...messageKinds, ...recordKinds } as const;
export type MailKind = keyof typeof mailKinds;

export const isAboutARecord = (kind: MailKind): kind is RecordKind => kind in recordKinds;

/** In which form messages are written for a counterpart. Both are read from everybody. */
export const mailForms = {
  json: 'JSON, by the schema message.schema.json',
  xml: 'XML, by the schema message.xsd',
} as const;
export type MailForm = keyof typeof mailForms;

/** Why a message was not let in. */
export const heldReasons = {
  too_large: 'Larger than a message may be',
  not_readable: 'No well-formed JSON or XML, or nested too deeply, or with a document type',
  not_conforming: 'Not as the schema has it',
  not_for_us: 'Addressed to another unit',
  unsigned: 'Without a signature',
  unknown_key: 'Signed with a key that is not entered for that authority',
  key_not_valid: 'Signed with a key that is not trusted yet, or no longer',
  bad_signature: 'The signature does not fit what it says',
  stale: 'Older than a message may be',
  ahead_of_time: 'Dated later than now',
  replayed: 'The same message has come before',
  message_id_reused: 'Another message has come under the same id',
  unknown_case: 'About a case that is not known here, or is not between these two',
  contradicts: 'What it does is not possible as the case stands',
} as const;
export type HeldReason = keyof typeof heldReasons;

/** What a human may let in nevertheless. Form, signature and sender are examined again. */
export const mayBeLetIn: readonly HeldReason[] = [
  'stale',
  'ahead_of_time',
  'unknown_case',
  'contradicts',
  'unknown_key',
  'key_not_valid',
];

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

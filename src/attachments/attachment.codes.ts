/** What may be attached: a closed list, told by content and never by name. */
export const contentTypes = {
  'image/jpeg': 'Photo',
  'image/png': 'Image',
  'image/webp': 'Image',
  'application/pdf': 'Document; kept as it is, with whatever it carries',
  'text/csv': 'Table as plain text',
} as const;
export type ContentType = keyof typeof contentTypes;

export const extensions: Readonly<Record<ContentType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'text/csv': 'csv',
};

export const attachmentWarnings = {
  faces_signatures_names: 'Faces, signatures or names may be visible: look, and redact what identifies the person',
  kept_as_it_is: 'A document is kept with its metadata, and can hold signatures, names and active content',
} as const;
export type AttachmentWarning = keyof typeof attachmentWarnings;

export const checkedHow = {
  redacted: 'What identified a person was made unrecognisable, and the original erased',
  found_free: 'Somebody looked, and found neither faces nor signatures nor names',
} as const;
export type CheckedHow = keyof typeof checkedHow;

export const redactionStyles = {
  black: 'Covered in black',
  blur: 'Made unrecognisable in coarse blocks',
} as const;
export type RedactionStyle = keyof typeof redactionStyles;

const MEBIBYTE = 1024 * 1024;

/** Own rules: of one file, of one record, of one operation. */
export const MOST_BYTES = 10 * MEBIBYTE;
export const MOST_PER_RECORD = 20;
export const MOST_BYTES_PER_OPERATION = 2048 * MEBIBYTE;
/** A small file can hold an enormous picture. */
export const MOST_PIXELS = 50_000_000;

/** Records of which nobody but the uploader sees a file before somebody has looked for what identifies the interviewee. */
const interviews: readonly string[] = ['debriefings'];

export const isOfAnInterview = (recordType: string): boolean => interviews.includes(recordType);

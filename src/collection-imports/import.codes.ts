/** How a file is written. Which parts of it mean what is the mapping's to say. */
export const formats = {
  csv: 'A table as text, its columns named in the first line',
  json_lines: 'One JSON object a line; FollowTheMoney among them',
} as const;
export type Format = keyof typeof formats;

export const modes = {
  full: 'The whole collection: what the file no longer has is withdrawn, and found no more',
  delta: 'Only what is new, has changed or is to be withdrawn; everything else stays as it is',
} as const;
export type Mode = keyof typeof modes;

/** Why a line gives nothing. The line is left out, and the next one is read. */
export const lineErrors = {
  line_too_long: 'The line is longer than a line may be.',
  not_utf8: 'The line is not text in UTF-8.',
  not_json: 'The line is not JSON.',
  not_an_object: 'The line is JSON, but not an object with named fields.',
  quotes_broken: 'A quotation mark was opened and never closed, or stands where none can be.',
  columns_differ: 'The line has more or fewer columns than the first line names.',
  no_reference: 'There is nothing where the mapping looks for the reference.',
  reference_too_long: 'The reference is longer than a reference may be.',
  reference_twice: 'An earlier line has the same reference.',
  unknown_kind: 'The mapping does not say what kind of entry this is.',
  unknown_action: 'The mapping does not say what is to be done with this line.',
  nothing_to_match: 'Neither a name nor anything else that could be searched for can be read.',
} as const;
export type LineError = keyof typeof lineErrors;

/** What was left out of a line, or read otherwise than it stands there. The rest of the line was taken. */
export const lineWarnings = {
  name_too_long: 'A name is longer than a name may be, and was left out.',
  value_too_long: 'A value is longer than it may be, and was left out.',
  too_many_values: 'There are more values of this kind than an entry may have; those beyond were left out.',
  control_characters: 'Characters that cannot be seen were taken out.',
  bidirectional_marks: 'Marks that turn the direction of writing were taken out.',
  broken_characters: 'Half a character was taken out.',
  not_text: 'Something stands there that is neither text nor a number; it was left out.',
  number_not_exact: 'The number is too long to be read as a number, and was left out: write it in quotation marks.',
  impossible_date: 'There is no such day; what could not be read of the date was left out.',
  date_in_part: 'Day or month are not known; the rest of the date was taken.',
  hijri_like_year:
    'The year looks like one of the Hijri calendars, lunar or solar: all years that it may mean were taken.',
  unreadable_date: 'The date is written in a way that is not known; it was left out.',
  unknown_country: 'There is no such country; it was left out.',
  historic_country: 'The state no longer exists: its successors were taken in its place.',
  unknown_sex: 'Neither a word for female nor one for male; it was left out.',
  unknown_word: 'The mapping does not know this word; the value was taken without it.',
  mrz_unreadable: 'The machine-readable zone cannot be read; it was left out.',
  mrz_check_digit: 'A check digit of the machine-readable zone is wrong: look at it again.',
  holder_not_in_file: 'The one whose document this is does not stand in this file; the document was left out.',
} as const;
export type LineWarning = keyof typeof lineWarnings;

export const lineCodes = { ...lineErrors, ...lineWarnings } as const;
export type LineCode = keyof typeof lineCodes;

export const isError = (code: LineCode): code is LineError => code in lineErrors;

/** What is said of one line: never what stands in it. */
export interface LineNote {
  readonly code: LineCode;
  /** The column or path that it is about, as the mapping names it. */
  readonly column: string | null;
}

/** Bounds of what is read, so that no file can make a process grow. */
export const MOST_LINE_BYTES = 1024 * 1024;
export const MOST_LINES_IN_A_RECORD = 50;
export const MOST_REFERENCE = 200;
export const MOST_NAME = 300;
export const MOST_VALUE = 200;
export const MOST_TEXT = 2000;
export const MOST_NAMES = 60;
export const MOST_BIRTHS = 20;
export const MOST_COUNTRIES = 20;
export const MOST_IDENTIFIERS = 60;

/** Why a second officer has to agree before it begins. */
export const approvalReasons = {
  changes_much: 'It would change or withdraw more than a tenth of what the collection holds',
  lines_without_reference: 'Lines that cannot be read may stand for entries that it would withdraw',
  asks_to_detain: 'It holds persons whom the finder is asked to detain',
} as const;
export type ApprovalReason = keyof typeof approvalReasons;

/** Why it does not begin at all, whoever agrees. */
export const obstacles = {
  import_is_empty: 'There is no entry in it, and nothing to withdraw',
  import_cut_off: 'A file that stands for the whole collection ends in the middle of a line',
  import_would_empty: 'It would withdraw more than half of what the collection holds',
} as const;
export type Obstacle = keyof typeof obstacles;

/** Why it stopped. */
export const stopReasons = {
  officer: 'An officer stopped it',
  more_than_checked: 'It was about to change or withdraw more than its check had found',
  collection_not_in_use: 'The collection is not in use any more',
} as const;
export type StopReason = keyof typeof stopReasons;

/** What it is doing while it is checked or runs. */
export const phases = {
  links: 'Looking for what belongs to other lines',
  reading: 'Reading line by line',
  missing: 'Looking for what the file no longer has',
} as const;
export type Phase = keyof typeof phases;

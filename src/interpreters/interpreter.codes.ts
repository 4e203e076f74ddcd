export const interpreterModes = {
  present: 'In the room',
  phone: 'By telephone',
  video: 'By video',
} as const;
export type InterpreterMode = keyof typeof interpreterModes;

export const genders = { female: 'Woman', male: 'Man', other: 'Other' } as const;
export type Gender = keyof typeof genders;

/** From best to least; below `working` nobody interprets an interview. */
export const languageLevels = {
  native: 'Native',
  full: 'Full professional command',
  working: 'Working command: enough for an interview',
  basic: 'Basic: enough to ask for an interpreter',
} as const;
export type LanguageLevel = keyof typeof languageLevels;

export const ENOUGH: readonly LanguageLevel[] = ['native', 'full', 'working'];

/** ISO 639, with a script or region where it matters: `ar`, `ckb`, `sr-Latn`. */
export const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/;

export const sessionProblems = {
  not_understood: 'Interpreter and interviewee do not understand one another well enough',
  conflict_of_interest: 'The interpreter knows the person, or is not independent of them',
  pressure: 'Somebody put pressure on the interpreter or the interviewee',
  distress: 'Somebody was in distress',
  technical: 'The line did not hold',
  other: 'Something else',
} as const;
export type SessionProblemCode = keyof typeof sessionProblems;

export const replacementReasons = {
  interviewee_asked: 'The interviewee asked for another interpreter',
  gender_asked: 'The interviewee asked for an interpreter of another gender',
  conflict: 'A conflict came to light',
  not_understood: 'They did not understand one another',
  unavailable: 'The interpreter cannot come',
} as const;
export type ReplacementReason = keyof typeof replacementReasons;

/** What was looked at before an interpreter was booked, and found in order. */
export const conflictChecks = {
  language: 'Speaks the language and, where one was asked, the dialect, well enough',
  region: 'Is not excluded for the region that the interviewee is from',
  group: 'Is not excluded for the group that the interviewee belongs to',
  fellow_traveller: 'Is no fellow traveller',
  relative: 'Is no relative',
  officer_of_unit: 'Is no officer of the unit or of the operation',
} as const;
export type ConflictCheck = keyof typeof conflictChecks;

/** In these a booking stands: its interpreter may be assigned to an interview. */
export const bookedStates = ['confirmed', 'held'] as const;

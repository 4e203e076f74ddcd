/** Where an interview stands. */
export const debriefingStates = {
  planned: 'Arranged; the interviewee has not been met yet.',
  vulnerability_screen: 'Looking after the person first: age, health, needs, wish for protection.',
  referred_out: 'Not interviewed: brought to those who protect or care.',
  eligible: 'Adult beyond doubt, fit, and every need referred: may be informed.',
  informed: 'Has been told what it is about, in a language they understand, and how to complain.',
  refused: 'Decided not to talk. It has no effect on the person.',
  consent_given: 'Has agreed to talk.',
  account: 'Tells.',
  closed: 'The account has ended; it is to be read back.',
  readback_signed: 'Read back, corrected and signed on paper.',
  quality_review: 'With a reviewer who took no part in it.',
  graded: 'Reviewed and graded.',
  sanitised: 'Rewritten without what identifies the interviewee.',
  released: 'Released to analysts, and as far as its handling lets it go.',
  stopped: 'Broken off under a rule; not used.',
  withdrawn: 'Consent taken back: frozen until it is decided what becomes of it.',
  set_aside: 'Did not take place, or is not to be used.',
  anonymised: 'What could identify is erased; codes and figures remain.',
  erased: 'Erased; only that it took place remains.',
} as const;
export type DebriefingState = keyof typeof debriefingStates;

export const placeKinds = {
  crossing_point: 'Border crossing point',
  green_border: 'Green border',
  police_station: 'Police station',
  reception_centre: 'Reception centre',
  detention_centre: 'Detention centre',
  other: 'Other',
} as const;
export type PlaceKind = keyof typeof placeKinds;

export const libertyStates = {
  free: 'Free',
  reception_centre: 'In a reception centre',
  detained: 'Deprived of liberty',
  transit: 'In a transit zone',
} as const;
export type LibertyState = keyof typeof libertyStates;

export const teamGenders = { women: 'Women', men: 'Men', mixed: 'Women and men' } as const;
export type TeamGender = keyof typeof teamGenders;

export const genderWishes = { woman: 'A woman', man: 'A man', no_preference: 'No preference' } as const;
export type GenderWish = keyof typeof genderWishes;

export const interpretationModes = {
  present: 'In the room',
  phone: 'By telephone',
  video: 'By video',
  cultural_mediator: 'In the room, as a cultural mediator',
} as const;
export type InterpretationMode = keyof typeof interpretationModes;

/** What an interviewee has the right to hear before deciding. All of them are explained, or there is no interview. */
export const rightsToExplain = {
  voluntary: 'Talking is voluntary, and every single question may be left unanswered',
  no_effect: 'To refuse, to stop or to take back has no effect on asylum, stay, return or treatment',
  no_name: 'No name is written down; the interview has a number only',
  not_asylum: 'The interview is no asylum procedure; protection can be asked for at any time',
  interpreter: 'An interpreter bound to secrecy; another one, or a woman or a man, can be asked for',
  breaks: 'Breaks, and the end, at any time',
  not_incriminate: 'Nothing need be said that could bring them into trouble with the law',
  legal_aid: 'Legal help before and during the interview',
  use_of_data: 'What the account is used for, with whom it is shared, and for how long it is kept',
  read_back: 'Reading back, correcting, and taking back later by the number of the interview',
  complaint: 'Complaining to people who had no part in the interview',
  minors: 'Nobody under 18 is interviewed',
} as const;
export type RightToExplain = keyof typeof rightsToExplain;

export const consentStates = {
  not_asked: 'Not asked yet',
  given: 'Given',
  refused: 'Refused',
  withdrawn: 'Taken back',
  not_capable: 'Not able to decide now',
} as const;
export type ConsentState = keyof typeof consentStates;

export const consentWays = {
  oral_witnessed: 'By word, before a witness',
  written: 'In writing, on a sheet that stays on paper',
  recorded: 'By word, recorded',
} as const;
export type ConsentWay = keyof typeof consentWays;

export const witnesses = {
  second_officer: 'The second officer',
  interpreter: 'The interpreter',
  lawyer: 'A lawyer',
  monitor: 'A monitor of fundamental rights',
} as const;
export type Witness = keyof typeof witnesses;

export const recordings = { none: 'None', audio: 'Sound', video: 'Picture and sound' } as const;
export type Recording = keyof typeof recordings;

/** How an account ended without being broken off. */
export const closingReasons = {
  complete: 'Everything was asked',
  ended_by_interviewee: 'The interviewee wished to end, and stands by what was said',
  out_of_time: 'There was no more time',
} as const;
export type ClosingReason = keyof typeof closingReasons;

/** The rules under which an interview is broken off. */
export const stopCodes = {
  distress: 'Distress',
  illness: 'Illness',
  medical: 'A doctor is needed',
  interpreter_problem: 'The interpretation does not work',
  interpreter_conflict: 'The interpreter is in a conflict of interest',
  self_incrimination: 'The interviewee begins to incriminate themselves',
  minor: 'The interviewee is, or may be, under 18',
  not_capable: 'The interviewee is not able to decide now',
  safety: 'Somebody is not safe',
} as const;
export type StopCode = keyof typeof stopCodes;

export const signatories = { interviewee: 'The interviewee', lawyer: 'A lawyer for the interviewee' } as const;
export type Signatory = keyof typeof signatories;

/** The reviewer's own view of the account as a whole, apart from the grades of source and information. */
export const credibilities = {
  A: 'Credible throughout',
  B: 'Credible for the most part',
  C: 'Hardly credible',
  D: 'Cannot be judged',
} as const;
export type Credibility = keyof typeof credibilities;

export const reidentificationRisks = {
  low: 'Nobody who was not there would know the person',
  medium: 'Somebody who knows the person might',
  high: 'The details together point to one person',
} as const;
export type ReidentificationRisk = keyof typeof reidentificationRisks;

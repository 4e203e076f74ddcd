/** What the register of law holds. Each kind has content of its own form (legal-entry.contents.ts). */
export const entryKinds = {
  instrument: 'Treaty, agreement, act of the European Union, or membership of a body',
  article: 'An article of an instrument, by its subject',
  action: 'Something that officers of one state do with or for another',
  basis: 'Which article of an instrument carries which actions',
  party: 'A state that an instrument binds',
  membership: 'A state’s membership of a group: the Union, the Schengen area, the Economic Area',
  suspension: 'An instrument, or some of its articles, suspended by a party',
  reservation: 'A reservation or declaration of a party, as a rule',
  agreement: 'An agreement between parties: one that implements an instrument, or one of their own',
  data_protection_decision: 'A decision that personal data may flow to and from a party',
  evaluation: 'A party evaluated for automated searches in one kind of data',
  permission: 'A standing permission or decision of one state about another',
  authority: 'An authority that a party has named for a function under an instrument',
  classification: 'What a state calls a level of classification',
  gate: 'A condition that is asked before an action, of whom, and by which rule',
  clock: 'A time limit',
  log_rule: 'What has to be logged, and how long the log is kept',
  retention: 'How long an item of information is kept',
  refusal_ground: 'A ground on which something is refused or stopped',
  subject_category: 'A category of persons whom data are about',
  offence: 'A kind of offence',
  host_declaration: 'What a host state allows visiting officers',
  detention_rule: 'For how long somebody may be detained to be removed, and how often that is reviewed',
  code: 'A code of one of the smaller lists, with its meaning',
  holiday: 'A holiday of a state, or its days off of every week: what working days leave out',
  readmission_agreement: 'An agreement on readmission, or a protocol by which one is carried out',
  readmission_parameter: 'One value of such an agreement, in the form of its name',
  readmission_evidence: 'How strong a kind of evidence is under such an agreement',
  readmission_point: 'A crossing point at which such an agreement lets persons be handed over',
  readmission_suspension: 'Such an agreement suspended, for all or for persons of third states',
} as const;
export type EntryKind = keyof typeof entryKinds;

/** Of an instrument: how it becomes known whom it binds. */
export const bindings = {
  parties: 'Its parties, all of which the register knows: who is not among them is not bound',
  group: 'The members of a group',
  named: 'The states and the body that it names',
  pair: 'Two states that have an agreement with each other: where none is known, there may still be one',
  open: 'Nearly all states; which of them, and under what reservations, has not been read',
} as const;
export type Binding = keyof typeof bindings;

/** How an unverified row stands until somebody has confirmed it. */
export const untilVerified = {
  needs_confirmation: 'It warns, and somebody has to confirm it',
  blocked: 'It blocks, to be on the safe side',
} as const;
export type UntilVerified = keyof typeof untilVerified;

/** When a gate asks at all. */
export const gateTimes = {
  always: 'Always',
  personal_data: 'Where personal data are passed on',
  classified: 'Where classified information is passed on',
} as const;
export type GateTime = keyof typeof gateTimes;

/** In which direction an action passes information on. */
export const flows = {
  one_way: 'From who acts to whom they turn to',
  both_ways: 'There and, with the answer, back',
} as const;
export type Flow = keyof typeof flows;

export const clockUnits = {
  none: 'No number of days or hours',
  hours: 'Hours',
  days: 'Calendar days',
  working_days: 'Working days of the state that has to act',
  weeks: 'Weeks',
  months: 'Months',
  years: 'Years',
} as const;
export type ClockUnit = keyof typeof clockUnits;

/** What a clock is about: by this it is found. */
export const clockMatters = {
  answer: 'The answer to a request',
  necessity_check: 'The check whether what was told without a request is needed',
  passage: 'The handing on of what is on its way through SELEC',
  oral_confirmation: 'The written confirmation of an oral request',
  oral_confirmation_alarm: 'The alarm while that confirmation is missing',
  refusal_reason: 'The reason of a refusal',
  correction_notice: 'The notice of what was wrong or unlawful',
  correction_alarm: 'The alarm while such a notice is not acknowledged',
  use_report: 'The report on use',
  use_permission: 'The answer to a request for another use, or for passing on',
  data_subject_request: 'The answer to a person who asks about their data',
  data_subject_consultation: 'The opinion of the one who transmitted such data',
  data_subject_appeal: 'An appeal of such a person',
  data_protection_notice: 'The answer to a data protection officer',
  surveillance_consent: 'The consent to a surveillance that has crossed the border without it',
  release_after_pursuit: 'The release of a person arrested after a pursuit',
  release_after_delivery: 'The release of a person arrested in a controlled delivery',
  pursuit_notice: 'The notice of a pursuit',
  fingerprint_search: 'The processing of a fingerprint search',
  threat_analysis: 'The joint analysis of threats',
  log: 'The keeping of a log',
  log_disclosure: 'The disclosure of a log to the data protection authority',
  review: 'The review of what is held',
  review_warning: 'The warning before such a review, counted back from it',
  breach_notice: 'The notice of a breach of personal data',
  prior_consultation: 'The prior consultation of the data protection authority',
  suspension: 'When a suspension takes effect',
  denunciation: 'When a denunciation or withdrawal takes effect',
  readmission_receipt: 'The confirmation that an application for readmission was received',
  readmission_retention: 'The erasure of a case of readmission that was concluded',
} as const;
export type ClockMatter = keyof typeof clockMatters;

/** By whose authority a clock runs. What is only asked for is never counted as a breach. */
export const clockForces = {
  treaty: 'Laid down by the instrument, for its parties',
  reservation: 'Changed by a reservation of a party, for that party',
  union_law: 'Laid down by Union law, between members',
  requested: 'Asked for, without force of law',
} as const;
export type ClockForce = keyof typeof clockForces;

/** What happens when a clock has run out. */
export const clockEffects = {
  stop: 'The action must stop',
  release: 'The person must be released',
  block: 'The next step is barred',
  alert: 'Somebody is told',
  task: 'Somebody has to do something again',
  erase: 'It is erased',
  keep: 'It must not be erased before',
  start: 'Something begins to apply, or ceases to',
  answer: 'An answer is due',
  lapse: 'A right lapses',
} as const;
export type ClockEffect = keyof typeof clockEffects;

export const refusalEffects = {
  refuse: 'It is refused',
  refuse_in_part: 'It is refused in part, or granted under conditions',
  reroute: 'Not a refusal: it goes to whom it belongs to',
  stop: 'An operation that is under way stops',
  limit_right: 'A right of the person whom the data are about is limited',
} as const;
export type RefusalEffect = keyof typeof refusalEffects;

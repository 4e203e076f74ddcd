/** How somebody is brought. */
export const transferModes = {
  air_scheduled: 'By air, on a scheduled flight',
  air_charter: 'By air, on a chartered flight',
  joint_flight: 'By air, on a joint return flight',
  land_road: 'By road',
  land_rail: 'By rail',
  sea: 'By sea',
} as const;
export type TransferMode = keyof typeof transferModes;

/** What the place of the hand-over rests on. */
export const pointBases = {
  agreement: 'A crossing point that the agreement lists for the state that takes back',
  ad_hoc: 'Agreed in writing for this transfer',
} as const;
export type PointBasis = keyof typeof pointBases;

export const escortTypes = {
  none: 'Without escort',
  police: 'Police',
  medical: 'Medical',
  social: 'Social',
  mixed: 'Several of these',
} as const;
export type EscortType = keyof typeof escortTypes;

export const departureWills = {
  voluntary: 'Goes of their own will',
  forced: 'Is taken',
  not_recorded: 'Not recorded',
} as const;
export type DepartureWill = keyof typeof departureWills;

/** What somebody is on an escort. */
export const escortFunctions = {
  leader: 'Leads the escort',
  officer: 'Police officer',
  doctor: 'Doctor',
  nurse: 'Nurse or paramedic',
  social_worker: 'Social worker',
  interpreter: 'Interpreter',
} as const;
export type EscortFunction = keyof typeof escortFunctions;

export const passportTypes = {
  ordinary: 'Ordinary passport',
  service: 'Service passport',
  diplomatic: 'Diplomatic passport',
  identity_card: 'Identity card',
} as const;
export type PassportType = keyof typeof passportTypes;

/** How it was made sure that this is the person whom the case is about. */
export const identityMethods = {
  photo: 'Against the photograph',
  fingerprints: 'Against the fingerprints, one to one',
  document: 'Against the travel document',
} as const;
export type IdentityMethod = keyof typeof identityMethods;

export const identityResults = {
  match: 'It is the person',
  no_match: 'It is not the person',
  unclear: 'It could not be made sure',
} as const;
export type IdentityResult = keyof typeof identityResults;

/** What was handed over together with the person. */
export const handedKinds = {
  document_original: 'Document, the original',
  document_copy: 'Document, a copy',
  personal_effects: 'Personal effects',
  cash: 'Cash',
  medication: 'Medication',
  medical_papers: 'Medical papers',
  luggage: 'Luggage',
} as const;
export type HandedKind = keyof typeof handedKinds;

export const restraints = {
  handcuffs: 'Handcuffs',
  body_cuff: 'Body cuff',
  hold: 'Held by hand',
  other: 'Other',
} as const;
export type Restraint = keyof typeof restraints;

/** How an attempt ended. */
export const handoverOutcomes = {
  accepted: 'Taken over',
  accepted_with_reservation: 'Taken over, with a reservation',
  refused_at_border: 'Refused at the border in spite of the consent',
  no_show_escort: 'The escort did not come',
  absconded: 'The person absconded',
  medical_stop: 'Stopped for medical reasons',
  asylum_claim_stop: 'Stopped because the person asked for protection',
  court_stop: 'Stopped by a court',
  weather_technical: 'Stopped by weather or for technical reasons',
  receiver_not_present: 'Nobody was there to receive them',
} as const;
export type HandoverOutcome = keyof typeof handoverOutcomes;

export const failures = {
  refused_at_border: handoverOutcomes.refused_at_border,
  no_show_escort: handoverOutcomes.no_show_escort,
  absconded: handoverOutcomes.absconded,
  medical_stop: handoverOutcomes.medical_stop,
  asylum_claim_stop: handoverOutcomes.asylum_claim_stop,
  court_stop: handoverOutcomes.court_stop,
  weather_technical: handoverOutcomes.weather_technical,
  receiver_not_present: handoverOutcomes.receiver_not_present,
} as const;
export type Failure = keyof typeof failures;

/** What the state that takes back reads of it: that a transfer was stopped, and not for whose protection. */
export const outcomesTold = {
  ...handoverOutcomes,
  stopped: 'Stopped by the state that was to hand over',
} as const;
export type OutcomeTold = keyof typeof outcomesTold;

const PROTECTED: readonly HandoverOutcome[] = ['asylum_claim_stop', 'medical_stop', 'court_stop'];
export const outcomeTold = (outcome: HandoverOutcome): OutcomeTold =>
  PROTECTED.includes(outcome) ? 'stopped' : outcome;

/** Who had a transfer put off. */
export const postponers = { owner: 'The requesting state', other: 'The requested state' } as const;

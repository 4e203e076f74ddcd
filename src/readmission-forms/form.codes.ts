/** The forms that two states send each other about a readmission. */
export const formCodes = {
  f1: 'Application for readmission',
  f2: 'Reply to an application',
  f3: 'Notification of a transfer',
  f4: 'Application for transit',
  f5: 'Reply to an application for transit',
  f6: 'Notification of a transit',
  f7: 'Record of a handover',
  f8: 'Report of an interview',
  f9: 'Claim of a readmission in error',
  f10: 'Invoice of costs',
} as const;
export type FormCode = keyof typeof formCodes;

/** What may cross to the other state, and nothing else (reference: agreements of Switzerland with Serbia and Kosovo, Art. 16). */
export const crossings = {
  1: 'Personalia: names, sex, civil status, birth, nationality, family',
  2: 'Passport, identity card, driving licence and other documents',
  3: 'Stopovers and itineraries',
  4: 'What else identifies the person or is needed to examine and carry out the readmission',
  5: 'Visas and permits that were issued; material for identification',
} as const;
export type Crossing = keyof typeof crossings;

/** What is wrong with a field of a form. */
export const formFaults = {
  required: 'It has to be filled',
  unknown: 'The form has no such field or section',
  wrong_type: 'It is not of the kind that the field takes',
  too_long: 'It is longer than the field takes',
  not_in_list: 'It is none of those to choose from',
  not_filled_or_struck: 'A section is filled, or it is struck out',
  never_struck: 'This section cannot be struck out',
  reason_missing: 'It has to be said why',
  consent_missing: 'Without the consent of the person this does not leave',
  does_not_add_up: 'The amounts do not add up to the total',
  wrong_currency: 'The amounts are in euro',
  contradicts: 'It contradicts another field',
} as const;
export type FormFault = keyof typeof formFaults;

/** Where a label comes from, as everywhere: what nobody has verified is marked so on paper. */
export const labelTrusts = ['verified', 'secondary', 'unverified'] as const;

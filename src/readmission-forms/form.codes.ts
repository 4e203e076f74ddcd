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
  contradicts: 'It contradicts another field',
} as const;
export type FormFault = keyof typeof formFaults;

export const detentionGrounds = {
  risk_of_absconding: 'A risk that the person absconds',
  hampers_return: 'The person avoids or hampers the return',
  identity_to_be_established: 'The identity has to be established',
  public_order: 'Public order or national security',
  other: 'Another ground of national law, as the decision says',
} as const;
export type DetentionGround = keyof typeof detentionGrounds;

/** What was tried, or considered with reasons, instead. */
export const alternatives = {
  reporting: 'Reporting at fixed times',
  residence: 'Staying at an assigned place',
  deposit: 'A deposit or surety',
  documents: 'Handing in documents',
  supervision: 'Supervision, electronic or by an organisation',
  none_suitable: 'None was suitable, for the reasons in the decision',
} as const;
export type Alternative = keyof typeof alternatives;

/** Why it is asked whether it is still justified. */
export const questions = {
  review_due: 'The review is due',
  first_term_over: 'The time of the first decision is over',
  maximum_reached: 'The longest time is reached',
  refused: 'The readmission was refused',
  lapsed: 'No reply came, and silence means nothing',
  consent_void: 'The time for the transfer has passed',
  withdrawn: 'The readmission is no longer pursued',
  held: 'A hold stops the readmission',
} as const;
export type DetentionQuestion = keyof typeof questions;

export const releaseGrounds = {
  handed_over: 'Handed over to the other state',
  no_longer_justified: 'No longer justified: nothing is in progress, or not with due diligence',
  court: 'Ordered by a court',
  maximum: 'The longest time was reached',
  alternative: 'An alternative is enough now',
  protection: 'Referred to asylum, child protection or care',
  other: 'Another reason',
} as const;
export type ReleaseGround = keyof typeof releaseGrounds;

/** Whether an agreement governs the readmission that was asked about. */
export const agreementStatuses = {
  applies: 'It applies',
  needs_confirmation: 'It may apply: what it rests on is not verified, and a legal officer has to confirm it',
  refused: 'It does not apply',
} as const;
export type AgreementStatus = keyof typeof agreementStatuses;

/** Why an agreement applies, may apply or does not. */
export const agreementReasons = {
  binds_both: 'One side binds the one state, the other side the other',
  binding_not_read: 'Whether it binds one of the two has not been read',
  in_force: 'In force on that day',
  in_force_not_known: 'Since when, or until when, it is in force is not known for certain',
  not_in_force: 'Not in force on that day',
  not_verified: 'Nobody has verified that there is such an agreement and what it says',
  replaced: 'Another agreement has replaced it',
  carried_out_by_protocol: 'Carried out by a protocol of the two, which has all else from it',
  suspended: 'Suspended for such persons',
  may_be_suspended: 'Perhaps suspended for such persons',
  covers_category: 'It obliges towards such persons',
  category_not_covered: 'It does not oblige towards such persons',
  category_not_read: 'What it says of such persons has not been read',
  obligation_not_begun: 'The obligation towards such persons had not begun on that day',
  obligation_may_not_have_begun: 'The obligation towards such persons had perhaps not begun on that day',
  child_by_other_article: 'A child of another nationality comes under its article on persons of third states',
  union_first: 'An agreement of the Union goes before one of two states',
  yields: 'Only where it is not incompatible with the agreement of the Union',
} as const;
export type AgreementReason = keyof typeof agreementReasons;

/**
 * The kinds of rule that gates, reservations and agreements are made of. Which rules exist, for whom, and with which
 * parameters are rows of the register; what a kind of rule means is a function (applicability/rule-kinds.ts).
 */
export const ruleKinds = {
  parties_bound: 'The instrument is in force and binds both on that day',
  not_suspended: 'Neither has suspended it',
  reserved: 'No reservation of either stands in the way',
  agreement_between: 'The two have an agreement in force that covers the article',
  held_by_both: 'The register holds a row of this kind for both, valid on that day',
  permission_required: 'Who passes it on holds a permission as regards the other',
  transfer_basis: 'A basis for the transfer is recorded',
  document_required: 'A document is on file',
  subject_category: 'The person is of a category that may be entered',
  offence_scope: 'The offence is of the kind that is asked for',
  offence_excluded: 'The offence is none of those that are left out',
  subject_excluded: 'What is asked about is none of those that are left out',
  not_applied: 'A party does not apply the article',
  only_towards: 'A party applies the article only towards members of a group',
  no_personal_data: 'No personal data are passed on',
  equivalent_known: 'The classification of both can be compared',
  law_first: 'Between members of a group another law comes first',
  reads_as: 'How a party reads the article',
  clock_differs: 'A time limit runs differently for a party',
} as const;
export type RuleKind = keyof typeof ruleKinds;

/** What stops a readmission, whatever the agreement says: who is protected, and why nobody may be moved yet. */
export const holdFlags = {
  asylum: 'H01: an expression of fear, or of the wish for asylum, at whatever step and before whatever officer',
  non_refoulement:
    'H02: a risk of torture, death penalty or persecution, also by being sent on from the requested state',
  minor_or_age_doubt: 'H03: under 18 or of disputed age, and alone or separated from the family',
  family_unity: 'H04: spouses, or parents and children, would be separated',
  court: 'H05: an appeal that suspends, or an interim measure of a court',
  medical: 'H06: unfit to travel, or seriously ill',
  trafficking_or_vulnerable: 'H07: a possible victim of trafficking, or somebody vulnerable, who is not identified yet',
  collective: 'H08: several persons at once with the same text: it may be a collective expulsion',
  stateless_claim: 'H09: the nationality is not known, or statelessness is claimed',
  refugee_status: 'H10: recognised as a refugee in the requesting state',
  criminal_proceedings: 'H11: criminal proceedings or an extradition are pending',
  agreement_suspended: 'H12: the agreement is suspended for persons of this category',
  identity_doubt: 'H13: two identities, or biometrics that contradict each other',
} as const;
export type HoldFlag = keyof typeof holdFlags;

/** What a hold can stand in the way of. */
export const holdGates = {
  submit: 'The application, or the notice that replaces it',
  transfer: 'The transfer, until the moment of the handover',
  consulate: 'An interview by officers of the state of origin',
} as const;
export type HoldGate = keyof typeof holdGates;

/** How it became known. */
export const holdBases = {
  stated: 'Said by the person',
  observed: 'Seen by an officer',
  documented: 'Shown by a document or decision',
  checklist: 'Answered in the checklist before the submission',
  case_itself: 'Found in the case by the system',
  reply: 'Told by the other state in its reply',
} as const;
export type HoldBasis = keyof typeof holdBases;

/** At which step. */
export const holdMoments = {
  apprehension: 'When the person was apprehended',
  preparation: 'While the case was prepared',
  interview: 'In an interview',
  detention: 'In detention',
  escort: 'On the way',
  handover: 'At the handover',
  other: 'At another moment',
} as const;
export type HoldMoment = keyof typeof holdMoments;

/** What has to be on file before a hold is lifted. */
export const attestations = {
  final_decision: 'The final negative decision on asylum, or the withdrawal before the asylum authority',
  assessment: 'The reasoned assessment of the risk in the requested state and where it may send on to',
  guardian_appointed: 'The appointment of a guardian',
  guardian_heard: 'The guardian was heard, and agrees',
  best_interests: 'The best-interests assessment',
  receiver_confirmed: 'The person or facility that receives the child, confirmed by the requested state',
  joint_plan: 'One group and one plan of transfer for the family',
  court_reference: 'The decision of the court by which the suspension ended',
  fit_to_travel: 'The certificate of a doctor that the person is fit to travel',
  referral_mechanism: 'The conclusion of the national referral mechanism',
  individual_statements: 'A statement and an examination of their own for each person',
  nationality_determined: 'The result of the determination of nationality or statelessness',
  prosecutor_agrees: 'The consent of the prosecutor, or the end of the proceedings',
  suspension_over: 'The notice that ended the suspension',
  second_check: 'A second check of the identity, by another officer',
} as const;
export type Attestation = keyof typeof attestations;

/** One thing on file: where it is to be found, who issued it, and when. A function or body, never a name. */
export interface Attested {
  readonly code: Attestation;
  readonly reference: string;
  readonly issuedBy: string;
  readonly issuedOn: string;
}

/** The task by which a case follows its holds. */
export const FOLLOW_HOLD = 'follow_readmission_hold';
/** The task by which all cases that a suspension touches are held. */
export const HOLD_SUSPENDED = 'hold_suspended_readmissions';
/** The task by which those of a family are held from whom one of them is parted. */
export const HOLD_FAMILY = 'hold_parted_families';

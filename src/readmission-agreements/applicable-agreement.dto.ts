import { CodeField } from '../core/forms.js';
import { agreementForms, type AgreementForm } from '../legal-register/readmission.codes.js';
import { agreementReasons, agreementStatuses, type AgreementReason, type AgreementStatus } from './finder.codes.js';
import { SilencesView } from './profile-parts.dto.js';

/** Why an agreement applies, may apply or does not. */
export class ReasonView {
  @CodeField('AgreementReason', agreementReasons)
  code: AgreementReason;

  @CodeField('AgreementStatus', agreementStatuses)
  status: AgreementStatus;

  /** The reason in a sentence. */
  says: string;
  article: string | null;
  /** The row of the register on which it rests. */
  entryKey: string | null;
}

/** How an agreement of two states stands to that of the Union which goes before it. */
export class AgreementOverlapView {
  yieldsTo: string;
  /** Of this both say something, and not the same: here that of the Union holds. */
  incompatible: string[];
  /** Of this nobody knows what that of the Union says, or it says nothing. */
  adds: string[];
}

export class CandidateView {
  agreement: string;
  title: string;

  @CodeField('AgreementForm', agreementForms)
  form: AgreementForm;

  @CodeField('AgreementStatus', agreementStatuses)
  status: AgreementStatus;

  reasons: ReasonView[];
  overlap: AgreementOverlapView | null;
  silence: SilencesView;
  /** Clocks that nobody has verified. */
  legalCheckNeeded: string[];
}

/** The agreements of two states for a person of that category on that day. */
export class ApplicableAgreementsView {
  from: string;
  to: string;
  on: string;
  /** The version of the register that governs the answer. */
  registerVersion: number;
  /** The best first. */
  candidates: CandidateView[];
  refused: CandidateView[];
}

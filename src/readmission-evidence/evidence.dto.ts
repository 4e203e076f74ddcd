import type { Side } from '../core/exchange/between-states.js';
import { CaseId } from '../core/cases/case.dto.js';
import { clearable, CodeField, Country, Day, Id, OneOf, optional, Text, upTo, YesNo } from '../core/forms.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  authenticities,
  claimableStrengths,
  contestGrounds,
  evidenceKinds,
  evidencePurposes,
  evidenceReasons,
  evidenceStrengths,
  sidesOfCases,
  type Authenticity,
  type ClaimableStrength,
  type ContestGround,
  type EvidenceKind,
  type EvidencePurpose,
  type EvidenceReason,
  type EvidenceStrength,
} from './evidence.codes.js';
import { evidenceWorkflow, type EvidenceAction } from './evidence.workflow.js';

export class EvidenceAddress extends CaseId {
  @Id()
  evidenceId: string;
}

export class ActOnEvidence extends EvidenceAddress {
  @OneOf('EvidenceAction', plainActions(evidenceWorkflow))
  action: EvidenceAction;
}

export class EvidenceReasonDto {
  /** Why; asked for where the act needs a reason. */
  @Text(2000, optional)
  reason?: string;
}

/** What is shown, and as what. */
export class PutEvidenceDto {
  /** Of the case: whom it is about. */
  @Id()
  personId: string;

  @OneOf('EvidenceKind', evidenceKinds)
  kind: EvidenceKind;

  /** Where the other side has no account here: the side for which this is registered. */
  @OneOf('EvidenceSide', sidesOfCases, optional)
  side?: Side;

  /** How the document calls itself. */
  @Text(200, clearable)
  documentType?: string | null;

  @Text(80, clearable)
  number?: string | null;

  @Country(clearable)
  issuingCountry?: string | null;

  @Text(200, clearable)
  issuedBy?: string | null;

  @Text(200, clearable)
  issuedAt?: string | null;

  @Day(clearable)
  issuedOn?: string | null;

  @Day(clearable)
  expiresOn?: string | null;

  /** Of a statement or finding: what it says. */
  @Text(4000, clearable)
  statement?: string | null;

  /** What is shown is a copy. */
  @YesNo(optional)
  isCopy?: boolean;

  /** A copy of it goes with the application. */
  @YesNo(optional)
  copyAttached?: boolean;

  /** A file of the case that is that copy. */
  @Id(clearable)
  attachmentId?: string | null;

  @OneOf('ClaimableStrength', claimableStrengths)
  strengthClaimed: ClaimableStrength;
}

export class ExamineEvidenceDto {
  @OneOf('EvidenceAuthenticity', authenticities)
  authenticity: Authenticity;
}

export class ContestEvidenceDto {
  @OneOf('ContestGround', contestGrounds)
  ground: ContestGround;

  /** What stands against it. The other side reads it. */
  @Text(2000)
  text: string;
}

export class AssessmentView {
  @CodeField('EvidenceStrength', evidenceStrengths)
  strength: EvidenceStrength;

  /** By verified law, or by what was confirmed for this case. */
  sure: boolean;

  @CodeField('EvidenceReason', evidenceReasons, upTo(20))
  because: EvidenceReason[];

  /** The row of the register. */
  rule: string | null;
}

/** A piece of evidence, with how strong it is under the governing agreement. */
export class EvidenceView {
  id: string;
  readmissionId: string;
  personId: string;

  @CodeField('EvidenceState', stateCodes(evidenceWorkflow))
  state: string;

  /** Which side shows it. */
  @CodeField('EvidenceSide', sidesOfCases)
  side: Side;

  @CodeField('EvidenceKind', evidenceKinds)
  kind: EvidenceKind;

  @CodeField('EvidencePurpose', evidencePurposes)
  purpose: EvidencePurpose;

  documentType: string | null;
  number: string | null;
  issuingCountry: string | null;
  issuedBy: string | null;
  issuedAt: string | null;
  issuedOn: string | null;
  expiresOn: string | null;
  statement: string | null;
  isCopy: boolean;
  copyAttached: boolean;
  attachmentId: string | null;

  @CodeField('ClaimableStrength', claimableStrengths)
  strengthClaimed: ClaimableStrength;

  @CodeField('EvidenceAuthenticity', authenticities)
  authenticity: Authenticity;

  examinedAt: Date | null;
  contested: boolean;

  @CodeField('ContestGround', contestGrounds, { nullable: true })
  contestGround: ContestGround | null;

  contestText: string | null;
  clearedAt: Date | null;
  shownAt: Date | null;
  openedAt: Date;
  /** How strong it is; null where no agreement is chosen yet. */
  assessment: AssessmentView | null;

  /** Send it as If-Match with the next act. */
  version: number;

  /** What the reader may do to it now. */
  actions: string[];
}

/** Something that is missing before it can be sent. */
export class MissingView {
  /** What, as a code: `evidence_of_nationality`, `photograph`. */
  what: string;
  personId: string | null;
  evidenceId: string | null;
  /** Another way that would do: `interview`. */
  instead: string | null;
}

/** What an application lacks before it can be sent, and what is weak about it. */
export class CompletenessView {
  complete: boolean;
  missing: MissingView[];
  /** Fields of the application that are not filled, or filled wrongly. */
  fields: string[];
  /** Evidence that is weaker than claimed, contested, or of which the law has not been verified. */
  weak: string[];
  /** A listed document that nobody contests shows the nationality: no interview is needed. */
  listed: boolean;
}

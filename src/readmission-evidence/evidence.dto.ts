import type { Side } from '../core/exchange/between-states.js';
import { CaseId } from '../core/cases/case.dto.js';
import { clearable, Country, Day, Id, OneOf, optional, Text, YesNo } from '../core/forms.js';
import { plainActions } from '../core/workflow/codes.js';
import {
  authenticities,
  claimableStrengths,
  contestGrounds,
  evidenceKinds,
  sidesOfCases,
  type Authenticity,
  type ClaimableStrength,
  type ContestGround,
  type EvidenceKind,
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

  @OneOf('ReadmissionEvidenceKind', evidenceKinds)
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

  /** What the agreement asks for besides (`condition`) is so: the series, the official hearing, the document with it. */
  @YesNo(optional)
  conditionMet?: boolean;

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

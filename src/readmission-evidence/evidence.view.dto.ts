import type { Side } from '../core/exchange/between-states.js';
import { CodeField, upTo } from '../core/forms.js';
import { stateCodes } from '../core/workflow/codes.js';
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
import { evidenceWorkflow } from './evidence.workflow.js';

export class EvidenceAssessmentView {
  @CodeField('AssessedStrength', evidenceStrengths)
  strength: EvidenceStrength;

  /** By verified law, or by what was confirmed for this case. */
  sure: boolean;

  @CodeField('EvidenceReason', evidenceReasons, upTo(20))
  because: EvidenceReason[];

  /** The row of the register. */
  rule: string | null;
  /** On what condition the agreement names it. */
  condition: string | null;
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

  @CodeField('ReadmissionEvidenceKind', evidenceKinds)
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
  /** Whoever shows it says that the condition of the agreement is met. */
  conditionMet: boolean;
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
  assessment: EvidenceAssessmentView | null;

  /** Send it as If-Match with the next act. */
  version: number;

  /** What the reader may do to it now. */
  actions: string[];
}

import { CodeField } from '../core/forms.js';
import { trusts, type Trust } from '../legal-bases/legal-basis.codes.js';
import { evidenceCodes, type EvidenceCode } from '../legal-register/readmission-evidence.codes.js';
import {
  evidencePurposes,
  pointKinds,
  silences,
  strengths,
  suspensionScopes,
  type EvidencePurpose,
  type Silence,
  type Strength,
  type SuspensionScope,
} from '../legal-register/readmission.codes.js';
import { readmissionFunctions, type ReadmissionFunction } from './competent-authority.codes.js';

/** Where something is from. */
export class OriginView {
  /** The row of the register, and this version of it. */
  entryKey: string;
  entryId: string;
  article: string;
  text: string | null;
  source: string;

  @CodeField('Trust', trusts)
  trust: Trust;

  /** What is not sure may warn, and never decides. */
  sure: boolean;
}

export class EvidenceRuleView extends OriginView {
  /** None: as agreements usually rate it. */
  agreement: string | null;

  @CodeField('EvidenceCode', evidenceCodes)
  code: EvidenceCode;

  @CodeField('ListedPurpose', evidencePurposes)
  purpose: EvidencePurpose;

  @CodeField('ListedStrength', strengths)
  strength: Strength;

  /** Whose documents; none: of any state. */
  states: string[];
  issuedFrom: string | null;
  issuedBefore: string | null;
  /** How long after its end it still counts so. */
  expiredAtMost: object | null;
  condition: string | null;
  /** Used only when a safeguard officer has agreed to it. */
  guarded: boolean;
}

export class AgreedPointView extends OriginView {
  agreement: string;
  country: string;
  name: string;

  @CodeField('AgreedPointKind', pointKinds)
  kind: keyof typeof pointKinds;

  /** Its code among the crossing points. */
  crossingPoint: string | null;
  /** Only by agreement in the single case. */
  adHoc: boolean;
}

export class AgreementSuspensionView extends OriginView {
  agreement: string;
  country: string;

  @CodeField('SuspensionScope', suspensionScopes)
  scope: SuspensionScope;

  receivedOn: string | null;
}

/** What may follow from it that no reply came, and what has to be confirmed first. */
export class SilenceView {
  @CodeField('Silence', silences)
  value: Silence;

  @CodeField('Silence', silences, { nullable: true })
  stated: Silence | null;

  toConfirm: string[];
}

export class SilencesView {
  standard: SilenceView;
  /** After an extension has lapsed too. */
  extended: SilenceView;
  accelerated: SilenceView;
}

export class CompetentAuthorityView {
  country: string;

  @CodeField('ReadmissionFunction', readmissionFunctions)
  fn: ReadmissionFunction;

  name: string | null;
  /** Authorities of this installation. */
  held: string[];
  sure: boolean;

  @CodeField('Trust', trusts)
  trust: Trust;

  article: string;
  source: string;
  entryKey: string;
}

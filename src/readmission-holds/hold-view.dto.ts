import { CaseView } from '../core/cases/case.dto.js';
import { CodeField, upTo } from '../core/forms.js';
import {
  attestations,
  holdBases,
  holdFlags,
  holdGates,
  holdMoments,
  type Attestation,
  type HoldBasis,
  type HoldFlag,
  type HoldGate,
  type HoldMoment,
} from './hold.codes.js';

export class AttestedView {
  @CodeField('Attestation', attestations)
  code: Attestation;
  reference: string;
  issuedBy: string;
  issuedOn: string;
}

export class HoldView extends CaseView {
  reference: string;
  readmissionId: string;
  personId: string | null;

  @CodeField('HoldFlag', holdFlags)
  flag: HoldFlag;

  @CodeField('HoldGate', holdGates, upTo(3))
  blocks: HoldGate[];

  /** It stands: nothing passes what it blocks. */
  standing: boolean;

  /** What has to be on file before it is lifted; null: nothing lifts it. */
  @CodeField('Attestation', attestations, { nullable: true, upTo: 8 })
  lifting: Attestation[] | null;

  @CodeField('HoldBasis', holdBases)
  basis: HoldBasis;

  @CodeField('HoldMoment', holdMoments)
  moment: HoldMoment;

  heardAt: Date;
  language: string | null;

  /** For whoever set it, safeguard officers and monitors; null for everybody else. */
  words: string | null;

  referredTo: string | null;
  acknowledgedAt: Date | null;
  reviewAt: Date;
  reviewedAt: Date | null;
  attested: AttestedView[];
  grounds: string | null;
  liftedBy: string | null;
  liftedAt: Date | null;
  annulmentBy: string | null;
  /** How often its review was not done in time. */
  climbed: number;
}

/** What a flag does and what ends it, with where that comes from and how sure it is. */
export class HoldLawView {
  @CodeField('HoldFlag', holdFlags)
  flag: HoldFlag;
  means: string;

  @CodeField('HoldGate', holdGates, upTo(3))
  blocks: HoldGate[];

  @CodeField('Attestation', attestations, { nullable: true, upTo: 8 })
  lifting: Attestation[] | null;

  reviewDays: number;
  basis: string;
  trust: string;
}

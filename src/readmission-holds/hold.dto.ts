import { CaseId } from '../core/cases/case.dto.js';
import { CodeField, Day, Id, Moment, OneOf, optional, Part, Pattern, Text, upTo } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
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
import { holdWorkflow, type HoldAction } from './hold.workflow.js';

const byHand = { stated: holdBases.stated, observed: holdBases.observed, documented: holdBases.documented };

export class SetHoldDto {
  /** The case, for whoever sees it. */
  @Id(optional)
  readmissionId?: string;

  /** Its reference number, for whoever does not: an expression of fear is taken up by any officer. */
  @Pattern(/^[A-Za-z0-9_-]{3,40}$/, optional)
  reference?: string;

  /** Left out: everybody in the case. */
  @Id(optional)
  personId?: string;

  @OneOf('HoldFlag', holdFlags)
  flag: HoldFlag;

  @OneOf('HoldBasisByHand', byHand)
  basis: HoldBasis;

  @OneOf('HoldMoment', holdMoments)
  moment: HoldMoment;

  @Moment()
  heardAt: Date;

  /** What was said, in the person's own words where possible, or what was seen. */
  @Text(8000, optional)
  words?: string;

  @Pattern(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/, optional)
  language?: string;
}

/** What whoever set it takes along. */
export class HoldReceiptView {
  id: string;
  reference: string;

  @CodeField('HoldFlag', holdFlags)
  flag: HoldFlag;

  /** What it stops from this moment on. */
  @CodeField('HoldGate', holdGates, upTo(3))
  blocks: HoldGate[];

  /** The authority that was told. */
  referredTo: string | null;
}

export class AttestedDto {
  @OneOf('Attestation', attestations)
  code: Attestation;

  @Text(200)
  reference: string;

  /** The body and function: no name. */
  @Text(200)
  issuedBy: string;

  @Day()
  issuedOn: string;
}

export class LiftHoldDto {
  /** Why it no longer stands, reasoned for this person. */
  @Text(8000)
  reason: string;

  @Part(() => AttestedDto, upTo(8))
  attested: AttestedDto[];
}

export class HoldsQueryDto extends PageQueryDto {
  @Id(optional)
  readmissionId?: string;

  @OneOf('HoldFlag', holdFlags, optional)
  flag?: HoldFlag;

  @OneOf('ReadmissionHoldState', stateCodes(holdWorkflow), optional)
  state?: string;
}

export class ActOnHold extends CaseId {
  @OneOf('ReadmissionHoldAction', plainActions(holdWorkflow))
  action: HoldAction;
}

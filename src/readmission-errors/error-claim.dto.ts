import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { EscortDto, EscortView } from '../core/exchange/escorts.dto.js';
import { MayBeHeard, TakenDownView } from '../core/exchange/taken-down.dto.js';
import {
  clearable,
  CodeField,
  Country,
  Day,
  Id,
  Moment,
  OneOf,
  optional,
  optionalUpTo,
  Part,
  Text,
  upTo,
  YesNo,
} from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  backIdentityChecks,
  claimantSexes,
  costBearers,
  errorGrounds,
  takeBackFailures,
  takeBackModes,
  type BackIdentityCheck,
  type CostBearer,
  type ErrorGround,
  type TakeBackFailure,
  type TakeBackMode,
} from './error-claim.codes.js';
import { errorClaimWorkflow, type ErrorClaimAction } from './error-claim.workflow.js';

/** Who it really is, as far as it is known. */
export class RealIdentityDto {
  @Text(80, clearable)
  familyName: string | null = null;

  @Text(120, clearable)
  givenNames: string | null = null;

  @Text(200, clearable)
  otherNames: string | null = null;

  @OneOf('ClaimantSex', claimantSexes, optional)
  sex: keyof typeof claimantSexes = 'other';

  @Day(clearable)
  bornOn: string | null = null;

  @Text(120, clearable)
  birthPlace: string | null = null;

  @Country(clearable)
  nationality: string | null = null;
}

export class ReturnedDocumentDto {
  @Text(200)
  document: string;

  /** The original goes back; otherwise a copy does. */
  @YesNo()
  original: boolean;
}

/** What is claimed. */
export class ErrorClaimContentDto {
  @OneOf('ErrorGround', errorGrounds)
  ground: ErrorGround;

  /** The full justification why the conditions were not met. */
  @Text(8000, optional)
  reasons?: string;

  @Part(() => RealIdentityDto, optional)
  identity?: RealIdentityDto;

  /** The stops of the route, as they really were. */
  @Text(2000, optional)
  routeTaken?: string;

  /** What came with the persons, and goes back with them. */
  @Part(() => ReturnedDocumentDto, optionalUpTo(30))
  originals: ReturnedDocumentDto[] = [];
}

export class OpenErrorClaimDto extends ErrorClaimContentDto {
  @Id()
  readmissionId: string;
}

export class ReviseErrorClaimDto extends ErrorClaimContentDto {}
export class SayErrorClaimDto extends MayBeHeard {}

export class AcceptErrorClaimDto extends MayBeHeard {
  /** Justified in full: then the state that had handed them over pays for the way back and the escort. */
  @YesNo()
  justifiedInFull: boolean;

  @Text(4000, optional)
  answer?: string;
}

export class RejectErrorClaimDto extends MayBeHeard {
  @Text(4000)
  reason: string;
}

export class WithdrawErrorClaimDto extends MayBeHeard {
  @Text(4000)
  reason: string;
}

export class PlanTakeBackDto {
  @OneOf('TakeBackMode', takeBackModes)
  mode: TakeBackMode;

  /** The crossing point or airport where they are taken back. */
  @Text(120)
  point: string;

  @Moment()
  plannedAt: Date;

  @Part(() => EscortDto, optionalUpTo(20))
  escorts: EscortDto[] = [];
}

export class PostponeTakeBackDto extends MayBeHeard {
  @Text(1000)
  reason: string;
}

export class SignTakeBackDto extends MayBeHeard {
  /** How it was made sure that these are the persons who were handed over. */
  @OneOf('BackIdentityCheck', backIdentityChecks, upTo(3))
  checkedBy: BackIdentityCheck[];
}

export class FailTakeBackDto {
  @OneOf('TakeBackFailure', takeBackFailures)
  ground: TakeBackFailure;
}

export class ConcludeErrorClaimDto {
  /** What the experts of the two states have found, and what becomes of it. */
  @Text(8000)
  findings: string;
}

export class ErrorClaimsQueryDto extends PageQueryDto {
  @OneOf('ErrorClaimState', stateCodes(errorClaimWorkflow), optional)
  state?: string;

  @Id(optional)
  readmissionId?: string;

  @Country(optional)
  ownerCountry?: string;

  @Country(optional)
  otherCountry?: string;
}

export class ActOnErrorClaim extends CaseId {
  @OneOf('ErrorClaimAction', plainActions(errorClaimWorkflow))
  action: ErrorClaimAction;
}

export class RealIdentityView {
  familyName: string | null;
  givenNames: string | null;
  otherNames: string | null;

  @CodeField('ClaimantSex', claimantSexes)
  sex: keyof typeof claimantSexes;

  bornOn: string | null;
  birthPlace: string | null;
  nationality: string | null;
}

export class ReturnedDocumentView {
  document: string;
  original: boolean;
}

export class SignedBackView {
  officerId: string;
  at: string;

  @CodeField('BackIdentityCheck', backIdentityChecks, upTo(3))
  checkedBy: BackIdentityCheck[];
}

/** A claim of error, and the way back, as its reader may see it. */
export class ErrorClaimView extends CaseView {
  refNo: string;
  readmissionId: string;
  agreement: string;
  otherCountry: string;
  otherAuthorityId: string | null;
  elsewhere: string | null;
  takenDown: TakenDownView[];
  sentAt: Date | null;

  @CodeField('ErrorGround', errorGrounds)
  ground: ErrorGround;

  reasons: string | null;
  identity: RealIdentityView | null;
  routeTaken: string | null;
  originals: ReturnedDocumentView[];
  handedOverAt: Date;
  windowEndsAt: Date | null;
  windowSure: boolean;
  windowArticle: string | null;
  inTime: boolean | null;
  decidedAt: Date | null;
  answer: string | null;

  @CodeField('CostBearer', costBearers, { nullable: true })
  costs: CostBearer | null;

  findings: string | null;

  @CodeField('TakeBackMode', takeBackModes, { nullable: true })
  mode: TakeBackMode | null;

  point: string | null;
  plannedAt: Date | null;
  escorts: EscortView[];
  notifyBy: Date | null;
  notifiedAt: Date | null;
  startedAt: Date | null;
  attempts: number;
  ownerSigned: SignedBackView | null;
  otherSigned: SignedBackView | null;

  @CodeField('TakeBackFailure', takeBackFailures, { nullable: true })
  failedOn: TakeBackFailure | null;

  settledAt: Date | null;

  /** Where the readmission stands. */
  caseState: string;
}

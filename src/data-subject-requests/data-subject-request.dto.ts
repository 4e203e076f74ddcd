import { CaseId } from '../core/cases/case.dto.js';
import { IdentifierDto } from '../core/exchange/passed-on.dto.js';
import { Day, Id, Moment, OneOf, optional, optionalUpTo, Part, Pattern, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  channels,
  decisions,
  proofs,
  remedies,
  requestKinds,
  type Channel,
  type Decision,
  type Proof,
  type Remedy,
  type RequestKind,
} from './data-subject-request.codes.js';
import { dataSubjectRequestWorkflow, type DataSubjectRequestAction } from './data-subject-request.workflow.js';

/** Who asks; kept under seal. */
export class RequesterDto {
  @Text(100)
  surname: string;

  @Text(100)
  firstName: string;

  @Day()
  bornOn: string;

  /** By which they are found again exactly, besides their name and birthday. */
  @Part(() => IdentifierDto, optionalUpTo(20))
  identifiers: IdentifierDto[] = [];

  /** Where the answer goes. */
  @Text(400)
  address: string;
}

export class ReceiveRequestDto {
  @OneOf('DataSubjectRequestKind', requestKinds)
  kind: RequestKind;

  @OneOf('DataSubjectChannel', channels)
  channel: Channel;

  /** Under which instrument, where that was said: PCC_SEE, SELEC, EU_LED … */
  @Pattern(/^[A-Z][A-Z0-9_]{1,39}$/, optional)
  instrument?: string;

  /** Left out: now. */
  @Moment(optional)
  receivedAt?: Date;

  @Part(() => RequesterDto)
  requester: RequesterDto;
}

export class IdentifyDto {
  @OneOf('IdentityProof', proofs)
  proof: Proof;
}

export class DecideRequestDto {
  @OneOf('DataSubjectDecision', decisions)
  decision: Decision;

  /** Keys of rows of the register that say on what a right is limited: GET /legal-register?kind=refusal_ground. */
  @Pattern(/^[A-Z][A-Z0-9_]{1,79}$/, optionalUpTo(9))
  grounds: string[] = [];

  /** The factual and legal reasons; for the file, and never in the answer. */
  @Text(8000)
  reasons: string;
}

export class RemedyDto {
  @Id()
  findingId: string;

  @OneOf('DataSubjectRemedy', remedies)
  remedy: Remedy;

  @Text(4000)
  reason: string;
}

export class AnswerDataSubjectRequestDto {
  /** What the person is told. How they can have it reviewed is added; where nothing is confirmed or denied, it is written for you. */
  @Text(8000, optional)
  text?: string;
}

export class DataSubjectRequestsQueryDto extends PageQueryDto {
  @OneOf('DataSubjectRequestState', stateCodes(dataSubjectRequestWorkflow), optional)
  state?: string;

  @OneOf('DataSubjectRequestKind', requestKinds, optional)
  kind?: RequestKind;
}

export class ActOnDataSubjectRequest extends CaseId {
  @OneOf('DataSubjectRequestAction', plainActions(dataSubjectRequestWorkflow))
  action: DataSubjectRequestAction;
}

import { CaseId } from '../core/cases/case.dto.js';
import { Day, Id, OneOf, optional, Pattern, Prose, Text, upTo } from '../core/forms.js';
import { dataPurposes, type DataPurpose } from '../core/handling/handling.codes.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  handoverChannels,
  outcomes,
  recipientKinds,
  type HandoverChannel,
  type Outcome,
  type RecipientKind,
} from './investigation-handover.codes.js';
import { investigationHandoverWorkflow, type InvestigationHandoverAction } from './investigation-handover.workflow.js';

const CODE = /^[A-Z][A-Z0-9_]{1,39}$/;
const MOST = 100;

/** To whom, and until when they are to answer. */
export class AddressDto {
  @OneOf('HandoverRecipientKind', recipientKinds)
  recipientKind: RecipientKind;

  @Id()
  recipientId: string;

  @Day()
  dueOn: string;
}

export class ReviseHandoverDto extends AddressDto {
  /** Names nobody. */
  @Text(200)
  title: string;

  /** What is suspected, and what is asked of the recipient. */
  @Text(8000)
  grounds: string;

  @OneOf('DataPurpose', dataPurposes)
  purpose: DataPurpose;

  /** Between states: the offence, by its code in the register. */
  @Pattern(CODE, optional)
  offence?: string;

  /** Between states: on what personal data leave the Union; a code of the list `transfer_basis`. */
  @Pattern(CODE, optional)
  transferBasis?: string;
}

export class OpenHandoverDto extends ReviseHandoverDto {
  @Id()
  operationId: string;

  @Id(optional)
  siteId?: string;
}

/** All of them anew: released subjects, the relations between them, and what was learnt of them. */
export class ChooseItemsDto {
  @Id(upTo(MOST))
  subjectIds: string[];

  @Id(upTo(MOST))
  relationIds: string[];

  @Id(upTo(MOST))
  intelligenceItemIds: string[];
}

/** How it went or came where nobody of the recipient has an account here. */
export class ByChannelDto {
  @OneOf('HandoverChannel', handoverChannels, optional)
  channel?: HandoverChannel;

  /** The number that it has on that channel, or at the recipient. */
  @Text(120, optional)
  externalReference?: string;

  /** What shows that it was received: a receipt, who signed for it. */
  @Text(1000, optional)
  receiptProof?: string;
}

export class AcceptHandoverDto extends ByChannelDto {
  /** The officer of the recipient who will see to it. */
  @Id(optional)
  assigneeId?: string;

  /** The number of the investigation there. */
  @Text(120, optional)
  caseReference?: string;
}

export class DeclineHandoverDto extends ByChannelDto {
  /** Why; its owner reads it. */
  @Text(2000)
  reason: string;
}

export class RecordOutcomeDto extends ByChannelDto {
  @OneOf('InvestigationOutcome', outcomes)
  outcome: Outcome;

  @Day()
  reachedOn: string;

  @Prose(4000, optional)
  words?: string;
}

export class PostponeAnswerDto {
  @Day()
  dueOn: string;

  @Text(2000)
  reason: string;
}

export class GroundsDto {
  /** What whoever received it is told. */
  @Text(4000)
  grounds: string;
}

export class HandoversQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @Id(optional)
  recipientId?: string;

  @OneOf('HandoverRecipientKind', recipientKinds, optional)
  recipientKind?: RecipientKind;

  @OneOf('InvestigationHandoverState', stateCodes(investigationHandoverWorkflow), optional)
  state?: string;

  @OneOf('InvestigationOutcome', outcomes, optional)
  outcome?: Outcome;
}

export class ActOnHandover extends CaseId {
  @OneOf('HandoverAction', plainActions(investigationHandoverWorkflow))
  action: InvestigationHandoverAction;
}

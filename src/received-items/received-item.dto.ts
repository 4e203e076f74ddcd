import { CaseId } from '../core/cases/case.dto.js';
import { IdentifierDto, PassedFileView, PassedOnView, StatementDto } from '../core/exchange/passed-on.dto.js';
import { CodeField, Country, Id, Moment, OneOf, optional, Pattern, Text, YesNo } from '../core/forms.js';
import { emergencies, lifts, type Emergency, type Lifts } from '../core/handling/transfer.codes.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { uses, type Use } from '../use-permissions/use-permission.codes.js';
import {
  holdGrounds,
  receivedChannels,
  restrictionGrounds,
  type HoldGround,
  type ReceivedChannel,
  type RestrictionGround,
} from './received-item.codes.js';
import { receivedItemWorkflow, type ReceivedItemAction } from './received-item.workflow.js';

export class HoldDto {
  @OneOf('HoldGround', holdGrounds)
  ground: HoldGround;

  /** The national law that lets it be kept: act and article. */
  @Text(200)
  basis: string;

  /** Until when; destroyed then. */
  @Moment()
  until: Date;

  @Text(2000)
  reason: string;
}

/** One use of what was received: logged, and refused where its provider has not permitted it. */
export class UseDto {
  @OneOf('PermittedUse', uses)
  use: Use;

  /** The state or body that gets it. Left out: it stays here. */
  @Country(optional)
  recipient?: string;

  /** Whether it is used for something else than it was passed on for. */
  @YesNo(optional)
  otherPurpose: boolean = false;

  /** Whether it is used in a criminal matter of taxes, customs or currency, or to assess duties. */
  @YesNo(optional)
  fiscal: boolean = false;

  /** For another purpose, where its provider cannot be asked before; the provider is told of it at once. */
  @OneOf('Emergency', emergencies, optional)
  emergency?: Emergency;

  /** For what it is used. */
  @Text(2000)
  reason: string;

  /** What came of it, for the report that its provider can ask for. */
  @Text(2000, optional)
  result?: string;
}

export class ReceivedItemsQueryDto extends PageQueryDto {
  @Pattern(/^[a-z_]{3,60}$/, optional)
  carrierType?: string;

  @Id(optional)
  carrierId?: string;

  @OneOf('ReceivedItemState', stateCodes(receivedItemWorkflow), optional)
  state?: string;

  @Country(optional)
  sourceCountry?: string;
}

export class ActOnReceivedItem extends CaseId {
  @OneOf('ReceivedItemAction', plainActions(receivedItemWorkflow))
  action: ReceivedItemAction;
}

/** What its provider has permitted. */
export class PermittedView {
  @CodeField('Lifts', lifts)
  lifts: Lifts;

  @CodeField('PermittedUse', uses)
  use: Use;

  recipient: string;
  expires: Date | null;
  conditions: string | null;
  newPurpose: string | null;
}

/** Something received, in the recipient's custody. */
export class ReceivedItemView extends PassedOnView {
  itemId: string;
  sourceCountry: string;
  sourceAuthorityId: string;
  /** What the transmitter’s state calls the level. */
  originalLabel: string | null;
  receivedAt: Date;

  /** How it came, where it was not passed on here. */
  @CodeField('ReceivedChannel', receivedChannels, { nullable: true })
  channel: ReceivedChannel | null;

  externalRef: string | null;
  receiptAt: Date | null;
  receiptBy: string | null;
  reviewDue: Date | null;
  reviewRule: string | null;
  instrumentEnds: Date | null;
  purposeEndedAt: Date | null;
  /** The soonest of what limits it. */
  destroyOn: Date | null;

  @CodeField('RestrictionGround', restrictionGrounds, { nullable: true })
  restrictedFor: RestrictionGround | null;

  holdBasis: string | null;
  holdUntil: Date | null;
  replaces: string | null;
  destroyedAt: Date | null;
  permissions: PermittedView[];
  /** The code of the problem for which its content is not shown to this reader; null where it is. */
  withheld: string | null;
}

/** What leaves by an export or a print: the content, with all that it carries. */
export class TakenOutView {
  title: string | null;
  statements: StatementDto[] | null;
  identifiers: IdentifierDto[] | null;
  purpose: string | null;
  files: PassedFileView[] | null;
  h3Text: string | null;
  codes: string[];
  sourceCountry: string;
  instrument: string | null;
  article: string | null;
  deleteBy: Date | null;
}

import { CaseId, CaseView } from '../core/cases/case.dto.js';
import {
  CodeField,
  Country,
  Decimal,
  Id,
  Int,
  Moment,
  OneOf,
  optional,
  optionalUpTo,
  Text,
  upTo,
  YesNo,
} from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  apprehensionGrounds,
  custodyUnits,
  directions,
  receivingAuthorities,
  releaseGrounds,
  transferTargets,
  type ApprehensionGround,
  type CustodyUnit,
  type Direction,
  type ReceivingAuthority,
  type ReleaseGround,
  type TransferTarget,
} from './apprehension.codes.js';
import { apprehensionWorkflow, type ApprehensionAction } from './apprehension.workflow.js';

const holders = { ...custodyUnits, ...receivingAuthorities };

/** When, where and how a group was apprehended. */
class GroupFields {
  @OneOf('ApprehensionGround', apprehensionGrounds)
  ground: ApprehensionGround;

  @Moment()
  apprehendedAt: Date;

  /** As far as it is known. */
  @Moment(optional)
  crossedAt?: Date;

  @Text(200)
  place: string;

  @Decimal(-90, 90)
  latitude: number;

  @Decimal(-180, 180)
  longitude: number;

  @Text(40)
  borderSection: string;

  /** From the border line. */
  @Int(0, 1_000_000, optional)
  distanceMetres?: number;

  /** In the zone of an international airport. */
  @YesNo(optional)
  atAirport: boolean = false;

  @OneOf('CrossingDirection', directions)
  direction: Direction;

  /** The state that they came from directly. */
  @Country(optional)
  cameFrom?: string;

  @Text(100, optional)
  hostFileNo?: string;
}

export class OpenApprehensionDto extends GroupFields {
  @Id()
  operationId: string;

  @Id(optional)
  siteId?: string;

  /** Officers of the host, with the powers of its law. */
  @Id(upTo(20))
  apprehendedBy: string[];

  /** A visiting officer who held them until an officer of the host came. */
  @Id(optional)
  heldBy?: string;

  @Int(1, 500)
  persons: number;

  /** What happened. Read by those of the host who need it. */
  @Text(8000)
  circumstances: string;

  /** Officers to whom it is kept from its creation on. */
  @Id(optionalUpTo(100))
  restrictedTo?: string[];
}

/** What is left out stays as it is. What it said before is kept, with the reason. */
export class AmendApprehensionDto {
  @OneOf('ApprehensionGround', apprehensionGrounds, optional)
  ground?: ApprehensionGround;

  @Moment(optional)
  apprehendedAt?: Date;

  @Moment(optional)
  crossedAt?: Date;

  @Text(200, optional)
  place?: string;

  @Decimal(-90, 90, optional)
  latitude?: number;

  @Decimal(-180, 180, optional)
  longitude?: number;

  @Text(40, optional)
  borderSection?: string;

  @Int(0, 1_000_000, optional)
  distanceMetres?: number;

  @YesNo(optional)
  atAirport?: boolean;

  @OneOf('CrossingDirection', directions, optional)
  direction?: Direction;

  @Country(optional)
  cameFrom?: string;

  @Text(100, optional)
  hostFileNo?: string;

  /** How many there really were. */
  @Int(1, 500, optional)
  persons?: number;

  @Text(8000, optional)
  circumstances?: string;

  /** Why it is amended. */
  @Text(2000)
  because: string;
}

export class ApprehensionsQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @Id(optional)
  custodianId?: string;

  /** Records of groups that were split from this one. */
  @Id(optional)
  originId?: string;

  @OneOf('ApprehensionState', stateCodes(apprehensionWorkflow), optional)
  state?: string;
}

export class ActOnApprehension extends CaseId {
  @OneOf('ApprehensionAction', plainActions(apprehensionWorkflow))
  action: ApprehensionAction;
}

export class KeepDto {
  /** Until when identities are kept: one more year at the most. */
  @Moment()
  until: Date;

  @Text(2000)
  reason: string;
}

/** That a group was apprehended: numbers, and nobody's name. */
export class ApprehensionView extends CaseView {
  operationId: string;
  siteId: string | null;
  originId: string | null;
  splitInto: string[];

  @CodeField('ApprehensionGround', apprehensionGrounds)
  ground: ApprehensionGround;

  apprehendedAt: Date;
  crossedAt: Date | null;
  place: string;
  latitude: number;
  longitude: number;
  borderSection: string;
  distanceMetres: number | null;
  atAirport: boolean;

  @CodeField('CrossingDirection', directions)
  direction: Direction;

  cameFrom: string | null;
  apprehendedBy: string[];
  heldBy: string | null;

  /** How many there are in this record; what was split off counts there. */
  persons: number;
  personsRecorded: number;
  minors: number;
  unaccompaniedMinors: number;
  protectionWishes: number;
  custodianId: string | null;

  @CodeField('Holder', holders)
  custodyUnit: CustodyUnit | ReceivingAuthority;

  /** Who has been asked to confirm a hand-over. */
  receiverId: string | null;
  leftCustodyAt: Date | null;

  @CodeField('ReleaseGround', releaseGrounds, { nullable: true })
  releaseGround: ReleaseGround | null;

  @CodeField('TransferTarget', transferTargets, { nullable: true })
  transferTarget: TransferTarget | null;

  /** Whether the reader may read who they are, what shows that they crossed, and the accounts. */
  knowsWho: boolean;

  /** Reference of the host's file; null for those who may not know who they are. */
  hostFileNo: string | null;
}

import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { CodeField, Id, OneOf, optional } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  apprehensionGrounds,
  custodyUnits,
  directions,
  handoverStates,
  receivingAuthorities,
  releaseGrounds,
  transferTargets,
  type ApprehensionGround,
  type CustodyUnit,
  type Direction,
  type HandoverState,
  type ReceivingAuthority,
  type ReleaseGround,
  type TransferTarget,
} from './apprehension.codes.js';
import { apprehensionWorkflow, type ApprehensionAction } from './apprehension.workflow.js';

const holders = { ...custodyUnits, ...receivingAuthorities };

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

  /** What became of the latest hand-over: `lapsed` are those that nobody has answered. */
  @OneOf('HandoverState', handoverStates, optional)
  handover?: HandoverState;
}

export class ActOnApprehension extends CaseId {
  @OneOf('ApprehensionAction', plainActions(apprehensionWorkflow))
  action: ApprehensionAction;
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

  /** Null where nobody was asked. */
  atPort: boolean | null;

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

  /** Until when they have to; then the group is where it was. */
  answerDueAt: Date | null;

  /** What became of the latest hand-over. */
  @CodeField('HandoverState', handoverStates, { nullable: true })
  handover: HandoverState | null;

  leftCustodyAt: Date | null;

  @CodeField('CustodyReleaseGround', releaseGrounds, { nullable: true })
  releaseGround: ReleaseGround | null;

  @CodeField('TransferTarget', transferTargets, { nullable: true })
  transferTarget: TransferTarget | null;

  /** Whether the reader may read who they are, what shows that they crossed, and the accounts. */
  knowsWho: boolean;

  /** Reference of the host's file; null for those who may not know who they are. */
  hostFileNo: string | null;
}

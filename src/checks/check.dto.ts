import { CaseId } from '../core/cases/case.dto.js';
import {
  clearable,
  Decimal,
  Id,
  Int,
  Moment,
  OneOf,
  optional,
  optionalUpTo,
  Pattern,
  Text,
  upTo,
  YesNo,
} from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  checkKinds,
  checkOutcomes,
  checkTriggers,
  databases,
  lawfulGrounds,
  type CheckKind,
  type CheckOutcome,
  type CheckTrigger,
  type DatabaseCode,
  type LawfulGround,
} from './check.codes.js';
import { checkWorkflow, type CheckAction } from './check.workflow.js';

const SECTION_CODE = /^[A-Z]{2}(-[A-Z0-9]{1,12})+$/;
const MANY = 10_000;
const MOST_OFFICERS = 20;

export class OpenCheckDto {
  @Id()
  operationId: string;

  /** The patrol's or the shift's, where nothing is said. */
  @Id(optional)
  siteId?: string;

  @OneOf('CheckKind', checkKinds)
  kind: CheckKind;

  @Moment()
  startedAt: Date;

  @Moment(optional)
  endedAt?: Date;

  @Text(200)
  place: string;

  @Decimal(-90, 90, optional)
  latitude?: number;

  @Decimal(-180, 180, optional)
  longitude?: number;

  /** One of the operation's; the patrol's or the site's, where nothing is said. */
  @Pattern(SECTION_CODE, optional)
  borderSection?: string;

  @OneOf('LawfulGround', lawfulGrounds)
  lawfulGround: LawfulGround;

  /** The article of the host's law. */
  @Text(200, optional)
  groundText?: string;

  /** What led to it: never what somebody is. */
  @OneOf('CheckTrigger', checkTriggers)
  trigger: CheckTrigger;

  @Int(0, MANY, optional)
  personCount: number = 0;

  @Int(0, MANY, optional)
  vehicleCount: number = 0;

  @Int(0, MANY, optional)
  documentCount: number = 0;

  @Int(0, MANY, optional)
  premisesCount: number = 0;

  /** Persons who were held: only by officers whose basis lets them. */
  @Int(0, MANY, optional)
  heldCount: number = 0;

  @OneOf('CheckOutcome', checkOutcomes, upTo(17))
  outcomes: CheckOutcome[];

  @OneOf('DatabaseCode', databases, optionalUpTo(15))
  databases: DatabaseCode[] = [];

  @YesNo(optional)
  useOfForce: boolean = false;

  @Text(4000, optional)
  note?: string;

  /** Who carried it out; the caller, where nothing is said, or whoever led it where the caller assisted. */
  @Id(optional)
  performedBy?: string;

  /** The officer of the host who led it; the leader of the patrol, where nothing is said. */
  @Id(optional)
  ledBy?: string;

  @Id(optionalUpTo(MOST_OFFICERS))
  assistedBy: string[] = [];

  @Id(optional)
  patrolId?: string;

  @Id(optional)
  shiftId?: string;

  /** Keep it to these officers (and yourself), whatever their roles. */
  @Id(optionalUpTo(50))
  restrictedTo?: string[];
}

export class CorrectCheckDto {
  @OneOf('CheckKind', checkKinds, optional)
  kind?: CheckKind;

  @Moment(optional)
  startedAt?: Date;

  @Moment(clearable)
  endedAt?: Date | null;

  @Text(200, optional)
  place?: string;

  @Decimal(-90, 90, clearable)
  latitude?: number | null;

  @Decimal(-180, 180, clearable)
  longitude?: number | null;

  @OneOf('LawfulGround', lawfulGrounds, optional)
  lawfulGround?: LawfulGround;

  @Text(200, clearable)
  groundText?: string | null;

  @OneOf('CheckTrigger', checkTriggers, optional)
  trigger?: CheckTrigger;

  @Int(0, MANY, optional)
  personCount?: number;

  @Int(0, MANY, optional)
  vehicleCount?: number;

  @Int(0, MANY, optional)
  documentCount?: number;

  @Int(0, MANY, optional)
  premisesCount?: number;

  @Int(0, MANY, optional)
  heldCount?: number;

  @OneOf('CheckOutcome', checkOutcomes, optionalUpTo(17))
  outcomes?: CheckOutcome[];

  @OneOf('DatabaseCode', databases, optionalUpTo(15))
  databases?: DatabaseCode[];

  @YesNo(optional)
  useOfForce?: boolean;

  @Text(4000, clearable)
  note?: string | null;

  /** What was wrong. */
  @Text(2000)
  reason: string;
}

export class NameIncidentDto {
  /** The incident about the force that was used. */
  @Id()
  incidentId: string;
}

export class ChecksQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @Id(optional)
  siteId?: string;

  @Id(optional)
  patrolId?: string;

  @Id(optional)
  shiftId?: string;

  @OneOf('CheckKind', checkKinds, optional)
  kind?: CheckKind;

  @OneOf('CheckState', stateCodes(checkWorkflow), optional)
  state?: string;
}

export class ActOnCheck extends CaseId {
  @OneOf('CheckAction', plainActions(checkWorkflow))
  action: CheckAction;
}

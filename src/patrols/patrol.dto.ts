import { Transform } from 'class-transformer';
import { CaseId } from '../core/cases/case.dto.js';
import {
  clearable,
  Day,
  Decimal,
  Id,
  Int,
  Moment,
  OneOf,
  optional,
  optionalUpTo,
  Part,
  Pattern,
  Prose,
  Text,
  YesNo,
} from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { patrolTypes, type PatrolType } from './patrol.codes.js';
import { LineStringDto } from './patrol.line.js';
import { patrolWorkflow, type PatrolAction } from './patrol.workflow.js';

const SECTION_CODE = /^[A-Z]{2}(-[A-Z0-9]{1,12})+$/;
export const MOST_ON_A_PATROL = 30;

export class OpenPatrolDto {
  @Id()
  operationId: string;

  @Id(optional)
  siteId?: string;

  @OneOf('PatrolType', patrolTypes)
  type: PatrolType;

  /** One of the operation's; the site's, where nothing is said. */
  @Pattern(SECTION_CODE, optional)
  borderSection?: string;

  /** An officer of the host state. */
  @Id()
  leaderId: string;

  /** Those who go out with the leader. */
  @Id(optionalUpTo(MOST_ON_A_PATROL))
  officerIds: string[] = [];

  @Text(120, optional)
  vehicle?: string;

  @Part(() => LineStringDto, optional)
  route?: LineStringDto;

  @Moment()
  startsAt: Date;

  @Moment()
  endsAt: Date;

  @Text(100, optionalUpTo(30))
  kit: string[] = [];

  /** Equipment that is registered in the operation. */
  @Id(optionalUpTo(30))
  equipmentIds: string[] = [];

  /** Keep it to these officers (and yourself), whatever their roles. */
  @Id(optionalUpTo(50))
  restrictedTo?: string[];
}

export class RevisePatrolDto {
  @OneOf('PatrolType', patrolTypes, optional)
  type?: PatrolType;

  @Pattern(SECTION_CODE, clearable)
  borderSection?: string | null;

  /** Whoever is not on it yet joins it; the leader before stays on it. */
  @Id(optional)
  leaderId?: string;

  @Text(120, clearable)
  vehicle?: string | null;

  @Part(() => LineStringDto, clearable)
  route?: LineStringDto | null;

  @Moment(optional)
  startsAt?: Date;

  @Moment(optional)
  endsAt?: Date;

  @Text(100, optionalUpTo(30))
  kit?: string[];

  @Id(optionalUpTo(30))
  equipmentIds?: string[];
}

export class PatrolMemberId extends CaseId {
  @Id()
  officerId: string;
}

/** What the leader reports. */
export class PatrolReportDto {
  @Decimal(0, 2000)
  distanceKm: number;

  /** Persons met. */
  @Int(0, 10_000)
  persons: number;

  /** Vehicles met. */
  @Int(0, 10_000)
  vehicles: number;

  /** Checks carried out; each is recorded by itself as well. */
  @Int(0, 10_000)
  checks: number;

  @Prose(10_000)
  narrative: string;
}

export class PatrolsQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @Id(optional)
  siteId?: string;

  @OneOf('PatrolType', patrolTypes, optional)
  type?: PatrolType;

  /** Patrols that touch this day, as it is counted where the host is. */
  @Day(optional)
  day?: string;

  @OneOf('PatrolState', stateCodes(patrolWorkflow), optional)
  state?: string;

  /** Only those that the reader is on. */
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @YesNo(optional)
  mine: boolean = false;
}

export class ActOnPatrol extends CaseId {
  @OneOf('PatrolAction', plainActions(patrolWorkflow))
  action: PatrolAction;
}

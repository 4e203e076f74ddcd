import { Transform } from 'class-transformer';
import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { clearable, Day, Id, Moment, OneOf, optional, optionalUpTo, Text, YesNo } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { shiftWorkflow, type ShiftAction } from './shift.workflow.js';

/** As many as fit on one roster. */
export const MOST_ON_A_SHIFT = 60;

export class OpenShiftDto {
  @Id()
  operationId: string;

  @Id(optional)
  siteId?: string;

  @Moment()
  startsAt: Date;

  /** At most a day later. */
  @Moment()
  endsAt: Date;

  @Id()
  leaderId: string;

  /** Those who are on it besides the leader. */
  @Id(optionalUpTo(MOST_ON_A_SHIFT))
  officerIds: string[] = [];

  @Text(200, optional)
  task?: string;

  /** Keep it to these officers (and yourself), whatever their roles. */
  @Id(optionalUpTo(MOST_ON_A_SHIFT))
  restrictedTo?: string[];
}

export class ReviseShiftDto {
  @Moment(optional)
  startsAt?: Date;

  @Moment(optional)
  endsAt?: Date;

  /** Whoever is not on the shift yet joins it; the leader before stays on it. */
  @Id(optional)
  leaderId?: string;

  @Text(200, clearable)
  task?: string | null;
}

export class ShiftMemberDto {
  /** What the officer does on it. */
  @Text(200, optional)
  duty?: string;
}

export class ShiftMemberId extends CaseId {
  @Id()
  officerId: string;
}

export class ShiftsQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @Id(optional)
  siteId?: string;

  /** Shifts that touch this day, as it is counted where the host is. */
  @Day(optional)
  day?: string;

  @OneOf('ShiftState', stateCodes(shiftWorkflow), optional)
  state?: string;

  /** Only those that the reader is on. */
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @YesNo(optional)
  mine: boolean = false;
}

export class ActOnShift extends CaseId {
  @OneOf('ShiftAction', plainActions(shiftWorkflow))
  action: ShiftAction;
}

export class ShiftMemberView {
  officerId: string;
  country: string;
  duty: string | null;
  /** Why the officer cannot be put to work now; null where they can, or where the reader does not see their deployment. */
  keptBy: string | null;
}

/** A shift as its reader may see it. */
export class ShiftView extends CaseView {
  operationId: string;
  siteId: string | null;
  startsAt: Date;
  endsAt: Date;
  leaderId: string;
  task: string | null;
  countries: string[];
  members: ShiftMemberView[];
  beganAt: Date | null;
  endedAt: Date | null;
}

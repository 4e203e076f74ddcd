import { roles, type Role } from '../core/access/roles.js';
import { CodeField, Id, Moment, OneOf, optional } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { approvingRoles, type ApprovingRole } from '../delegations/delegation.codes.js';

/** Either the authority or the operation is named. */
export class PlanDutyDto {
  @OneOf('Role', roles)
  role: Role;

  @Id(optional)
  authorityId?: string;

  @Id(optional)
  operationId?: string;

  /** Somebody who holds that role there for the whole time, or is a deputy for it. */
  @Id()
  officerId: string;

  @Moment()
  startsAt: Date;

  @Moment()
  endsAt: Date;
}

export class ReviseDutyDto {
  @Moment(optional)
  startsAt?: Date;

  @Moment(optional)
  endsAt?: Date;
}

export class DutiesQueryDto extends PageQueryDto {
  @OneOf('Role', roles, optional)
  role?: Role;

  @Id(optional)
  authorityId?: string;

  @Id(optional)
  operationId?: string;

  @Id(optional)
  officerId?: string;

  /** Duties that have not ended by then. */
  @Moment(optional)
  from?: Date;

  /** Duties that have begun by then. */
  @Moment(optional)
  until?: Date;
}

export class OnDutyQueryDto {
  @OneOf('Role', roles, optional)
  role?: Role;

  @Id(optional)
  authorityId?: string;

  @Id(optional)
  operationId?: string;
}

/** Left out: every place in which the caller holds a role. */
export class UncoveredQueryDto {
  @Id(optional)
  authorityId?: string;

  @Id(optional)
  operationId?: string;
}

export class DutyId {
  @Id()
  id: string;
}

export class DutyView {
  id: string;

  @CodeField('Role', roles)
  role: Role;

  authorityId: string | null;
  operationId: string | null;
  officerId: string;
  officer: string;
  startsAt: Date;
  endsAt: Date;
  plannedBy: string;
  withdrawnAt: Date | null;
  version: number;
}

/** An approving role that nobody would answer for at this moment: no holder on duty, and no deputy. */
export class UncoveredView {
  @CodeField('ApprovingRole', approvingRoles)
  role: ApprovingRole;

  placeId: string;
  place: 'authority' | 'operation';
  placeName: string;
  /** Officers who hold it, none of whom is on duty. */
  holderIds: string[];
}

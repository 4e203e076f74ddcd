import { CodeField, Id, Moment, OneOf, optional } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { approvingRoles, type ApprovingRole } from './delegation.codes.js';

/** A role of one's own, and who holds it as well for a time. Either the authority or the operation is named. */
export class NameDeputyDto {
  @OneOf('ApprovingRole', approvingRoles)
  role: ApprovingRole;

  @Id(optional)
  authorityId?: string;

  @Id(optional)
  operationId?: string;

  @Id()
  deputyId: string;

  /** At once, where it is left out. */
  @Moment(optional)
  validFrom?: Date;

  @Moment()
  validUntil: Date;
}

export class DelegationsQueryDto extends PageQueryDto {
  @OneOf('ApprovingRole', approvingRoles, optional)
  role?: ApprovingRole;

  @Id(optional)
  authorityId?: string;

  @Id(optional)
  operationId?: string;

  @Id(optional)
  holderId?: string;

  @Id(optional)
  deputyId?: string;
}

export class DelegationId {
  @Id()
  id: string;
}

/** Who stands in for whom, in which role, where and how long. */
export class DelegationView {
  id: string;

  @CodeField('ApprovingRole', approvingRoles)
  role: ApprovingRole;

  authorityId: string | null;
  operationId: string | null;
  holderId: string;
  holder: string;
  deputyId: string;
  deputy: string;
  validFrom: Date;
  validUntil: Date;
  namedAt: Date;
  revokedAt: Date | null;
  revokedBy: string | null;
  /** Whether it gives the deputy the role at this moment: it does not once the holder has lost it. */
  inForce: boolean;
  version: number;
}

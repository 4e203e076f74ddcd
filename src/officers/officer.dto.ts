import { roles, type Role } from '../core/access/roles.js';
import {
  clearable,
  CodeField,
  Id,
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

/** ISO 639, with the script where a language has two. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/;

export class CreateOfficerDto {
  @Id()
  authorityId: string;

  @Text(200)
  name: string;

  @Text(100, optional)
  rank?: string;

  /** ISO 639 codes. */
  @Pattern(LANGUAGE, upTo(20))
  languages: string[];

  @Pattern(/^[a-z0-9._-]{3,60}$/)
  login: string;

  /** An account that ends with the deployment: then `validUntil` is needed. */
  @YesNo(optional)
  guest: boolean = false;

  @Moment(optional)
  validUntil?: Date;
}

export class ReviseOfficerDto {
  @Text(200, optional)
  name?: string;

  @Text(100, clearable)
  rank?: string | null;

  @Pattern(LANGUAGE, optionalUpTo(20))
  languages?: string[];

  /** Moves the officer: roles held in the old authority end, and sessions with them. */
  @Id(optional)
  authorityId?: string;

  @Moment(optional)
  validUntil?: Date;
}

export class AssignRoleDto {
  @OneOf('Role', roles)
  role: Role;

  @Id()
  authorityId: string;

  @Moment(optional)
  validUntil?: Date;
}

export class OfficersQueryDto extends PageQueryDto {
  @Id(optional)
  authorityId?: string;
}

export class OfficerId {
  @Id()
  id: string;
}

export class AssignmentId extends OfficerId {
  @Id()
  assignmentId: string;
}

export class RoleView {
  id: string;

  @CodeField('Role', roles)
  role: Role;

  authorityId: string | null;
  operationId: string | null;
  validFrom: Date;
  validUntil: Date | null;
}

/** An officer as colleagues see them. */
export class OfficerView {
  id: string;
  name: string;
  rank: string | null;
  authorityId: string;
  country: string;
  languages: string[];
  guest: boolean;
  validUntil: Date | null;
  disabled: boolean;
  demo: boolean;
  version: number;
  roles: RoleView[];
}

/** Handed over in person; it opens the choice of a password and a second factor, once, for a day. */
export class ActivationView {
  officerId: string;
  login: string;
  /** Null where the same command was sent again. */
  activationCode: string | null;
  activationUntil: Date | null;
}

import {
  IsArray,
  IsBoolean,
  IsDate,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { Type } from 'class-transformer';
import { roles, type Role } from '../core/access/roles.js';
import { CodeField, OneOf } from '../core/one-of.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';

export class CreateOfficerDto {
  @IsUUID()
  authorityId: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  rank?: string;

  /** ISO 639 codes. */
  @IsArray()
  @Matches(/^[a-z]{2,3}(-[A-Za-z]{4})?$/, { each: true })
  languages: string[];

  @Matches(/^[a-z0-9._-]{3,60}$/)
  login: string;

  /** An account that ends with the deployment: then `validUntil` is needed. */
  @IsBoolean()
  guest: boolean = false;

  @IsOptional()
  @Type(() => Date)
  @IsDate()
  validUntil?: Date;
}

export class ReviseOfficerDto {
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  rank?: string;

  @IsOptional()
  @IsArray()
  @Matches(/^[a-z]{2,3}(-[A-Za-z]{4})?$/, { each: true })
  languages?: string[];

  /** Moves the officer: roles held in the old authority end, and sessions with them. */
  @IsOptional()
  @IsUUID()
  authorityId?: string;

  @IsOptional()
  @Type(() => Date)
  @IsDate()
  validUntil?: Date;
}

export class AssignRoleDto {
  @OneOf('Role', roles)
  role: Role;

  @IsUUID()
  authorityId: string;

  @IsOptional()
  @Type(() => Date)
  @IsDate()
  validUntil?: Date;
}

export class OfficersQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  authorityId?: string;
}

export class OfficerId {
  @IsUUID()
  id: string;
}

export class AssignmentId extends OfficerId {
  @IsUUID()
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

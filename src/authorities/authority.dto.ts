import { IsBoolean, IsDateString, IsNotEmpty, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { CodeField, OneOf } from '../core/one-of.js';
import { authorityKinds, type AuthorityKind } from './authority.entity.js';

export class CreateAuthorityDto {
  @Matches(/^[A-Z][A-Z0-9_]{1,15}$/)
  country: string;

  @OneOf('AuthorityKind', authorityKinds)
  kind: AuthorityKind;

  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  localName?: string;

  @IsOptional()
  @IsUUID()
  parentId?: string;

  @IsBoolean()
  isCentralUnit: boolean;

  @IsDateString({ strict: true })
  validFrom: string;

  /** Where this is laid down: a notification, an annex, a law. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  source: string;
}

/** A new name, a new parent, or the last day: what was is kept by ending one authority and creating the next. */
export class ReviseAuthorityDto {
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name?: string;

  @IsOptional()
  @IsUUID()
  parentId?: string;

  @IsOptional()
  @IsDateString({ strict: true })
  validTo?: string;
}

export class AuthorityView {
  id: string;
  country: string;

  @CodeField('AuthorityKind', authorityKinds)
  kind: AuthorityKind;

  name: string;
  localName: string | null;
  parentId: string | null;
  isCentralUnit: boolean;
  validFrom: string;
  validTo: string | null;
  source: string;
  version: number;
}

export class AuthorityId {
  @IsUUID()
  id: string;
}

export class AuthoritiesQueryDto {
  @IsOptional()
  @Matches(/^[A-Z][A-Z0-9_]{1,15}$/)
  country?: string;

  @IsOptional()
  @OneOf('AuthorityKind', authorityKinds, { optional: true })
  kind?: AuthorityKind;
}

import { CodeField, Country, Day, Id, OneOf, optional, Text, YesNo } from '../core/forms.js';
import { authorityKinds, type AuthorityKind } from './authority.entity.js';

export class CreateAuthorityDto {
  @Country()
  country: string;

  @OneOf('AuthorityKind', authorityKinds)
  kind: AuthorityKind;

  @Text(200)
  name: string;

  @Text(200, optional)
  localName?: string;

  @Id(optional)
  parentId?: string;

  @YesNo()
  isCentralUnit: boolean;

  @Day()
  validFrom: string;

  /** Where this is laid down: a notification, an annex, a law. */
  @Text(500)
  source: string;
}

/** A new name, a new parent, or the last day: what was is kept by ending one authority and creating the next. */
export class ReviseAuthorityDto {
  @Text(200, optional)
  name?: string;

  @Id(optional)
  parentId?: string;

  @Day(optional)
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
  @Id()
  id: string;
}

export class AuthoritiesQueryDto {
  @Country(optional)
  country?: string;

  @OneOf('AuthorityKind', authorityKinds, optional)
  kind?: AuthorityKind;
}

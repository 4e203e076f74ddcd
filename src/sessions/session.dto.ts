import { CodeField, Id, optional, Pattern, Text } from '../core/forms.js';
import { roles, type Role } from '../core/access/roles.js';

export class SignInDto {
  @Text(100)
  login: string;

  /** Or the activation code, at the first time and after a reset. */
  @Text(128)
  password: string;

  /** Six digits from the second factor, once it is enrolled. */
  @Pattern(/^\d{6}$/, optional)
  code?: string;

  /** What the officer calls this device, shown in their list of sessions. */
  @Text(60, optional)
  label: string = 'unnamed device';
}

export class RefreshDto {
  @Text(100)
  refreshToken: string;
}

/** What a signed-in client holds. */
export class TokensView {
  /** Goes into `Authorization: Bearer …`; worth nothing once the session has ended. */
  accessToken: string;
  /** Seconds until the access token expires. */
  expiresIn: number;
  /** Good once, for the next pair of tokens. If an old one comes back, the session ends. */
  refreshToken: string;
  /** The officer has yet to choose a password or enrol a second factor, and can do nothing else. */
  settingUp: boolean;
}

/** What a browser's scripts hold; the rest of it is in a cookie. */
export class BrowserTokenView {
  /** Goes into `Authorization: Bearer …`; worth nothing once the session has ended. */
  accessToken: string;
  /** Seconds until the access token expires. */
  expiresIn: number;
  /** The officer has yet to choose a password or enrol a second factor, and can do nothing else. */
  settingUp: boolean;
}

export class ChoosePasswordDto {
  @Text(128)
  current: string;

  /** At least 12 characters; length counts, kinds of characters do not. */
  @Text(128)
  password: string;
}

export class CodeDto {
  @Pattern(/^\d{6}$/)
  code: string;
}

export class SecondFactorView {
  /** To type into an authenticator application. */
  secret: string;
  /** The same as an otpauth address, for a QR code. */
  uri: string;
}

export class SessionId {
  @Id()
  id: string;
}

export class SessionsQueryDto {
  /** Of an officer whom the caller administers; left out: the caller's own. */
  @Id(optional)
  officerId?: string;
}

/** One of an officer's sessions. */
export class SessionView {
  id: string;
  label: string;
  openedAt: Date;
  refreshedAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  revokedBecause: string | null;
}

/** A role and where it is held: in an authority by assignment, in an operation by function, or as somebody's deputy. */
export class HeldRoleView {
  @CodeField('Role', roles)
  role: Role;

  /** The authority or the operation. */
  placeId: string;
  place: 'authority' | 'operation';
  /** The authority's name or the operation's title. */
  placeName: string;
  /** The officer whose deputy they are for it; null where it is their own. */
  deputyFor: string | null;
}

/** Who is signed in, and what they may do at all. */
export class MeView {
  id: string;
  name: string;
  rank: string | null;
  authorityId: string;
  authority: string;
  country: string;
  settingUp: boolean;
  /** The account ends then: with the deployment, for a guest. */
  validUntil: Date | null;
  guest: boolean;
  /** Each role with the authority or operation in which it is held. */
  held: HeldRoleView[];
  /** What these roles may call; what may be done to a record comes with the record, as `actions`. */
  permissions: string[];
}

import type { Permission, Role } from './roles.js';

/** A role held somewhere: in an authority by assignment, or in an operation by function. */
export interface Held {
  readonly role: Role;
  /** The authority or the operation. */
  readonly placeId: string;
  /** Held as the deputy of this officer, who holds it themselves. */
  readonly for?: string;
}

/** Who is calling, as the session check found them at this request. */
export interface Officer {
  readonly kind: 'officer';
  readonly id: string;
  readonly sessionId: string;
  readonly authorityId: string;
  /** ISO 3166-1 alpha-2, or the code of an agency such as `EUROPOL`. */
  readonly country: string;
  readonly held: readonly Held[];
  readonly permissions: ReadonlySet<Permission>;
  /** Those as whose deputy they make this call, where nothing of their own would permit it. */
  readonly deputyFor?: readonly string[];
}

/** Fires actions whose deadline has passed, through the same engine as everybody else, on a connection of its own. */
export interface TheClock {
  readonly kind: 'clock';
  readonly id: 'clock';
}

export type Actor = Officer | TheClock;

export const clockActor: TheClock = { kind: 'clock', id: 'clock' };

/** The authorities and operations in which this officer holds one of the roles; with none named, any role. */
export function placesOf(officer: Officer, roles: readonly Role[] = []): string[] {
  const held = officer.held.filter(({ role }) => roles.length === 0 || roles.includes(role));
  return [...new Set(held.map(({ placeId }) => placeId))];
}

export function holds(officer: Officer, roles: readonly Role[], placeId?: string): boolean {
  return officer.held.some((held) => roles.includes(held.role) && (placeId === undefined || held.placeId === placeId));
}

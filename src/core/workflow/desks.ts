import type { Role } from '../access/roles.js';

/**
 * Where a case waits for somebody to act: with one officer, or with whoever holds one of these roles in an authority or
 * an operation, for a country, or anywhere. Deputies hold the roles of those whom they stand in for, and so see what
 * waits there.
 */
export type Desk =
  | { readonly officer: string }
  | ({ readonly roles: readonly Role[]; readonly place: string } & Bounds)
  | ({ readonly roles: readonly Role[]; readonly country: string } & Bounds)
  | ({ readonly roles: readonly Role[]; readonly anywhere: true } & Bounds);

interface Bounds {
  /** Only officers of this country are meant, of all who hold the role there. */
  readonly within?: string;
  /** Officers of this authority are not meant, whatever they hold: the case is about them. */
  readonly unless?: string | null;
}

/**
 * Whom a case waits for while it is in a state. Pure, like a rule; but it is also asked of a case that was only just
 * opened, and then what the store loads with a case is not there.
 */
export type Awaits<C> = (subject: C) => readonly Desk[];

/** By function in the operation that the case belongs to. */
export const itsOperation =
  (...roles: Role[]): Awaits<{ operationId: string | null }> =>
  ({ operationId }) =>
    operationId === null ? [] : [{ roles, place: operationId }];

/** The same, for officers of the state that owns the case: what was drawn from an operation is its owner's. */
export const itsOwnersInItsOperation =
  (...roles: Role[]): Awaits<{ operationId: string; ownerCountry: string }> =>
  ({ operationId, ownerCountry }) => [{ roles, place: operationId, within: ownerCountry }];

/** By assignment in the authority that owns the case. */
export const itsAuthority =
  (...roles: Role[]): Awaits<{ ownerAuthorityId: string }> =>
  ({ ownerAuthorityId }) => [{ roles, place: ownerAuthorityId }];

/** By a role held for the state that owns the case. */
export const itsCountry =
  (...roles: Role[]): Awaits<{ ownerCountry: string }> =>
  ({ ownerCountry }) => [{ roles, country: ownerCountry }];

export const itsAuthor: Awaits<{ openedBy: string }> = ({ openedBy }) => [{ officer: openedBy }];

/** An officer whom one of its columns names, if it does. */
export const officerNamedBy =
  <K extends string>(column: K): Awaits<Readonly<Record<K, string | null>>> =>
  (subject) => {
    const officer = subject[column];
    return officer === null ? [] : [{ officer }];
  };

/** All of these. */
export const eachOf =
  <C>(...all: readonly Awaits<NoInfer<C>>[]): Awaits<C> =>
  (subject) =>
    all.flatMap((awaits) => awaits(subject));

/** These, where it is so. */
export const where =
  <C>(holds: (subject: NoInfer<C>) => boolean, ...then: readonly Awaits<NoInfer<C>>[]): Awaits<C> =>
  (subject) =>
    holds(subject) ? then.flatMap((awaits) => awaits(subject)) : [];

/** Above the first, from so many climbs on: the same ladder as that of whoever may decide (climbing.ts). */
export const fromClimb = <C extends { climbed: number }>(
  times: number,
  ...then: readonly Awaits<NoInfer<C>>[]
): Awaits<C> => where(({ climbed }) => climbed >= times, ...then);

/** A desk as the database knows it: an officer's id, or `role@place`, `role@country`, `role@*`; and its bounds. */
export interface Key {
  readonly key: string;
  readonly within: string | null;
  readonly unless: string | null;
}

export function keysOf(desks: readonly Desk[]): Key[] {
  const keys = desks.flatMap((desk): Key[] => {
    if ('officer' in desk) return [{ key: desk.officer, within: null, unless: null }];
    const at = 'place' in desk ? desk.place : 'country' in desk ? desk.country : '*';
    return desk.roles.map((role) => ({
      key: `${role}@${at}`,
      within: desk.within ?? null,
      unless: desk.unless ?? null,
    }));
  });
  return [...new Map(keys.map((one) => [one.key, one])).values()];
}

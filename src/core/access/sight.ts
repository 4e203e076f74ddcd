import { snake } from '../snake-naming.js';
import type { Role } from './roles.js';

/**
 * Why a row exists for somebody: one of its columns names them, an authority or operation in which they hold a role, or
 * the country that they hold a role for. From these reasons come the condition on every query (the first of the two
 * walls), the branches of fast lists, and the answer to "who may read this, and why".
 */
export interface Sight<C> {
  readonly table: string;
  readonly reasons: Readonly<Record<string, Reason<C>>>;
}

export interface Reason<C> {
  /** Completes "may read it because …". */
  readonly because: string;
  readonly column: keyof C & string;
  readonly is: Fact;
  /** A further condition on the row, in SQL, with `row` as its alias. */
  readonly and?: string;
  /** A column that holds a country: the reason is one for officers of that country only. */
  readonly within?: keyof C & string;
  /** Whom it does not hold for, in SQL about `row` and `who` (their `authority_id` and `country`). */
  readonly unless?: string;
}

export interface Fact {
  readonly kind: 'self' | 'place' | 'country' | 'role';
  /** None: whoever stands in that relation, in any role. */
  readonly roles: readonly Role[];
  /** The column is a list, and the officer's value is one of it. */
  readonly among?: true;
  /** Row and officer meet in a table of pairs, which has walls of its own: the row does not say whose it is. */
  readonly through?: Through;
}

/** A table of pairs, its column that names the row by its id, and its column that names the officer, or their country. */
export interface Through {
  readonly table: string;
  readonly row: string;
  readonly officer: string;
  /** It has a copy of the column that lists of the rows are sorted by: many rows may be tied to one officer. */
  readonly sorted?: true;
}

/** The column is this officer. */
export const me: Fact = { kind: 'self', roles: [] };
/** The column is a list of officers, and this one is among them. */
export const meAmong: Fact = { ...me, among: true };
/** A table of pairs ties the row, by this column, to this officer. */
export const meThrough = (through: Through): Fact => ({ ...me, through });
/** A table of pairs ties the row to the officer's country, for which they hold one of these roles. */
export const myCountryThrough = (through: Through, ...roles: Role[]): Fact => ({ kind: 'country', roles, through });
/** The column is an authority or an operation in which the officer holds one of these roles. */
export const whereIAm = (...roles: Role[]): Fact => ({ kind: 'place', roles });
/** The column is the officer's country, and they hold one of these roles. */
export const myCountryAs = (...roles: Role[]): Fact => ({ kind: 'country', roles });
/** The column lists countries, the officer's is one of them, and they hold one of these roles. */
export const myCountryAmongAs = (...roles: Role[]): Fact => ({ kind: 'country', roles, among: true });

/** The column is a role, and the officer holds it, wherever; it has to be one of these. */
export const inMyRole = (...roles: Role[]): Fact => ({ kind: 'role', roles });

export function defineSight<C>() {
  return (table: string, reasons: Record<string, Reason<C>>): Sight<C> => ({ table, reasons });
}

/** A piece of SQL about `row`, with named parameters as TypeORM writes them. */
export interface Condition {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export const all = (conditions: readonly Condition[]): Condition => ({
  text: conditions.map(({ text }) => `(${text})`).join(' and ') || 'true',
  parameters: Object.assign({}, ...conditions.map(({ parameters }) => parameters)) as Record<string, unknown>,
});

/** Whom a reason does not hold for, as one condition: those it names, and officers of other countries where it says so. */
export function exceptionTo<C>({ within, unless }: Reason<C>): string | undefined {
  const elsewhere = within === undefined ? [] : [`row.${snake(within)} <> who.country`];
  return [...elsewhere, ...(unless === undefined ? [] : [`(${unless})`])].join(' or ') || undefined;
}

import { snake } from '../snake-naming.js';
import { placesOf, type Actor, type Officer } from './actor.js';
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

/** A table of pairs, its column that names the row, and its column that names the officer, or their country. */
export interface Through {
  readonly table: string;
  readonly row: string;
  readonly officer: string;
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

/** The first wall: every reason as one condition, for finding and locking a single row. */
export function visibleTo<C>(sight: Sight<C>, actor: Actor): Condition {
  if (actor.kind === 'clock') return { text: 'true', parameters: {} };
  const branches = branchesOf(sight, actor);
  const text = branches.map((branch) => `(${branch.open} and ${branch.test})`).join(' or ');
  return {
    text,
    parameters: Object.assign({}, ...branches.map(({ parameters }) => parameters)) as Record<string, unknown>,
  };
}

/** One way in which this officer could see rows: a list walks one index for each. */
export interface Branch extends Condition {
  /** The condition on the row that does not depend on the officer. */
  readonly open: string;
  /** The condition that ties row and officer. */
  readonly test: string;
  /** Where the officer has several places: their parameter and the column, so that each can be walked by itself. */
  readonly each?: { readonly column: string; readonly parameter: string };
}

export function branchesOf<C>({ table, reasons }: Sight<C>, officer: Officer): Branch[] {
  const named = branch('named', { table, column: 'named_readers', is: meAmong, open: `row.named_readers <> '{}'` }, [
    officer.id,
  ]);
  const others = Object.entries(reasons).flatMap(([code, reason]) => {
    const { column, is, and = 'true' } = reason;
    const values = valuesOf(is, officer);
    if (values.length === 0) return [];
    const found = branch(code, { table, column: snake(column), is, open: `not row.restricted and (${and})` }, values);
    const unless = exceptionTo(reason);
    return [unless === undefined ? found : notFor(unless, officer, found)];
  });
  return [named, ...others];
}

/** Whom a reason does not hold for, as one condition: those it names, and officers of other countries where it says so. */
export function exceptionTo<C>({ within, unless }: Reason<C>): string | undefined {
  const elsewhere = within === undefined ? [] : [`row.${snake(within)} <> who.country`];
  return [...elsewhere, ...(unless === undefined ? [] : [`(${unless})`])].join(' or ') || undefined;
}

/** The same way, closed to those whom the reason does not hold for. */
function notFor(
  unless: string,
  { authorityId, country }: Officer,
  { text, open, parameters, ...rest }: Branch,
): Branch {
  const who = `(select :my_authority::uuid as authority_id, :my_country::text as country) who`;
  const closed = `not exists (select from ${who} where ${unless})`;
  const known = { ...parameters, my_authority: authorityId, my_country: country };
  return { ...rest, text: `${text} and ${closed}`, open: `${open} and ${closed}`, parameters: known };
}

function branch(code: string, { table, column, is: { kind, among, through }, open }: Tie, values: string[]): Branch {
  const type = kind === 'country' || kind === 'role' ? 'text' : 'uuid';
  const parameter = `because_${code}`;
  const one = values.length === 1;
  const value = one ? `= :${parameter}::${type}` : `= any(:${parameter}::${type}[])`;
  const test = among
    ? `row.${column} && :${parameter}::${type}[]`
    : through
      ? `row.${column} in (select pair.${through.row} from ${through.table} pair where pair.${through.officer} ${value})`
      : `row.${column} ${value}`;
  const parameters = { [parameter]: one && !among ? values[0] : values };
  // A list of rows finds those that list the officer by an index, which `test` cannot use: see app.listing_me.
  const walked = among && kind === 'self' ? `row.id in (select app.listing_me('${table}', '${column}'))` : test;
  return {
    text: `${open} and ${walked}`,
    open,
    test,
    parameters,
    ...(!one && !among && type === 'uuid' && { each: { column, parameter } }),
  };
}

/** A column of a table, what it is to the officer, and what must hold besides. */
interface Tie {
  readonly table: string;
  readonly column: string;
  readonly is: Fact;
  readonly open: string;
}

export function valuesOf({ kind, roles }: Fact, officer: Officer): string[] {
  if (kind === 'self') return [officer.id];
  if (kind === 'place') return placesOf(officer, roles);
  if (kind === 'role') return roles.filter((role) => officer.held.some((held) => held.role === role));
  return roles.length === 0 || officer.held.some(({ role }) => roles.includes(role)) ? [officer.country] : [];
}

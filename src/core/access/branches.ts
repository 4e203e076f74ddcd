import { snake } from '../snake-naming.js';
import { placesOf, type Actor, type Officer } from './actor.js';
import { all, meAmong, type Condition, type Fact, type Reason, type Sight, type Through } from './sight.js';

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
  /** Where row and officer meet in a table of pairs that is sorted like the rows: it is walked in their place. */
  readonly pairs?: Through & { readonly tied: string };
}

export function branchesOf<C>({ table, reasons }: Sight<C>, officer: Officer): Branch[] {
  const naming = { text: `row.named_readers <> '{}'`, parameters: {} };
  const named = { table, column: 'named_readers', is: meAmong, open: naming, values: [officer.id] };
  const others = Object.entries(reasons).flatMap(([code, reason]) => {
    const { column, is, and = 'true' } = reason;
    const values = valuesOf(is, officer);
    const open = all([{ text: `not row.restricted and (${and})`, parameters: {} }, ...closedTo(reason, officer)]);
    return values.length === 0 ? [] : [branch(code, { table, column: snake(column), is, open, values })];
  });
  return [branch('named', named), ...others];
}

/** Whom a reason does not hold for, said of one officer: what must hold for the way to be open to them. */
function closedTo<C>({ within, unless }: Reason<C>, { authorityId, country }: Officer): Condition[] {
  const who = `(select :my_authority::uuid as authority_id, :my_country::text as country) who`;
  const conditions: Condition[] = [];
  // As a case: from a plain comparison the planner infers that few rows of an operation remain, and reads all to sort them.
  if (within !== undefined)
    conditions.push({
      text: `case when row.${snake(within)} = :my_country::text then true else false end`,
      parameters: { my_country: country },
    });
  if (unless !== undefined)
    conditions.push({
      text: `not exists (select from ${who} where ${unless})`,
      parameters: { my_authority: authorityId, my_country: country },
    });
  return conditions;
}

/** A column of a table, what it is to the officer, their values of that kind, and what must hold besides. */
interface Tie {
  readonly table: string;
  readonly column: string;
  readonly is: Fact;
  readonly open: Condition;
  readonly values: readonly string[];
}

function branch(code: string, tie: Tie): Branch {
  const { table, column, is, open, values } = tie;
  const { kind, among, through } = is;
  const parameter = `because_${code}`;
  const one = values.length === 1 && !among;
  const [test, tied] = testOf(tie, parameter);
  // A list of rows finds those that list the officer by an index, which `test` cannot use: see app.listing_me.
  const walked = among && kind === 'self' ? `row.id in (select app.listing_me('${table}', '${column}'))` : test;
  return {
    text: `${open.text} and ${walked}`,
    open: open.text,
    test,
    parameters: { ...open.parameters, [parameter]: one ? values[0] : values },
    ...(!one && !among && typeOf(is) === 'uuid' && { each: { column, parameter } }),
    ...(through?.sorted && { pairs: { ...through, tied } }),
  };
}

/** What ties the row, and what ties the pair where there is one, to the officer's values. */
function testOf({ column, is, values }: Tie, parameter: string): [test: string, tied: string] {
  const { among, through } = is;
  const type = typeOf(is);
  const value = values.length === 1 ? `= :${parameter}::${type}` : `= any(:${parameter}::${type}[])`;
  const tied = `pair.${through?.officer} ${value}`;
  if (among) return [`row.${column} && :${parameter}::${type}[]`, ''];
  if (!through) return [`row.${column} ${value}`, ''];
  return [`row.${column} in (select pair.${through.row} from ${through.table} pair where ${tied})`, tied];
}

const typeOf = ({ kind }: Fact): 'text' | 'uuid' => (kind === 'country' || kind === 'role' ? 'text' : 'uuid');

export function valuesOf({ kind, roles }: Fact, officer: Officer): string[] {
  if (kind === 'self') return [officer.id];
  if (kind === 'place') return placesOf(officer, roles);
  if (kind === 'role') return roles.filter((role) => officer.held.some((held) => held.role === role));
  return roles.length === 0 || officer.held.some(({ role }) => roles.includes(role)) ? [officer.country] : [];
}

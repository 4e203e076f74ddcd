import type { Branch } from '../access/branches.js';
import type { Condition } from '../access/sight.js';
import { snake } from '../snake-naming.js';

export interface Order<C> {
  readonly by: keyof C & string;
  readonly direction: 'asc' | 'desc';
}

/** What a list walks for: so many of a table's rows, those first that come first in its order. */
export interface Walk<C> {
  readonly table: string;
  readonly where: Condition;
  readonly order: Order<C>;
  readonly limit: number;
}

/** The ids of the first rows that an officer sees by any of these ways, in order. */
export function newest<C>(branches: readonly Branch[], walk: Walk<C>): Condition {
  const { where, order, limit } = walk;
  const parts = branches.map((branch) => along(branch, walk));
  const reached = `select distinct ${sorted(order)} from (${parts.join(' union all ')}) row`;
  return {
    text: `select id from (${reached}) reached order by ${sorting('reached', order)} limit ${limit}`,
    parameters: Object.assign({}, where.parameters, ...branches.map(({ parameters }) => parameters)) as Record<
      string,
      unknown
    >,
  };
}

export function sorting<C>(alias: string, { by, direction }: Order<C>, id = 'id'): string {
  return `${alias}.${snake(by)} ${direction}, ${alias}.${id} ${direction}`;
}

const sorted = <C>({ by }: Order<C>): string => `row.id, row.${snake(by)}`;

/** The first rows by one way: along the index of its column, of each place, or of the pairs that it goes through. */
function along<C>({ text, open, each, pairs }: Branch, { table, where, order, limit }: Walk<C>): string {
  const first = (from: string, test: string, by: string) =>
    `(select ${sorted(order)} from ${from} where ${test} and ${where.text} order by ${by} limit ${limit})`;
  if (pairs) {
    const from = `${pairs.table} pair join ${table} row on row.id = pair.${pairs.row}`;
    return first(from, `${pairs.tied} and ${open}`, sorting('pair', order, pairs.row));
  }
  const of = (test: string) => first(`${table} row`, test, sorting('row', order));
  if (!each) return of(text);
  const one = of(`row.${each.column} = place.id and ${open}`);
  return `(select row.* from unnest(:${each.parameter}::uuid[]) place(id) cross join lateral ${one} row)`;
}

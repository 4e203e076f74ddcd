import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import { v5 as namedId } from 'uuid';
import { loadLaw } from './law.js';

/** Of all ids that are made from names, so that the same authority has the same id in every installation. */
const NAMESPACE = '5ca5e000-0000-5000-8000-000000000001';

export const idOf = (kind: string, key: string): string => namedId(`${kind}:${key}`, NAMESPACE);

const folder = join(import.meta.dirname, '../../../data');

export const readData = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;

type Row = Record<string, unknown>;

interface Table {
  readonly table: string;
  readonly file: string;
  /** By which a row is known again. */
  readonly key: string;
  /** From the file's row to the table's, where they differ. */
  readonly row?: (row: Row) => Row;
  /** `keep`: what officers have changed since is left as they left it. */
  readonly known?: 'keep' | 'replace';
}

/** In the order in which they refer to one another. */
const tables: readonly Table[] = [
  { table: 'countries', file: 'countries.json', key: 'code' },
  { table: 'country_designations', file: 'country-designations.json', key: 'country, reader_country' },
  {
    table: 'authorities',
    file: 'authorities.json',
    key: 'id',
    known: 'keep',
    row: ({ key, parent, ...row }) => ({
      local_name: null,
      valid_to: null,
      is_central_unit: false,
      ...row,
      id: idOf('authority', String(key)),
      parent_id: parent ? idOf('authority', String(parent)) : null,
      version: 1,
    }),
  },
  { table: 'retention_rules', file: 'retention-rules.json', key: 'code' },
  { table: 'border_sections', file: 'border-sections.json', key: 'code' },
  { table: 'crossing_points', file: 'crossing-points.json', key: 'code' },
  { table: 'legal_bases', file: 'legal-bases.json', key: 'code' },
  { table: 'past_operations', file: 'past-operations.json', key: 'key' },
];

const asItIs = (row: Row): Row => row;

/** Loads the facts that come with the product. Run at every start: it adds what is new and repairs what is out of date. */
export async function loadReference(em: EntityManager): Promise<void> {
  for (const { table, file, key, row = asItIs, known = 'replace' } of tables) {
    const rows = readData<Row[]>(file).map(row);
    const columns = Object.keys(rows[0] ?? {});
    const update = columns.map((column) => `${column} = excluded.${column}`).join(', ');
    await em.query(
      `insert into ${table} (${columns.join(', ')})
       select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1::jsonb)
       on conflict (${key}) do ${known === 'keep' ? 'nothing' : `update set ${update}`}`,
      [JSON.stringify(rows)],
    );
  }
  await loadLaw(em);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLaw, type LawRow } from '../../src/installation/law.js';
import type { Entry } from '../../src/legal-register/legal-entry.entity.js';
import { Snapshot, type Place } from '../../src/legal-register/snapshot.js';

const data = join(import.meta.dirname, '../../../data');

export const places = (JSON.parse(readFileSync(join(data, 'countries.json'), 'utf8')) as Place[]).filter(
  ({ kind }) => (kind as string) !== 'no_state',
);
const crossingPoints = new Set(
  (JSON.parse(readFileSync(join(data, 'crossing-points.json'), 'utf8')) as { code: string }[]).map(({ code }) => code),
);
export const lawRows = (): LawRow[] => readLaw(join(data, 'law'));

/** A row as the register holds it. */
export const entryOf = (row: LawRow): Entry => {
  const { valid_from, certain_from, certain_to, valid_to, ...rest } = row;
  const days = { validFrom: valid_from, certainFrom: certain_from, certainTo: certain_to, validTo: valid_to };
  return { ...rest, ...days, id: `${row.kind} ${row.key}` } as Entry;
};

/** The register as it comes with the product. */
export const seededLaw = (): Snapshot => new Snapshot(1, lawRows().map(entryOf), places, crossingPoints);

import { holdable, type EntryKind } from '../collection-entries/entry.codes.js';
import type { CollectionKind } from '../collections/collection.codes.js';
import { cellsOf, isOpen } from './import-csv.js';
import { meaningOf } from './import-headers.js';
import type { Field, Mapping } from './import-mapping.js';
import { flatPersons, followTheMoney } from './import-presets.js';
import type { Fields } from './import-records.js';
import { isFields, valuesAt } from './import-values.js';

/** What the beginning of a file says of how it is to be read. */
export interface Suggestion {
  readonly mapping: Mapping;
  /** Of a table: as its first line names them. Of JSON lines: the paths that were found. */
  readonly columns: readonly string[];
}

/** What a collection of that kind holds, as far as its kind says. */
export const usualKind = (kind: CollectionKind): EntryKind => holdable[kind]?.[0] ?? 'person';

const SAMPLE_LINES = 50;
const MOST_COLUMNS = 200;
const delimiters = [',', ';', '\t', '|'];

/** Reads the beginning of a file, and proposes what its parts could mean. Whoever imports it looks at that, and changes it. */
export function suggested(head: string, kind: EntryKind): Suggestion {
  const lines = head.split('\n').slice(0, SAMPLE_LINES);
  const objects = lines.map(objectIn).filter((object) => object !== undefined);
  return objects.length > 0 && objects.length * 2 >= lines.filter((line) => line.trim() !== '').length
    ? ofObjects(objects, kind)
    : ofTable(lines, kind);
}

function objectIn(line: string): Fields | undefined {
  if (!line.trimStart().startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function ofObjects(objects: readonly Fields[], kind: EntryKind): Suggestion {
  const columns = [...new Set(objects.flatMap((object) => pathsIn(object)))].slice(0, MOST_COLUMNS);
  const entity = (object: Fields) => (isFields(object.entity) ? object.entity : object);
  if (objects.some((object) => 'schema' in entity(object) && isFields(entity(object).properties)))
    return { mapping: followTheMoney, columns };
  if (objects.some((object) => valuesAt(object, 'names.text').length > 0)) return { mapping: flatPersons, columns };
  return { mapping: { format: 'json_lines', ...byName(columns, kind) }, columns };
}

/** The paths in an object, lists gone through. */
function pathsIn(value: unknown, before = '', depth = 0): string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((one) => pathsIn(one, before, depth + 1));
  if (!isFields(value) || depth > 6) return before === '' ? [] : [before];
  return Object.entries(value).flatMap(([key, inner]) =>
    pathsIn(inner, before === '' ? key : `${before}.${key}`, depth + 1),
  );
}

function ofTable(lines: readonly string[], kind: EntryKind): Suggestion {
  const first = lines[0]?.replace(/\r$/, '') ?? '';
  const delimiter = delimiterOf(lines);
  const columns = columnsOf(first, delimiter);
  return { mapping: { format: 'csv', delimiter, ...byName(columns, kind) }, columns };
}

/** The one that makes the same number of columns, and the most of them, in the first lines. */
function delimiterOf(lines: readonly string[]): string {
  const whole = lines.slice(0, 10).filter((line) => line.trim() !== '');
  const widths = delimiters.map((delimiter) => {
    const counts = whole
      .filter((line) => !isOpen(line, delimiter))
      .map((line) => cellsOf(line, delimiter)?.length ?? 0);
    const width = counts[0] ?? 0;
    return { delimiter, width, alike: counts.filter((count) => count === width).length };
  });
  widths.sort(
    (one, other) =>
      Number(other.width > 1) - Number(one.width > 1) || other.alike - one.alike || other.width - one.width,
  );
  return widths[0]?.delimiter ?? ',';
}

/** The names of the columns: each once, and none empty. */
export function columnsOf(line: string, delimiter: string): string[] {
  const names: string[] = [];
  for (const [at, cell] of (cellsOf(line, delimiter) ?? [line]).slice(0, MOST_COLUMNS).entries()) {
    const name = cell.trim().slice(0, 100) || `#${at + 1}`;
    names.push(names.includes(name) ? `${name} #${at + 1}` : name);
  }
  return names;
}

function byName(columns: readonly string[], kind: EntryKind): Omit<Mapping, 'format' | 'delimiter'> {
  const known = columns.map((column) => [column, meaningOf(column)] as const);
  const of = (what: string) => known.find(([, meaning]) => meaning === what)?.[0];
  const [given, family, country, action] = [of('given'), of('family'), of('country'), of('action')];
  const names: Field[] = given
    ? [{ to: 'name', from: given, ...(family && { also: [family] }), nameKind: 'current' }]
    : [];
  if (!given && family) names.push({ to: 'name', from: family });
  const others = known.flatMap(([from, to]): Field[] => {
    if (!to || to === 'ref' || to === 'action' || to === 'given' || to === 'family' || to === 'country') return [];
    return [{ to, from, ...(to === 'document' && country ? { country } : {}) }];
  });
  return {
    ref: of('ref') ?? columns[0] ?? 'id',
    kind: { otherwise: kind },
    ...(action && { action: { from: action, words: followTheMoney.action?.words ?? {} } }),
    fields: [...names, ...others],
  };
}

import type { Identifier } from '../matching-engine/traits.js';
import type { Mapped, Mapper, ImportRow } from './import-mapper.js';
import type { ReadRecord } from './import-records.js';
import { isError, MOST_IDENTIFIERS } from './import.codes.js';
import { nothingCounted, type Counts } from './import-counts.codes.js';
import type { Link, NotedLine, SeenRef } from './import.progress.store.js';

export interface Put {
  readonly line: number;
  readonly row: ImportRow;
}

/** Some records of a file, sorted out by what is to be done with each. */
export interface Batch {
  readonly refs: SeenRef[];
  readonly puts: Put[];
  readonly withdrawals: { readonly line: number; readonly ref: string }[];
  readonly links: Link[];
  readonly notes: NotedLine[];
  readonly counts: Counts;
}

/** What these records come to. Says of each what it leaves out, and touches nothing. */
export function sortedOut(records: readonly ReadRecord[], mapper: Mapper): Batch {
  const counts = nothingCounted();
  const batch: Batch = { refs: [], puts: [], withdrawals: [], links: [], notes: [], counts };
  for (const { line, fields, error } of records) {
    counts.lines += 1;
    if (fields) sort(batch, line, mapper.map(fields));
    else if (error) {
      counts.unreferenced += 1;
      refuse(batch, line, [{ code: error, column: null }]);
    }
  }
  return batch;
}

function sort(batch: Batch, line: number, mapped: Mapped): void {
  const { counts } = batch;
  if (mapped.is === 'error') {
    // A line that is broken does not say that its entry is to be gone.
    if (mapped.ref === undefined) counts.unreferenced += 1;
    else batch.refs.push({ ref: mapped.ref, line });
    return refuse(batch, line, mapped.notes);
  }
  remark(batch, line, mapped.notes);
  if (mapped.is === 'ignored') counts.ignored += 1;
  else if (mapped.is === 'of_holder') {
    counts.ofHolder += 1;
    batch.links.push(...mapped.holders.map((holder) => ({ holder, line, identifiers: mapped.identifiers })));
  } else {
    batch.refs.push({ ref: mapped.ref, line });
    if (mapped.is === 'put') batch.puts.push({ line, row: mapped.row });
    else batch.withdrawals.push({ line, ref: mapped.ref });
  }
}

/** The line gives nothing. */
export function refuse(
  batch: Batch,
  line: number,
  notes: Mapped['notes'] | { code: string; column: string | null }[],
): void {
  batch.counts.errors += 1;
  note(batch, line, notes);
}

/** The line was taken, and something of it left out. */
export function remark(batch: Batch, line: number, notes: Mapped['notes']): void {
  if (notes.some(({ code }) => !isError(code))) batch.counts.warnings += 1;
  note(batch, line, notes);
}

function note(batch: Batch, line: number, notes: readonly { code: string; column: string | null }[]): void {
  for (const { code, column } of notes) {
    batch.notes.push({ line, code, column });
    batch.counts.notes[code] = (batch.counts.notes[code] ?? 0) + 1;
  }
}

/** An entry with what other lines say of it. */
export function withLinks(row: ImportRow, more: readonly Identifier[] = []): ImportRow {
  if (more.length === 0) return row;
  const all = [...row.traits.identifiers, ...more];
  const each = new Map(all.map((one) => [`${one.kind} ${one.country ?? ''} ${one.value}`, one]));
  return { ...row, traits: { ...row.traits, identifiers: [...each.values()].slice(0, MOST_IDENTIFIERS) } };
}

import { isUtf8 } from 'node:buffer';
import { BEGINNING, linesOf, type Line, type Place } from './import-lines.js';
import { csvRecords } from './import-csv.js';
import type { Format, LineError } from './import.codes.js';

/** How to read a file, as the mapping and its first line say. */
export interface Reading {
  readonly format: Format;
  /** Of a table. */
  readonly delimiter: string;
  readonly columns: readonly string[];
}

export type Fields = Readonly<Record<string, unknown>>;

/** One record: what stands in it, or why that cannot be read; and where the next one begins. */
export interface ReadRecord {
  readonly line: number;
  readonly next: Place;
  readonly fields?: Fields;
  readonly error?: LineError;
  /** False where the file ends in the middle of it. */
  readonly closed: boolean;
}

/** The records of a file from a place on. Whatever the bytes are: each line is a record, or a named error. */
export async function* recordsOf(
  source: AsyncIterable<Buffer>,
  reading: Reading,
  from: Place = BEGINNING,
): AsyncGenerator<ReadRecord> {
  const lines = linesOf(source, from);
  if (reading.format === 'csv') return yield* csvRecords(lines, reading);
  for await (const line of lines) {
    const record = jsonRecord(line);
    if (record) yield record;
  }
}

function jsonRecord(line: Line): ReadRecord | undefined {
  const at = { line: line.number, next: { offset: line.end, line: line.number }, closed: line.closed };
  const text = textOf(line);
  if (typeof text !== 'string') return { ...at, error: text.error };
  if (text.trim() === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ...at, error: 'not_an_object' };
    return { ...at, fields: value as Fields };
  } catch {
    return { ...at, error: 'not_json' };
  }
}

/** The line as text, or why it is none. */
export function textOf({ bytes }: Line): string | { error: LineError } {
  if (!bytes) return { error: 'line_too_long' };
  return isUtf8(bytes) ? bytes.toString('utf8') : { error: 'not_utf8' };
}

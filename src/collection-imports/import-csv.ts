import { parse } from 'csv-parse/sync';
import type { Line } from './import-lines.js';
import { textOf, type Fields, type ReadRecord, type Reading } from './import-records.js';
import { MOST_LINE_BYTES, MOST_LINES_IN_A_RECORD, type LineError } from './import.codes.js';

const QUOTE = '"';

/**
 * The records of a table. A record goes over several lines where a quoted field does. Where the closing quotation mark is
 * missing, only the line that opened it is lost: reading goes on with the next one.
 */
export async function* csvRecords(lines: AsyncIterable<Line>, reading: Reading): AsyncGenerator<ReadRecord> {
  let held: Line[] = [];
  for await (const line of lines) {
    held.push(line);
    for (let taken = take(held, reading, false); taken; taken = take(held, reading, false)) {
      held = held.slice(taken.lines);
      if (taken.record) yield taken.record;
    }
  }
  for (let taken = take(held, reading, true); taken; taken = take(held, reading, true)) {
    held = held.slice(taken.lines);
    if (taken.record) yield taken.record;
  }
}

/** The first record of these lines, if all of it is there; and of how many lines it is made. */
function take(
  held: readonly Line[],
  reading: Reading,
  atEnd: boolean,
): { lines: number; record: ReadRecord | undefined } | undefined {
  const [first] = held;
  if (!first) return undefined;
  const pieces: string[] = [];
  for (const [at, line] of held.entries()) {
    const text = textOf(line);
    if (typeof text !== 'string') break;
    pieces.push(text);
    if (!isOpen(pieces.join('\n'), reading.delimiter)) {
      const lines = at + 1;
      return { lines, record: recordOf(first, line, pieces.join('\n'), reading) };
    }
  }
  const whole = held.length < MOST_LINES_IN_A_RECORD && pieces.length === held.length && !atEnd;
  if (whole && bytesOf(held) < MOST_LINE_BYTES) return undefined;
  const text = textOf(first);
  return { lines: 1, record: broken(first, typeof text === 'string' ? 'quotes_broken' : text.error) };
}

const bytesOf = (lines: readonly Line[]): number => lines.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0);

/** Whether the text ends within quotation marks. They count as such at the beginning of a field only. */
export function isOpen(text: string, delimiter: string): boolean {
  let at = 0;
  for (;;) {
    if (text.startsWith(QUOTE, at)) {
      const end = closing(text, at + 1);
      if (end === -1) return true;
      at = end + 1;
    }
    const next = text.indexOf(delimiter, at);
    if (next === -1) return false;
    at = next + delimiter.length;
  }
}

/** The quotation mark that closes; two of them are one within the field. */
function closing(text: string, from: number): number {
  for (let at = text.indexOf(QUOTE, from); at !== -1; at = text.indexOf(QUOTE, at + 2))
    if (text[at + 1] !== QUOTE) return at;
  return -1;
}

const broken = (line: Line, error: LineError): ReadRecord => ({
  line: line.number,
  next: { offset: line.end, line: line.number },
  closed: line.closed,
  error,
});

function recordOf(first: Line, last: Line, text: string, reading: Reading): ReadRecord | undefined {
  if (text.trim() === '') return undefined;
  const at = { line: first.number, next: { offset: last.end, line: last.number }, closed: last.closed };
  const cells = cellsOf(text, reading.delimiter);
  if (!cells) return { ...at, error: 'quotes_broken' };
  if (cells.length !== reading.columns.length) return { ...at, error: 'columns_differ' };
  const fields = Object.fromEntries(reading.columns.map((column, index) => [column, cells[index]]));
  return { ...at, fields: fields satisfies Fields };
}

/** The cells of one record; undefined where its quotation marks make no sense. */
export function cellsOf(text: string, delimiter: string): string[] | undefined {
  try {
    const rows = parse(text, { delimiter, relax_column_count: true, relax_quotes: true });
    return rows.length === 1 ? rows[0] : undefined;
  } catch {
    return undefined;
  }
}

import type { Fields } from './import-records.js';
import type { LineWarning } from './import.codes.js';

/** Called for whatever is left out or read otherwise. */
export type Note = (code: LineWarning) => void;

const DEEPEST = 8;
const MOST_FOUND = 500;

/** What stands at `a.b.c` in an object; lists on the way are gone through. */
export function valuesAt(from: unknown, path: string): unknown[] {
  let found = flat([from], 0);
  for (const step of path.split('.')) {
    const next = found.flatMap((one) => (isFields(one) && Object.hasOwn(one, step) ? [one[step]] : []));
    found = flat(next.slice(0, MOST_FOUND), 0);
  }
  return found;
}

/** The cell of that column in a table, and otherwise what stands at that path. */
export function valuesOf(fields: Fields, from: string): unknown[] {
  return Object.hasOwn(fields, from) ? flat([fields[from]], 0) : valuesAt(fields, from);
}

function flat(values: readonly unknown[], depth: number): unknown[] {
  if (depth > DEEPEST) return [];
  return values.flatMap((value) => (Array.isArray(value) ? flat(value.slice(0, MOST_FOUND), depth + 1) : [value]));
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as clean text; undefined where there is none. */
export function textOfValue(value: unknown, note: Note): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return String(value);
    note('number_not_exact');
    return undefined;
  }
  if (typeof value === 'string') return cleaned(value, note) || undefined;
  note('not_text');
  return undefined;
}

// oxlint-disable-next-line no-control-regex -- these are what is to be taken out
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Without what cannot be seen and does harm, and with single spaces. */
export function cleaned(text: string, note: Note): string {
  const whole = text.isWellFormed() ? text : (note('broken_characters'), text.toWellFormed().replaceAll('\ufffd', ''));
  return without(
    without(whole, CONTROL, () => note('control_characters')),
    DIRECTION,
    () => note('bidirectional_marks'),
  )
    .replace(/\s+/g, ' ')
    .trim();
}

function without(text: string, pattern: RegExp, found: () => void): string {
  const rest = text.replace(pattern, '');
  if (rest.length !== text.length) found();
  return rest;
}

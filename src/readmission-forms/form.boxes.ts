import type { Field, Filled, Value } from './form.definition.js';
import type { Both, Labels } from './form.labels.js';

/** One box of the sheet: what is asked, in both languages, and what was filled in. */
export interface Box {
  readonly label: Both;
  readonly value: string;
  /** To be marked with a cross: all that there is to choose from. */
  readonly marks?: readonly { readonly label: Both; readonly marked: boolean }[];
  readonly wide: boolean;
}

/** One of several persons, documents, items: boxes that belong together under a number. */
export interface Entry {
  readonly number: number;
  readonly label: Both;
  readonly boxes: readonly Box[];
}

/** Rows are entries of their own; of what nothing was said, the empty box stays on the sheet. */
export function partsOf(field: Field, filled: Filled, labels: Labels): (Box | Entry)[] {
  const value = filled[field.name] ?? null;
  const { type, columns = [] } = field;
  if (type !== 'rows') return [boxOf(field, value, labels)];
  const rows = Array.isArray(value) ? (value as readonly Filled[]) : [];
  const label = labels.both(`field.${field.name}`);
  if (rows.length === 0) return [{ label, value: '', wide: true }];
  return rows.map((row, at) => ({
    number: at + 1,
    label,
    boxes: columns.map((column) => boxOf(column, row[column.name] ?? null, labels)),
  }));
}

const MARKED_AT_MOST = 4;

function boxOf(field: Field, value: Value, labels: Labels): Box {
  const { name, type, choices = [], wide = false } = field;
  const label = labels.both(`field.${name}`);
  const mark = (choice: string, marked: boolean) => ({ label: labels.both(`choice.${choice}`), marked });
  if (type === 'yes_no')
    return { label, value: '', wide, marks: [mark('yes', value === true), mark('no', value === false)] };
  if (type === 'choice' && choices.length <= MARKED_AT_MOST)
    return { label, value: '', wide, marks: choices.map((choice) => mark(choice, choice === value)) };
  const told = (code: string): string => [...new Set(labels.both(`choice.${code}`))].join(' / ');
  if (type === 'choice') return { label, value: typeof value === 'string' ? told(value) : '', wide };
  if (type === 'choices')
    return {
      label,
      wide: true,
      value: list(value)
        .map((one) => `☒ ${told(one)}`)
        .join('\n'),
    };
  return { label, value: written(field, value), wide: wide || String(value).length > 60 };
}

const list = (value: Value): string[] => (Array.isArray(value) ? value.map(String) : []);

function written({ type }: Field, value: Value): string {
  if (value === null) return '';
  if (Array.isArray(value)) return list(value).join(', ');
  if (type === 'moment' && typeof value === 'string') return momentOf(value);
  if (type === 'day' && typeof value === 'string') return dayOf(value);
  if (type === 'money' && typeof value === 'number') return value.toFixed(2);
  return String(value).normalize('NFC');
}

/** Days as both sides write them; times in UTC, and said so. */
const dayOf = (day: string): string => day.split('-').reverse().join('.');
function momentOf(text: string): string {
  const iso = new Date(text).toISOString();
  return `${dayOf(iso.slice(0, 10))} ${iso.slice(11, 16)} UTC`;
}

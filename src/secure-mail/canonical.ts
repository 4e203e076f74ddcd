import { createHash } from 'node:crypto';

/** Values of which messages are made: there are no numbers and no nulls in them. */
export type Plain = string | boolean | readonly Plain[] | { readonly [name: string]: Plain };

/** RFC 8785: names in order, nothing between them. Two forms of one message have one such text. */
export function canonical(value: Plain): string {
  if (typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name] ?? '')}`).join(',')}}`;
}

export const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);

export const sha256 = (of: string | Uint8Array): string => createHash('sha256').update(of).digest('hex');

/** What says nothing is left out, dates are in UTC, and characters that XML cannot hold are gone. */
export function plain(value: unknown): Plain | undefined {
  if (typeof value === 'string') return speakable(value);
  if (typeof value === 'boolean') return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) {
    const list = value.flatMap((each) => plain(each) ?? []);
    return list.length > 0 ? list : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const said = Object.entries(value).flatMap(([name, each]) => {
    const made = plain(each);
    return made === undefined ? [] : [[name, made] as const];
  });
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

// oxlint-disable-next-line eslint/no-control-regex -- these are what is taken out
const UNSPEAKABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const speakable = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n').replace(UNSPEAKABLE, '').trim();

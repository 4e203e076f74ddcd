import { keyOf } from '../core/exchange/passed-on.content.js';
import type { IdentifierKind } from '../core/exchange/passed-on.codes.js';
import { alphanumeric } from '../core/handling/written-alike.js';
import type { Traits } from '../matching-engine/traits.js';

/** How much of a number is compared by the database, which knows nothing of how numbers are written: either end of it. */
const END = 6;

/** By what the database narrows down who may be meant: days of birth, and the ends of numbers. */
export interface Narrowed {
  readonly births: readonly string[];
  readonly ends: readonly string[];
}

export function narrowed(keys: readonly string[]): Narrowed {
  const births = keys.flatMap((key) => (isPerson(key) ? (key.split('|')[2] ?? []) : []));
  const values = keys.filter((key) => !isPerson(key)).map((key) => alphanumeric(key.slice(key.indexOf(':') + 1)));
  return { births, ends: [...new Set(values.flatMap((value) => [value.slice(0, END), value.slice(-END)]))] };
}

/** Exactly the same name, in whatever order its words stand, with the same day of birth; or exactly the same number. */
export function areOf({ names, births, identifiers }: Traits, keys: readonly string[]): boolean {
  const persons = keys.filter(isPerson).map((key) => key.slice(PERSON.length).split('|'));
  const named = persons.some(
    ([surname, firstName, bornOn]) =>
      births.includes(bornOn ?? '') && names.some(({ text }) => wordsOf(text) === wordsOf(`${surname} ${firstName}`)),
  );
  return named || identifiers.some(({ kind, value }) => keys.includes(keyOf({ kind: kind as IdentifierKind, value })));
}

const PERSON = 'person:';
const isPerson = (key: string): boolean => key.startsWith(PERSON);

const wordsOf = (text: string): string =>
  text
    .normalize('NFC')
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');

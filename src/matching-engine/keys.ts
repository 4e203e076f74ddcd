import { hash53 } from './hash.js';
import type { Name } from './names.js';

/**
 * The version of normaliser and keys. Whoever changes what a name or a number is brought to, or what keys it has, raises it, and
 * whatever was keyed under another is keyed again.
 */
export const NORMALISER_VERSION = 3;

/** A name of more words is keyed by its longest. */
const MOST_KEYED = 6;

/** Which keys a question may look among: the records of one source are not in the way of those of another. */
export type Space = number;

/** Two words of a name, in whichever order they came. */
export const pairKey = (one: string, other: string, space: Space): number =>
  hash53(one < other ? `${one}|${other}` : `${other}|${one}`, space);
/** A name of a single word. */
export const singleKey = (word: string, space: Space): number => hash53(`S:${word}`, space);
/** A name as a whole, in the order of its words, wherever it was parted. */
export const wholeKey = (skeletons: readonly string[], space: Space): number =>
  hash53(`F:${skeletons.join('')}`, space);
/** A word of a name and a year of birth. */
export const yearKey = (word: string, year: number, space: Space): number => hash53(`Y:${word}${year}`, space);

/** The words by which a name is keyed: at most six, the longest first where there are more. */
export function keyed<T extends { readonly length: number }>(skeletons: readonly T[]): readonly T[] {
  if (skeletons.length <= MOST_KEYED) return skeletons;
  return [...skeletons].sort((one, other) => other.length - one.length).slice(0, MOST_KEYED);
}

/** The keys under which a name is found. */
export function nameKeys({ skeletons }: Name, space: Space): Set<number> {
  const keys = new Set<number>();
  const words = keyed(skeletons);
  const [only] = words;
  if (only === undefined) return keys;
  if (words.length === 1) keys.add(singleKey(only, space));
  words.forEach((one, at) => {
    for (let next = at + 1; next < words.length; next += 1) keys.add(pairKey(one, words[next] ?? '', space));
  });
  return keys.add(wholeKey(skeletons, space));
}

/** The keys under which a record is found by one of its words and the year. */
export function yearKeys(words: readonly string[], years: readonly number[], space: Space): Set<number> {
  const telling = keyed(words).filter(({ length }) => length >= 2);
  return new Set(telling.flatMap((word) => years.map((year) => yearKey(word, year, space))));
}

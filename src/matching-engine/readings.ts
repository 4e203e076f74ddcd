import { skeleton } from './skeleton.js';

/** Letters that are read in two ways, so that one name has two skeletons. */
const readings: readonly (readonly [RegExp, string])[] = [
  [/^j/, 'y'],
  [/j/g, 'y'],
  [/g(?=[eiy])/g, 'j'],
  [/(?<=.)w/g, 'v'],
  [/^h/, 'k'],
  [/(?<!^)h/g, 'k'],
  [/ch/g, 'k'],
  [/x/g, 'ks'],
  [/^kh/, 'h'],
  [/^g/, 'h'],
  [/z/g, 'd'],
  [/v/g, 'b'],
  [/^ye?/, 'j'],
  [/th/g, 's'],
];
const MOST_READINGS = 4;

/** The other skeletons that a word has where its letters are read as elsewhere. */
export function otherReadings(word: string): string[] {
  const own = skeleton(word);
  const found = new Set<string>();
  for (const [letter, read] of readings) {
    const other = word.replace(letter, read);
    if (other !== word && skeleton(other) !== own) found.add(skeleton(other));
  }
  return [...found].slice(0, MOST_READINGS);
}

const SHORTEST_SPLIT = 7;
const SHORTEST_HALF = 3;
const ARTICLE = /^(al|el|ul)(?=[a-z]{4})/;

/** The two skeletons of a word that may be two words written as one, for each place where it can be parted. */
export function splits(word: string): [string, string][] {
  if (word.length < SHORTEST_SPLIT) return [];
  const found: [string, string][] = [];
  for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at += 1) {
    found.push([skeleton(word.slice(0, at)), skeleton(word.slice(at).replace(ARTICLE, ''))]);
  }
  return found;
}

import { distance } from 'fastest-levenshtein';
import type { Name } from './names.js';
import { similarity } from './similarity.js';
import { telling, type Vocabulary } from './vocabulary.js';

export interface WeighedWord {
  readonly token: string;
  readonly skeleton: string;
  /** What it tells (`telling`). */
  readonly worth: number;
}

/** A name that is ready to be laid beside others. */
export interface WeighedName {
  readonly words: readonly WeighedWord[];
  readonly whole: string;
  readonly vowelless: boolean;
}

export function weighed({ tokens, skeletons, vowelless }: Name, vocabulary: Vocabulary): WeighedName {
  const words = tokens.map((token, at) => {
    const skeleton = skeletons[at] ?? '';
    return { token, skeleton, worth: telling(skeleton, vocabulary) };
  });
  return { words, whole: tokens.join(''), vowelless };
}

/** Words of both names that were found to be each other, by their places; two places where one was written as two. */
export interface Pairing {
  readonly similarity: number;
  readonly asked: number;
  readonly held: number;
  readonly glued?: 'asked' | 'held';
}

export interface Alignment {
  /** 0 to 1: how alike the names are. */
  readonly likeness: number;
  /** What the words in common tell together. */
  readonly told: number;
  readonly pairings: readonly Pairing[];
}

/**
 * What a word without counterpart counts. A word that was asked for and is missing counts more than one more that the
 * record has: people leave names out oftener than they invent them.
 */
const unmatched = { asked: 0.75, held: 0.28 };
const INITIAL = 0.3;
const ONLY_ONE_AGREES = 0.75;

export function aligned(asked: WeighedName, held: WeighedName): Alignment {
  const pairings = chosen([...alike(asked, held), ...glued(asked, held, 'held'), ...glued(held, asked, 'asked')]);
  const sums = summed(pairings, asked, held);
  let likeness = sums.all > 0 ? sums.told / sums.all : 0;
  if (pairings.length === 1 && asked.words.length > 1 && held.words.length > 1) likeness *= ONLY_ONE_AGREES;
  return { likeness: Math.max(likeness, asOneWord(asked.whole, held.whole)), told: sums.told, pairings };
}

function alike(asked: WeighedName, held: WeighedName): Pairing[] {
  const found: Pairing[] = [];
  const vowelless = asked.vowelless !== held.vowelless;
  asked.words.forEach((one, at) =>
    held.words.forEach((other, to) => {
      const alike = similarity(one, other, vowelless);
      if (alike > 0) found.push({ similarity: alike, asked: at, held: to });
    }),
  );
  return found;
}

const SHORTEST_GLUED = 6;

/** Two words of `parted` that stand in `whole` as one. */
function glued(whole: WeighedName, parted: WeighedName, side: 'asked' | 'held'): Pairing[] {
  const found: Pairing[] = [];
  for (let to = 0; to + 1 < parted.words.length; to += 1) {
    const both = (parted.words[to]?.token ?? '') + (parted.words[to + 1]?.token ?? '');
    if (both.length < SHORTEST_GLUED) continue;
    whole.words.forEach(({ token }, at) => {
      if (Math.abs(both.length - token.length) > 1) return;
      const edits = distance(both, token);
      if (edits > 1) return;
      const [asked, held] = side === 'held' ? [at, to] : [to, at];
      found.push({ similarity: 0.95 - 0.08 * edits, asked, held, glued: side });
    });
  }
  return found;
}

const places = (at: number, isTwo: boolean): number => (isTwo ? 3 : 1) << at;

/** The most alike first, each word once. */
function chosen(pairings: Pairing[]): Pairing[] {
  let [asked, held] = [0, 0];
  return pairings
    .sort((one, other) => other.similarity - one.similarity)
    .filter((pairing) => {
      const [own, other] = [
        places(pairing.asked, pairing.glued === 'asked'),
        places(pairing.held, pairing.glued === 'held'),
      ];
      if (asked & own || held & other) return false;
      asked |= own;
      held |= other;
      return true;
    });
}

/** What a pairing weighs: as much as its words tell. */
export function worthOf({ asked, held, glued }: Pairing, one: WeighedName, other: WeighedName): number {
  const both = (one.words[asked]?.worth ?? 0) + (other.words[held]?.worth ?? 0);
  const second = glued === 'asked' ? one.words[asked + 1] : glued === 'held' ? other.words[held + 1] : undefined;
  return (both + (second?.worth ?? 0)) / 2;
}

/** The words of one side that have no counterpart, by their places. */
export function alone(pairings: readonly Pairing[], { words }: WeighedName, side: 'asked' | 'held'): number[] {
  const taken = new Set(
    pairings.flatMap((pairing) => (pairing.glued === side ? [0, 1] : [0]).map((n) => pairing[side] + n)),
  );
  return words.map((_, at) => at).filter((at) => !taken.has(at));
}

export function worthAlone({ token, worth }: WeighedWord, side: 'asked' | 'held'): number {
  return unmatched[side] * worth * (token.length === 1 ? INITIAL : 1);
}

function summed(pairings: readonly Pairing[], asked: WeighedName, held: WeighedName): { told: number; all: number } {
  let [told, all] = [0, 0];
  for (const pairing of pairings) {
    const worth = worthOf(pairing, asked, held);
    told += worth * pairing.similarity;
    all += worth;
  }
  for (const [side, name] of [
    ['asked', asked],
    ['held', held],
  ] as const) {
    for (const at of alone(pairings, name, side)) {
      const word = name.words[at];
      if (word) all += worthAlone(word, side);
    }
  }
  return { told, all };
}

/** Names that were parted differently are alike as a whole. */
function asOneWord(one: string, other: string): number {
  const length = Math.max(one.length, other.length);
  if (length < 8 || length > 30 || Math.abs(one.length - other.length) > 3) return 0;
  const edits = distance(one, other);
  return edits <= 3 ? 1 - (edits / length) * 1.3 : 0;
}

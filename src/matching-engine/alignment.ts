import { distance } from 'fastest-levenshtein';
import { asOneWord, similarity } from './similarity.js';
import { NOTHING, type WeighedName, type WeighedWord } from './weighed.js';

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

/** Two names and how they lie beside each other. */
export interface Beside {
  readonly asked: WeighedName;
  readonly held: WeighedName;
  readonly alignment: Alignment;
}

/**
 * What a word without counterpart counts. A word that was asked for and is missing counts more than one more that the
 * record has: people leave names out oftener than they invent them.
 */
const unmatched = { asked: 0.75, held: 0.28 };
const INITIAL = 0.3;
const ONLY_ONE_AGREES = 0.75;

export function aligned(asked: WeighedName, held: WeighedName): Alignment {
  const all = alike(asked, held);
  glued(asked, held, 'held', all);
  glued(held, asked, 'asked', all);
  const pairings = chosen(all);
  const sums = summed(pairings, asked, held);
  let likeness = sums.all > 0 ? sums.told / sums.all : 0;
  if (pairings.length === 1 && asked.words.length > 1 && held.words.length > 1) likeness *= ONLY_ONE_AGREES;
  return { likeness: Math.max(likeness, asOneWord(asked.whole, held.whole)), told: sums.told, pairings };
}

function alike(asked: WeighedName, held: WeighedName): Pairing[] {
  const found: Pairing[] = [];
  const vowelless = asked.vowelless !== held.vowelless;
  for (let at = 0; at < asked.words.length; at += 1) {
    for (let to = 0; to < held.words.length; to += 1) {
      const alike = likeness(asked.words[at], held.words[to], vowelless);
      if (alike > 0) found.push({ similarity: alike, asked: at, held: to });
    }
  }
  return found;
}

function likeness(one: WeighedWord | undefined, other: WeighedWord | undefined, vowelless: boolean): number {
  if (!one || !other) return 0;
  if (one.token === other.token) return 1;
  const { known } = one;
  if (known === NOTHING) return similarity(one, other, vowelless);
  const key = vowelless ? `!${other.token}` : other.token;
  let alike = known.get(key);
  if (alike === undefined) known.set(key, (alike = similarity(one, other, vowelless)));
  return alike;
}

const SHORTEST_GLUED = 6;

/** Two words of `parted` that stand in `whole` as one. */
function glued(whole: WeighedName, parted: WeighedName, side: 'asked' | 'held', found: Pairing[]): void {
  for (let to = 0; to + 1 < parted.words.length; to += 1) {
    const one = parted.words[to]?.token ?? '';
    const other = parted.words[to + 1]?.token ?? '';
    const length = one.length + other.length;
    if (length < SHORTEST_GLUED) continue;
    for (let at = 0; at < whole.words.length; at += 1) {
      const token = whole.words[at]?.token ?? '';
      if (Math.abs(length - token.length) > 1) continue;
      const edits = distance(one + other, token);
      if (edits > 1) continue;
      const [asked, held] = side === 'held' ? [at, to] : [to, at];
      found.push({ similarity: 0.95 - 0.08 * edits, asked, held, glued: side });
    }
  }
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
  let taken = 0;
  for (const pairing of pairings) taken |= places(pairing[side], pairing.glued === side);
  const left: number[] = [];
  for (let at = 0; at < words.length; at += 1) if (!((taken >> at) & 1)) left.push(at);
  return left;
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
  return { told, all: all + left(pairings, asked, 'asked') + left(pairings, held, 'held') };
}

function left(pairings: readonly Pairing[], name: WeighedName, side: 'asked' | 'held'): number {
  let sum = 0;
  for (const at of alone(pairings, name, side)) {
    const word = name.words[at];
    if (word) sum += worthAlone(word, side);
  }
  return sum;
}

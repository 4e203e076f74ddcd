import type { Name } from './names.js';
import { telling, type Vocabulary } from './vocabulary.js';

export interface WeighedWord {
  readonly token: string;
  readonly skeleton: string;
  /** What it tells (`telling`). */
  readonly worth: number;
  /** How alike it was to words that it has been laid beside: candidates for one name have many words in common. */
  readonly known: Map<string, number>;
}

/** A name that is ready to be laid beside others. */
export interface WeighedName {
  readonly words: readonly WeighedWord[];
  readonly whole: string;
  readonly vowelless: boolean;
}

/** Of a word that remembers nothing. */
export const NOTHING = new Map<string, number>();

/** A name that will be laid beside many. */
export function remembering(name: Name, vocabulary: Vocabulary): WeighedName {
  const { words, ...rest } = weighed(name, vocabulary);
  return { ...rest, words: words.map((word) => ({ ...word, known: new Map<string, number>() })) };
}

export function weighed({ tokens, skeletons, vowelless }: Name, vocabulary: Vocabulary): WeighedName {
  const words = tokens.map((token, at) => {
    const skeleton = skeletons[at] ?? '';
    return { token, skeleton, worth: telling(skeleton, vocabulary), known: NOTHING };
  });
  return { words, whole: tokens.join(''), vowelless };
}

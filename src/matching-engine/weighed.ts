import { asHeard } from './heard-names.js';
import type { Name } from './names.js';
import { skeleton } from './skeleton.js';
import { telling, type Vocabulary } from './vocabulary.js';

export interface WeighedWord {
  readonly token: string;
  readonly skeleton: string;
  /** What it tells (`telling`). */
  readonly worth: number;
  /** How alike it was to words that it has been laid beside: candidates for one name have many words in common. */
  readonly known: Map<string, number>;
  /** As others hear it, where it is laid beside many. */
  readonly heard?: ReadonlySet<string>;
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
export function remembering(name: Name, weighed: WeighedWords): WeighedName {
  const { words, ...rest } = weighed.of(name);
  return {
    ...rest,
    words: words.map((word) => ({ ...word, known: new Map<string, number>(), heard: asHeard(word.token) })),
  };
}

const MOST_KEPT = 200_000;

/** Words of one vocabulary, each weighed once: names have most of their words in common. */
export class WeighedWords {
  private readonly known = new Map<string, WeighedWord>();

  constructor(private readonly vocabulary: Vocabulary) {}

  of({ tokens, vowelless }: Name): WeighedName {
    return { words: tokens.map((token) => this.word(token)), whole: tokens.join(''), vowelless };
  }

  private word(token: string): WeighedWord {
    let word = this.known.get(token);
    if (!word) {
      const bones = skeleton(token);
      word = { token, skeleton: bones, worth: telling(bones, this.vocabulary), known: NOTHING };
      if (this.known.size >= MOST_KEPT) this.known.clear();
      this.known.set(token, word);
    }
    return word;
  }
}

const kept = new WeakMap<Vocabulary, WeighedWords>();

/** As long as the counts of a vocabulary hold, so does what its words weigh. */
export function weighedBy(vocabulary: Vocabulary): WeighedWords {
  const words = kept.get(vocabulary) ?? new WeighedWords(vocabulary);
  kept.set(vocabulary, words);
  return words;
}

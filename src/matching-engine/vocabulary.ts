/** How often words and keys occur in the index: who is asked for is weighed by it, and the search is planned by it. */
export interface Vocabulary {
  /** How many records are indexed. */
  readonly size: number;
  /** In how many records a skeleton occurs. */
  frequency(skeleton: string): number;
  /** How many rows a key has where they are more than `HEAVY`; 0 for the others. */
  heavy(key: number): number;
}

/** A key with more rows is not read whole where a year of birth can narrow it. */
export const HEAVY = 300;

/** A vocabulary over counts as the store keeps them. */
export function vocabularyOf(
  size: number,
  frequencies: ReadonlyMap<string, number>,
  heavy: ReadonlyMap<number, number>,
): Vocabulary {
  return {
    size,
    frequency: (skeleton) => frequencies.get(skeleton) ?? 0,
    heavy: (key) => heavy.get(key) ?? 0,
  };
}

/** So many have it, or fewer: all the same rare. A single one more, seen by nobody, must not show in a score. */
const RARE = 8;

/** What a word tells, in nats: the rarer it is, the more, within bounds; an initial tells less. */
export function telling(skeleton: string, vocabulary: Vocabulary): number {
  const frequency = vocabulary.frequency(skeleton);
  const rarity = Math.log(vocabulary.size / (frequency > RARE ? frequency : 1));
  return Math.max(2.2, Math.min(11, rarity)) * (skeleton.length === 1 ? 0.7 : 1);
}

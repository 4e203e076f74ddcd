import { oneEdit } from './edits.js';
import { pairKey, singleKey, wholeKey } from './keys.js';
import type { AskedName, AskedWord } from './plan-keys.js';
import { CAP, type Probes } from './probes.js';
import { telling } from './vocabulary.js';

/** So many rows and keys may be spent on what is only a guess: this bounds the time that a question takes. */
const BUDGET = { rows: 1000, keys: 250 };

interface Guess {
  readonly key: number;
  readonly weight: number;
  /** How likely it is to find somebody for each row that it costs. */
  readonly value: number;
  readonly rows: number;
}

/** A word of more consonants is not a name, and would have thousands of variants. */
const LONGEST = 16;
const FIXED_COST = 6;
const SHORTEST_WHOLE = 5;
const LONGEST_WHOLE = 30;
/** A short word turns into somebody else's by one mistake. */
const trust = (length: number): number => (length <= 2 ? 0.35 : length === 3 ? 0.7 : 1);

/** What the name may have been before a mistake was made in one of its words, the likeliest first, within the budget. */
export function addEdits(name: AskedName, probes: Probes, names: number): void {
  const guesses = [...name.words.flatMap((word) => guessesFor(word, name, probes)), ...wholeGuesses(name, probes)];
  guesses.sort((one, other) => other.value - one.value);
  const budget = { rows: BUDGET.rows / names, keys: BUDGET.keys / names };
  let [rows, keys] = [0, 0];
  for (const guess of guesses) {
    if (keys >= budget.keys || rows > budget.rows) break;
    if (probes.has(guess.key)) continue;
    probes.add(guess.key, guess.weight);
    keys += 1;
    rows += guess.rows;
  }
}

function guessesFor(word: AskedWord, { words }: AskedName, { vocabulary, space }: Probes): Guess[] {
  if (word.skeleton.length < 2 || word.skeleton.length > LONGEST) return [];
  return [...oneEdit(word.skeleton)].flatMap(([variant, plausibility]) => {
    const often = vocabulary.frequency(variant);
    if (often === 0) return [];
    const worth = plausibility * trust(word.skeleton.length) * often ** 0.3;
    if (words.length === 1) {
      return [
        { key: singleKey(variant, space), weight: 0.5, value: worth / (FIXED_COST + often / 50), rows: often / 50 },
      ];
    }
    return words.flatMap((other) => {
      if (other === word) return [];
      const rows = Math.min(CAP, ((vocabulary.frequency(other.skeleton) * often) / vocabulary.size) * 1.5);
      const weight = 0.5 * (other.worth + telling(variant, vocabulary) / 8);
      return [{ key: pairKey(other.skeleton, variant, space), weight, value: worth / (FIXED_COST + rows), rows }];
    });
  });
}

function wholeGuesses({ words, skeletons }: AskedName, { space }: Probes): Guess[] {
  const whole = skeletons.join('');
  if (whole.length < SHORTEST_WHOLE || whole.length > LONGEST_WHOLE || words.length < 2) return [];
  return [...oneEdit(whole).keys()].map((variant) => ({
    key: wholeKey([variant], space),
    weight: 0.9,
    value: 0.5,
    rows: 0,
  }));
}

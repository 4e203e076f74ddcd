import { oneEdit } from './edits.js';
import { pairKey, singleKey, wholeKey, yearKey } from './keys.js';
import type { AskedName, AskedWord } from './plan-keys.js';
import { CAP, type Probes, type Told } from './probes.js';
import { skeleton } from './skeleton.js';
import { telling } from './vocabulary.js';

/** So many rows and keys may be spent on what is only a guess: this bounds the time that a question takes. */
const BUDGET = { rows: 2000, keys: 140 };

interface Guess {
  readonly key: number;
  readonly told: Told;
  /** How likely it is to find somebody for each row that it costs. */
  readonly value: number;
  readonly rows: number;
}

/** A word with one mistake in it, as the index may hold it. */
interface Variant {
  readonly bones: string;
  readonly plausibility: number;
  /** In how many records it occurs. */
  readonly often: number;
  readonly worth: number;
}

/** A word of more consonants is not a name, and would have thousands of variants. */
const LONGEST = 16;
/** What looking up a key costs, in rows. */
const FIXED_COST = 8;
/** A short word turns into somebody else's by one mistake. */
const trust = (length: number): number => (length <= 2 ? 0.045 : length === 3 ? 0.09 : 1);
/** What a word is worth that has a mistake in it. */
const EDITED = 0.6;
const WHOLE = 0.9;

/** What the name may have been before a mistake was made in one of its words, the likeliest first, within the budget. */
export function addEdits(name: AskedName, probes: Probes, names: number): void {
  const budget = { rows: BUDGET.rows / names, keys: BUDGET.keys / names };
  let [rows, keys] = [0, 0];
  for (const guess of guesses(name, probes)) {
    if (keys >= budget.keys || rows > budget.rows) break;
    if (probes.has(guess.key)) continue;
    probes.add(guess.key, guess.told);
    keys += 1;
    rows += guess.rows;
  }
}

/** Every guess, the best for its price first. */
export function guesses(name: AskedName, probes: Probes): Guess[] {
  const all = [...name.words.flatMap((word) => guessesFor(word, name, probes)), ...wholeGuesses(name, probes)];
  return all.sort((one, other) => other.value - one.value);
}

function guessesFor(word: AskedWord, name: AskedName, probes: Probes): Guess[] {
  if (word.skeleton.length < 2 || word.skeleton.length > LONGEST) return [];
  const { vocabulary } = probes;
  return [...oneEdit(word.skeleton), ...initial(word)].flatMap(([bones, edit]) => {
    const often = vocabulary.frequency(bones);
    if (often === 0) return [];
    const plausibility = edit * trust(word.skeleton.length) * Math.sqrt(often);
    const variant = { bones, often, plausibility, worth: telling(bones, vocabulary) / 8 };
    return [...pairGuesses(variant, word, name, probes), ...yearGuesses(variant, word, probes)];
  });
}

const INITIAL_HELPS = 10;

/** The first letter, for names of which the record has no more. */
function initial({ token, skeleton: bones }: AskedWord): [string, number][] {
  const first = skeleton(token.charAt(0));
  return first === bones || token.length < 2 ? [] : [[first, INITIAL_HELPS]];
}

function guess(key: number, told: Told, plausibility: number, rows: number): Guess {
  return { key, told, value: plausibility / (FIXED_COST + rows), rows };
}

/** With each of the other words; alone, where there are none. */
function pairGuesses(variant: Variant, word: AskedWord, { words }: AskedName, { vocabulary, space }: Probes): Guess[] {
  const { bones, often, plausibility, worth } = variant;
  const own = [word.place, EDITED * worth] as const;
  if (words.length === 1) return [guess(singleKey(bones, space), [own], plausibility, often / 50)];
  return words
    .filter((other) => other !== word)
    .map((other) => {
      const rows = Math.min(CAP, ((vocabulary.frequency(other.skeleton) * often) / vocabulary.size) * 1.5);
      return guess(pairKey(other.skeleton, bones, space), [own, [other.place, other.worth]], plausibility, rows);
    });
}

/** In how many years the births of an index are spread, about. */
const SPREAD = 45;
const MOST_IN_YEAR = 600;
const YEAR_HELPS = 3.5;

/** With the year: for whoever has mistakes in two words. */
function yearGuesses(
  { bones, often, plausibility, worth }: Variant,
  { place }: AskedWord,
  { years, space }: Probes,
): Guess[] {
  const rows = often / SPREAD;
  if (!years || years.high - years.low > 1 || bones.length < 2 || rows >= MOST_IN_YEAR) return [];
  return [guess(yearKey(bones, years.low, space), [[place, EDITED * worth]], YEAR_HELPS * plausibility, rows)];
}

const SHORTEST_WHOLE = 5;
const LONGEST_WHOLE = 30;
const WHOLE_HELPS = 0.07;

/** The name as a whole, which no vocabulary knows: many keys for little. */
function wholeGuesses({ words, skeletons }: AskedName, { space }: Probes): Guess[] {
  const whole = skeletons.join('');
  if (whole.length < SHORTEST_WHOLE || whole.length > LONGEST_WHOLE || words.length < 2) return [];
  const told: Told = words.map(({ place, worth }) => [place, WHOLE * worth]);
  return [...oneEdit(whole).keys()].map((variant) => ({
    key: wholeKey([variant], space),
    told,
    value: WHOLE_HELPS,
    rows: 0,
  }));
}

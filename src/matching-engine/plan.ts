import { yearsOf } from './births.js';
import { addEdits } from './plan-edits.js';
import { addNameKeys, addYearKeys, type AskedName } from './plan-keys.js';
import { keyed, pairKey, singleKey, type Space } from './keys.js';
import { analysed } from './names.js';
import { CAP, Probes, type Years } from './probes.js';
import type { Traits } from './traits.js';
import { telling, type Vocabulary } from './vocabulary.js';

/** What is looked up in the index: the columns of one statement, key by key. */
export interface Plan {
  readonly keys: readonly number[];
  readonly weights: readonly number[];
  readonly yobLow: readonly number[];
  readonly yobHigh: readonly number[];
  /** How many words the name has, by which the keys in common are judged. */
  readonly words: number;
  /** From which to which year the birth was; both 0 where it is not known. */
  readonly years: Years;
  /** Every key of the name belongs to more than are read, and no year of birth narrows them. */
  readonly tooCommon: boolean;
}

/** More names than these are not looked up: each costs as much as the first. */
const MOST_ASKED = 5;

export function asked(text: string, vocabulary: Vocabulary): AskedName | undefined {
  const { tokens, skeletons } = analysed(text);
  const order = keyed(skeletons.map((skeleton, at) => ({ at, length: skeleton.length }))).map(({ at }) => at);
  const words = [...order]
    .sort((one, other) => one - other)
    .map((at) => ({ token: tokens[at] ?? '', skeleton: skeletons[at] ?? '' }))
    .map((word) => ({ ...word, worth: telling(word.skeleton, vocabulary) / 8 }));
  return words.length > 0 ? { words, skeletons } : undefined;
}

function isTooCommon({ words }: AskedName, { vocabulary, years, space }: Probes): boolean {
  if (years) return false;
  const skeletons = words.map(({ skeleton }) => skeleton);
  const [only = ''] = skeletons;
  if (skeletons.length === 1) return vocabulary.heavy(singleKey(only, space)) > CAP;
  return skeletons.every((one, at) =>
    skeletons.slice(at + 1).every((other) => vocabulary.heavy(pairKey(one, other, space)) > CAP),
  );
}

export function yearsAsked(births: readonly string[]): Years | undefined {
  const years = yearsOf(births);
  return years.length > 0 ? { low: Math.min(...years), high: Math.max(...years) } : undefined;
}

/** What to look up for these traits. The work it asks for is bounded, whatever the name. */
export function planned({ names, births }: Traits, vocabulary: Vocabulary, space: Space = 0): Plan {
  const probes = new Probes(vocabulary, yearsAsked(births), space);
  const all = names.slice(0, MOST_ASKED).flatMap(({ text }) => asked(text, vocabulary) ?? []);
  for (const name of all) {
    addNameKeys(name, probes);
    addYearKeys(name, probes);
  }
  for (const name of all) addEdits(name, probes, all.length);
  const found = probes.all();
  return {
    keys: found.map(([key]) => key),
    weights: found.map(([, { weight }]) => weight),
    yobLow: found.map(([, { low }]) => low),
    yobHigh: found.map(([, { high }]) => high),
    words: all.length > 0 ? Math.min(...all.map(({ skeletons }) => skeletons.length)) : 0,
    years: probes.years ?? { low: 0, high: 0 },
    tooCommon: all.length > 0 && all.every((name) => isTooCommon(name, probes)),
  };
}

import { yearsOf } from './births.js';
import { addEdits } from './plan-edits.js';
import { addNameKeys, addYearKeys, type AskedName } from './plan-keys.js';
import { keyed, pairKey, singleKey, wholeKey, type Space } from './keys.js';
import { analysed } from './names.js';
import { CAP, Probes, type Told, type Years } from './probes.js';
import type { Traits } from './traits.js';
import { telling, type Vocabulary } from './vocabulary.js';

/** What is looked up in the index: the columns of one statement, key by key. */
export interface Plan {
  readonly keys: readonly number[];
  /** What each key tells, if it is in common. */
  readonly told: readonly Told[];
  readonly yobLow: readonly number[];
  readonly yobHigh: readonly number[];
  /** The names that are looked up: what each word tells, and which of all words is the first. */
  readonly names: readonly { readonly first: number; readonly worths: readonly number[] }[];
  /** Which of the keys are names as a whole. */
  readonly whole: ReadonlySet<number>;
  /** From which to which year the birth was; both 0 where it is not known. */
  readonly years: Years;
  /** Every key of the name belongs to more than are read, and no year of birth narrows them. */
  readonly tooCommon: boolean;
}

/** More names than these are not looked up: each costs as much as the first. */
const MOST_ASKED = 5;

export function asked(text: string, vocabulary: Vocabulary, first = 0): AskedName | undefined {
  const { tokens, skeletons } = analysed(text);
  const order = keyed(skeletons.map((skeleton, at) => ({ at, length: skeleton.length }))).map(({ at }) => at);
  const words = [...order]
    .sort((one, other) => one - other)
    .map((at) => ({ token: tokens[at] ?? '', skeleton: skeletons[at] ?? '' }))
    .map((word, at) => ({ ...word, worth: telling(word.skeleton, vocabulary) / 8, place: first + at }));
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
  const all: AskedName[] = [];
  let next = 0;
  for (const { text } of names.slice(0, MOST_ASKED)) {
    const name = asked(text, vocabulary, next);
    if (!name) continue;
    next += name.words.length;
    all.push(name);
  }
  for (const name of all) {
    addNameKeys(name, probes);
    addYearKeys(name, probes);
  }
  for (const name of all) addEdits(name, probes, all.length);
  const found = probes.all();
  const places = new Map(found.map(([key], at) => [key, at]));
  return {
    keys: found.map(([key]) => key),
    told: found.map(([, { told }]) => told),
    names: all.map(({ words }) => ({ first: words[0]?.place ?? 0, worths: words.map(({ worth }) => worth) })),
    whole: new Set(all.map(({ skeletons }) => places.get(wholeKey(skeletons, space)) ?? -1)),
    yobLow: found.map(([, { low }]) => low),
    yobHigh: found.map(([, { high }]) => high),
    years: probes.years ?? { low: 0, high: 0 },
    tooCommon: all.length > 0 && all.every((name) => isTooCommon(name, probes)),
  };
}

import { pairKey, singleKey, wholeKey, yearKey } from './keys.js';
import { isServant } from './names.js';
import type { Probes, Told } from './probes.js';
import { formsOf, otherReadings, splits } from './readings.js';
import { skeleton } from './skeleton.js';
import { telling, type Vocabulary } from './vocabulary.js';

export interface AskedWord {
  readonly token: string;
  readonly skeleton: string;
  /** What it tells, in parts of the most that a word is worth. */
  readonly worth: number;
  /** Which of all the words that are asked for. */
  readonly place: number;
}

export interface AskedName {
  /** The words that are looked up. */
  readonly words: readonly AskedWord[];
  /** The skeletons of all its words. */
  readonly skeletons: readonly string[];
}

/** What each way of finding is worth against finding by the very words. */
const way = { reading: 0.8, form: 0.6, join: 0.9, split: 0.5, half: 0.6 };
const worthOf = (bones: string, vocabulary: Vocabulary): number => telling(bones, vocabulary) / 8;
const told = (words: readonly AskedWord[], share = 1): Told => words.map(({ place, worth }) => [place, share * worth]);

/** The keys of the name as it is, and of all other ways in which it may have been read or parted. */
export function addNameKeys(name: AskedName, probes: Probes): void {
  addExact(name, probes);
  addReadings(name, probes);
  addForms(name, probes);
  addJoins(name, probes);
  for (const word of name.words) addSplits(word, name, probes);
}

function addExact({ words, skeletons }: AskedName, probes: Probes): void {
  const [only] = words;
  if (only && words.length === 1) probes.add(singleKey(only.skeleton, probes.space), told(words));
  probes.add(wholeKey(skeletons, probes.space), told(words));
  words.forEach((one, at) => {
    for (const other of words.slice(at + 1)) {
      probes.addNarrowed(pairKey(one.skeleton, other.skeleton, probes.space), told([one, other]));
    }
  });
}

function addReadings({ words }: AskedName, probes: Probes): void {
  const { vocabulary, space } = probes;
  const readings = words.map(({ token }) =>
    otherReadings(token)
      .filter((bones) => vocabulary.frequency(bones) > 0)
      .map((bones) => ({ bones, worth: worthOf(bones, vocabulary) })),
  );
  readings.forEach((own, at) => {
    for (const { bones, worth } of own) {
      const place = words[at]?.place ?? 0;
      if (words.length === 1) probes.add(singleKey(bones, space), [[place, way.reading * worth]]);
      words.forEach((other, next) => {
        if (next === at) return;
        probes.add(pairKey(bones, other.skeleton, space), [[place, way.reading * worth], ...told([other])]);
        for (const too of next > at ? (readings[next] ?? []) : []) {
          probes.add(pairKey(bones, too.bones, space), [
            [place, way.reading * worth],
            [other.place, way.reading * too.worth],
          ]);
        }
      });
    }
  });
}

/** Short forms, and the names that they are short for. */
function addForms({ words }: AskedName, probes: Probes): void {
  const { vocabulary, space } = probes;
  for (const word of words) {
    const beside = words.filter((other) => other !== word);
    for (const bones of formsOf(word.token).filter((form) => vocabulary.frequency(form) > 0)) {
      const worth = worthOf(bones, vocabulary);
      beside.forEach((other) =>
        probes.addNarrowed(pairKey(bones, other.skeleton, space), [[word.place, way.form * worth], ...told([other])]),
      );
    }
  }
}

/** Two words that the other side may have written as one: neighbours; and `abd`, which was left behind, with any. */
function addJoins({ words }: AskedName, probes: Probes): void {
  words.slice(0, -1).forEach((word, at) => {
    const next = words[at + 1];
    if (next) addJoin([word, next], word.token + next.token, { words, probes });
  });
  const servant = words.find(({ token }) => isServant(token));
  if (!servant) return;
  for (const word of words) if (word !== servant) addJoin([word, servant], `abd${word.token}`, { words, probes });
}

function addJoin(
  joined: readonly AskedWord[],
  token: string,
  { words, probes }: { words: readonly AskedWord[]; probes: Probes },
): void {
  const { vocabulary, space } = probes;
  const bones = skeleton(token);
  if (vocabulary.frequency(bones) === 0) return;
  const both = told(joined, way.join);
  if (words.length === 2) probes.add(singleKey(bones, space), both);
  for (const other of words) {
    if (joined.includes(other)) continue;
    probes.add(pairKey(bones, other.skeleton, space), [...both, ...told([other])]);
  }
}

/** So many records may be expected under a pair that was only guessed. */
const MOST_EXPECTED = 400;

/** A word that the other side may have written as two. */
function addSplits(word: AskedWord, { words }: AskedName, probes: Probes): void {
  const { vocabulary, space } = probes;
  for (const [one, other] of splits(word.token)) {
    const [often, oftenToo] = [vocabulary.frequency(one), vocabulary.frequency(other)];
    if (often === 0 || oftenToo === 0 || one.length + other.length < 4) continue;
    const own = told([word], way.split);
    if ((often * oftenToo) / vocabulary.size < MOST_EXPECTED) probes.add(pairKey(one, other, space), own);
    const longer = one.length >= other.length ? one : other;
    for (const beside of words) {
      if (beside === word) continue;
      probes.add(pairKey(longer, beside.skeleton, space), [...told([word], way.half), ...told([beside])]);
    }
  }
}

/** In how many years the births of an index are spread, about. */
const SPREAD = 45;
const mostInYear = { same: 3000, near: 400 };

/** One word and the year: for whoever has only one word of the name in common. */
export function addYearKeys({ words }: AskedName, probes: Probes): void {
  const { years, vocabulary, space } = probes;
  if (!years) return;
  for (const word of words) {
    const { skeleton: bones } = word;
    if (bones.length < 2) continue;
    const expected = vocabulary.frequency(bones) / SPREAD;
    if (expected < mostInYear.near) {
      probes.add(yearKey(bones, years.low - 1, space), told([word]));
      probes.add(yearKey(bones, years.high + 1, space), told([word]));
    }
    if (expected >= mostInYear.same) continue;
    for (let year = years.low; year <= Math.min(years.high, years.low + 4); year += 1) {
      probes.add(yearKey(bones, year, space), told([word]));
    }
  }
}

import { pairKey, singleKey, wholeKey, yearKey } from './keys.js';
import type { Probes } from './probes.js';
import { formsOf, otherReadings, splits } from './readings.js';
import { skeleton } from './skeleton.js';
import { telling, type Vocabulary } from './vocabulary.js';

export interface AskedWord {
  readonly token: string;
  readonly skeleton: string;
  /** What it tells, in parts of the most that a word is worth. */
  readonly worth: number;
}

export interface AskedName {
  /** The words that are looked up. */
  readonly words: readonly AskedWord[];
  /** The skeletons of all its words. */
  readonly skeletons: readonly string[];
}

/** What each way of finding is worth against finding by the very words. */
const way = { reading: 0.8, twoReadings: 0.6, form: 0.6, join: 0.9, split: 0.5, half: 0.6 };
const WHOLE = 1.5;
const worthOf = (bones: string, vocabulary: Vocabulary): number => telling(bones, vocabulary) / 8;

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
  if (only && words.length === 1) probes.add(singleKey(only.skeleton, probes.space), 1);
  probes.add(wholeKey(skeletons, probes.space), WHOLE);
  words.forEach((one, at) => {
    for (const other of words.slice(at + 1)) {
      probes.addNarrowed(pairKey(one.skeleton, other.skeleton, probes.space), one.worth + other.worth);
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
      if (words.length === 1) probes.add(singleKey(bones, space), way.reading);
      words.forEach((other, next) => {
        if (next === at) return;
        probes.add(pairKey(bones, other.skeleton, space), way.reading * (worth + other.worth));
        for (const too of next > at ? (readings[next] ?? []) : []) {
          probes.add(pairKey(bones, too.bones, space), way.twoReadings * (worth + too.worth));
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
        probes.addNarrowed(pairKey(bones, other.skeleton, space), way.form * (worth + other.worth)),
      );
    }
  }
}

/** Two words that the other side may have written as one. */
function addJoins({ words }: AskedName, probes: Probes): void {
  const { vocabulary, space } = probes;
  words.slice(0, -1).forEach(({ token }, at) => {
    const bones = skeleton(token + (words[at + 1]?.token ?? ''));
    if (vocabulary.frequency(bones) === 0) return;
    if (words.length === 2) probes.add(singleKey(bones, space), way.join);
    words.forEach((other, next) => {
      if (next === at || next === at + 1) return;
      probes.add(pairKey(bones, other.skeleton, space), way.join * (worthOf(bones, vocabulary) + other.worth));
    });
  });
}

/** So many records may be expected under a pair that was only guessed. */
const MOST_EXPECTED = 400;

/** A word that the other side may have written as two. */
function addSplits(word: AskedWord, { words }: AskedName, probes: Probes): void {
  const { vocabulary, space } = probes;
  for (const [one, other] of splits(word.token)) {
    const [often, oftenToo] = [vocabulary.frequency(one), vocabulary.frequency(other)];
    if (often === 0 || oftenToo === 0 || one.length + other.length < 4) continue;
    const worth = worthOf(one, vocabulary) + worthOf(other, vocabulary);
    if ((often * oftenToo) / vocabulary.size < MOST_EXPECTED) probes.add(pairKey(one, other, space), way.split * worth);
    const longer = one.length >= other.length ? one : other;
    for (const beside of words) {
      if (beside === word) continue;
      const worthToo = worthOf(longer, vocabulary) + beside.worth;
      probes.add(pairKey(longer, beside.skeleton, space), way.half * worthToo);
    }
  }
}

/** In how many years the births of an index are spread, about. */
const SPREAD = 45;
const yearWay = { same: 0.7, near: 0.4 };
const mostInYear = { same: 3000, near: 400 };

/** One word and the year: for whoever has only one word of the name in common. */
export function addYearKeys({ words }: AskedName, probes: Probes): void {
  const { years, vocabulary, space } = probes;
  if (!years) return;
  for (const { skeleton: bones, worth } of words) {
    if (bones.length < 2) continue;
    const expected = vocabulary.frequency(bones) / SPREAD;
    if (expected < mostInYear.near) {
      probes.add(yearKey(bones, years.low - 1, space), yearWay.near * worth);
      probes.add(yearKey(bones, years.high + 1, space), yearWay.near * worth);
    }
    if (expected >= mostInYear.same) continue;
    for (let year = years.low; year <= Math.min(years.high, years.low + 4); year += 1) {
      probes.add(yearKey(bones, year, space), yearWay.same * worth);
    }
  }
}

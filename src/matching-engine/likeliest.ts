import type { Plan } from './plan.js';
import type { Years } from './probes.js';

/**
 * How much each speaks for a record before it is compared; learnt on those who have a key in common with a question. It
 * says who is compared at all: what is shown follows from the comparison alone.
 */
const speaks = {
  /** For each word that was found, by what it tells; for each that was not; for each more that the record has. */
  found: 2, missing: -2, oneMore: -0.4,
  /** The name as a whole, in its order. */
  whole: 0.9,
  /** How many keys are in common, and what they tell together (logarithms). */
  keys: 1.45, told: 1.65,
} as const; // prettier-ignore
const yearSpeaks = { same: 3.9, oneApart: 2.55, twoApart: 0.6, other: -2.9 };

/** Who has only a key of a word and a year in common has a name of unknown length. */
const UNKNOWN_LENGTH = 9;
const SUPPOSED_LENGTH = 3;

/**
 * Who has keys in common with a plan, and who of them are the likeliest. They are thousands for each question, so that
 * what is found of each is kept side by side in arrays of numbers, and its place in a table of hashes.
 */
export class Likeliest {
  private readonly places: number;
  private readonly table: Int32Array;
  private readonly shift: number;
  private count = 0;
  private readonly recs: Int32Array;
  private readonly years: Int16Array;
  private readonly lengths: Uint8Array;
  private readonly keys: Uint16Array;
  private readonly whole: Uint8Array;
  /** What all keys tell together. */
  private readonly sums: Float32Array;
  /** What the keys tell of each word that is asked for. */
  private readonly told: Float32Array;

  /** For so many rows at most. */
  constructor(
    private readonly plan: Plan,
    rows: number,
  ) {
    this.places = plan.names.reduce((sum, { worths }) => sum + worths.length, 0);
    const bits = Math.max(4, Math.ceil(Math.log2(rows + 1)) + 1);
    this.table = new Int32Array(2 ** bits);
    this.shift = 32 - bits;
    this.recs = new Int32Array(rows);
    this.years = new Int16Array(rows);
    this.lengths = new Uint8Array(rows);
    this.keys = new Uint16Array(rows);
    this.whole = new Uint8Array(rows);
    this.sums = new Float32Array(rows);
    this.told = new Float32Array(rows * this.places);
  }

  /** One that has the key at this place of the plan, its year of birth, and how many words its name has. */
  add(at: number, rec: number, year: number, length: number): void {
    const slot = this.slotOf(rec);
    const keys = this.keys[slot] ?? 0;
    this.keys[slot] = keys + 1;
    this.years[slot] = year;
    if (keys === 0 || length < (this.lengths[slot] ?? 0)) this.lengths[slot] = length;
    if (this.plan.whole.has(at)) this.whole[slot] = 1;
    for (const [place, much] of this.plan.told[at] ?? []) {
      this.sums[slot] = (this.sums[slot] ?? 0) + much;
      const where = slot * this.places + place;
      if ((this.told[where] ?? 0) < much) this.told[where] = much;
    }
  }

  /** The likeliest, in their order, and none who are so much less likely; among equals, whoever came first into the index. */
  best(most: number, within = Number.POSITIVE_INFINITY): number[] {
    const likelihoods = new Float64Array(this.count);
    let highest = Number.NEGATIVE_INFINITY;
    for (let slot = 0; slot < this.count; slot += 1) {
      const likelihood = this.likelihood(slot);
      likelihoods[slot] = likelihood;
      if (likelihood > highest) highest = likelihood;
    }
    const near: number[] = [];
    for (let slot = 0; slot < this.count; slot += 1) {
      if ((likelihoods[slot] ?? 0) >= highest - within) near.push(slot);
    }
    return near
      .sort((one, other) => (likelihoods[other] ?? 0) - (likelihoods[one] ?? 0) || this.recOf(one) - this.recOf(other))
      .slice(0, most)
      .map((slot) => this.recOf(slot));
  }

  private recOf(slot: number): number {
    return this.recs[slot] ?? 0;
  }

  /** Where a record is kept: looked for from its hash on, until it or an empty place is found. */
  private slotOf(rec: number): number {
    const { table } = this;
    let at = Math.imul(rec, 0x9e3779b1) >>> this.shift;
    for (let slot = table[at] ?? 0; slot !== 0; slot = table[at] ?? 0) {
      if (this.recs[slot - 1] === rec) return slot - 1;
      at = (at + 1) & (table.length - 1);
    }
    this.recs[this.count] = rec;
    this.count += 1;
    table[at] = this.count;
    return this.count - 1;
  }

  private likelihood(slot: number): number {
    let named = Number.NEGATIVE_INFINITY;
    for (const name of this.plan.names) named = Math.max(named, this.naming(slot, name));
    const [keys, sum] = [this.keys[slot] ?? 1, this.sums[slot] ?? 0];
    const common = speaks.keys * Math.log(keys) + speaks.told * Math.log(sum + 0.01);
    return named + common + speaks.whole * (this.whole[slot] ?? 0) + yearSpoken(this.years[slot] ?? 0, this.plan.years);
  }

  /** How well one of the names that are asked for is found in it. */
  private naming(slot: number, { first, worths }: Plan['names'][number]): number {
    let [found, missing, words] = [0, 0, 0];
    for (let at = 0; at < worths.length; at += 1) {
      const much = this.told[slot * this.places + first + at] ?? 0;
      found += much;
      missing += Math.max(0, (worths[at] ?? 0) - much);
      if (much > 0) words += 1;
    }
    const length = this.lengths[slot] ?? 0;
    const supposed = length === UNKNOWN_LENGTH && words < 2 ? SUPPOSED_LENGTH : length;
    return speaks.found * found + speaks.missing * missing + speaks.oneMore * Math.max(0, supposed - words);
  }
}

function yearSpoken(yob: number, { low, high }: Years): number {
  if (low === 0 || yob === 0) return 0;
  const apart = Math.max(low - yob, yob - high, 0);
  if (apart === 0) return yearSpeaks.same;
  return apart === 1 ? yearSpeaks.oneApart : apart === 2 ? yearSpeaks.twoApart : yearSpeaks.other;
}

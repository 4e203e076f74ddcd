import type { Plan } from './plan.js';
import type { Years } from './probes.js';

/** A row of the index, of one that has a key in common. */
export interface Hit {
  readonly rec: number;
  readonly yob: number;
  /** How many words the name has under which it was found. */
  readonly n: number;
}

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

interface Found {
  readonly rec: number;
  readonly yob: number;
  n: number;
  keys: number;
  /** What all keys tell together. */
  sum: number;
  whole: number;
  /** What the keys tell of each word that is asked for. */
  readonly told: number[];
}

/** Who has keys in common with a plan, and who of them are the likeliest. */
export class Likeliest {
  private readonly known = new Map<number, Found>();
  private readonly nothing: readonly number[];

  constructor(private readonly plan: Plan) {
    this.nothing = plan.names.flatMap(({ worths }) => worths.map(() => 0));
  }

  /** One that has the key at this place of the plan. */
  add(at: number, hit: Hit): void {
    const record = this.record(hit);
    record.keys += 1;
    if (hit.n < record.n) record.n = hit.n;
    if (this.plan.whole.has(at)) record.whole = 1;
    for (const [place, much] of this.plan.told[at] ?? []) {
      record.sum += much;
      if ((record.told[place] ?? 0) < much) record.told[place] = much;
    }
  }

  /** The likeliest, in their order, and none who are so much less likely; among equals, whoever came first into the index. */
  best(most: number, within = Number.POSITIVE_INFINITY): number[] {
    const all = [...this.known.values()].map((record) => ({ rec: record.rec, likelihood: this.likelihood(record) }));
    const sorted = Float64Array.from(all, ({ likelihood }) => likelihood).sort();
    const least = Math.max(sorted.at(-most) ?? Number.NEGATIVE_INFINITY, (sorted.at(-1) ?? 0) - within);
    return all
      .filter(({ likelihood }) => likelihood >= least)
      .sort((one, other) => other.likelihood - one.likelihood || one.rec - other.rec)
      .slice(0, most)
      .map(({ rec }) => rec);
  }

  private record({ rec, yob, n }: Hit): Found {
    let record = this.known.get(rec);
    if (!record) {
      record = { rec, yob, n, keys: 0, sum: 0, whole: 0, told: this.nothing.slice() };
      this.known.set(rec, record);
    }
    return record;
  }

  private likelihood(record: Found): number {
    let named = Number.NEGATIVE_INFINITY;
    for (const name of this.plan.names) named = Math.max(named, naming(record, name));
    const keys = speaks.keys * Math.log(record.keys) + speaks.told * Math.log(record.sum + 0.01);
    return named + keys + speaks.whole * record.whole + yearSpoken(record.yob, this.plan.years);
  }
}

/** How well one of the names that are asked for is found in it. */
function naming({ told, n }: Found, { first, worths }: Plan['names'][number]): number {
  let [found, missing, words] = [0, 0, 0];
  for (let at = 0; at < worths.length; at += 1) {
    const much = told[first + at] ?? 0;
    found += much;
    missing += Math.max(0, (worths[at] ?? 0) - much);
    if (much > 0) words += 1;
  }
  const length = n === UNKNOWN_LENGTH && words < 2 ? SUPPOSED_LENGTH : n;
  return speaks.found * found + speaks.missing * missing + speaks.oneMore * Math.max(0, length - words);
}

function yearSpoken(yob: number, { low, high }: Years): number {
  if (low === 0 || yob === 0) return 0;
  const apart = Math.max(low - yob, yob - high, 0);
  if (apart === 0) return yearSpeaks.same;
  return apart === 1 ? yearSpeaks.oneApart : apart === 2 ? yearSpeaks.twoApart : yearSpeaks.other;
}

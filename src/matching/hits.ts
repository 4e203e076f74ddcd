import type { Likeliest } from '../matching-engine/likeliest.js';

/** Of a row of the index, the number of words and the year of birth as one number. */
export const WORDS_AND_YEAR = '(n::int4 << 11) | yob';
const YEAR_BITS = 11;
const YEAR = 2 ** YEAR_BITS - 1;

const [ZERO, NINE] = [48, 57];

/** The numbers of an `int4[]` as the database writes it, `{1,2}`: read digit by digit, because there are thousands. */
function numbers(array: string, count: number): Int32Array {
  const found = new Int32Array(count);
  let [number, next] = [0, 0];
  for (let at = 1; at < array.length; at += 1) {
    const code = array.charCodeAt(at);
    if (code >= ZERO && code <= NINE) number = number * 10 + (code - ZERO);
    else {
      found[next] = number;
      next += 1;
      number = 0;
    }
  }
  return found;
}

/** All who have one key: its place in the plan, how many they are, their records, and the words and year of each. */
export type Hits = readonly [at: number, count: number, recs: string, others: string];

export function addHits([at, count, recs, others]: Hits, likeliest: Likeliest): void {
  const [records, rest] = [numbers(recs, count), numbers(others, count)];
  for (let n = 0; n < count; n += 1) {
    const other = rest[n] ?? 0;
    likeliest.add(at, records[n] ?? 0, other & YEAR, other >> YEAR_BITS);
  }
}

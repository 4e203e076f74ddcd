import type { Likeliest } from '../matching-engine/likeliest.js';
import { CAP } from '../matching-engine/probes.js';

/** Of a row of the index, the number of words and the year of birth as one number. */
export const WORDS_AND_YEAR = '(n::int4 << 11) | yob';
const YEAR_BITS = 11;
const YEAR = 2 ** YEAR_BITS - 1;

const [ZERO, NINE] = [48, 57];

/** The numbers of an `int4[]` as the database writes it, `{1,2}`: read digit by digit, because there are thousands. */
function read(array: string, found: Int32Array): void {
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
}

/** Filled and read at once, key by key. */
const records = new Int32Array(CAP);
const others = new Int32Array(CAP);

/** All who have one key: its place in the plan, how many they are, their records, and the words and year of each. */
export type Hits = readonly [at: number, count: number, records: string, others: string];

export function addHits([at, count, ...arrays]: Hits, likeliest: Likeliest): void {
  read(arrays[0], records);
  read(arrays[1], others);
  for (let n = 0; n < count; n += 1) {
    const other = others[n] ?? 0;
    likeliest.add(at, records[n] ?? 0, other & YEAR, other >> YEAR_BITS);
  }
}

import type { Hit } from '../matching-engine/likeliest.js';

/** A row of the index as one whole number, which JavaScript holds exactly: words, year of birth, record. */
export const PACKED = '(n::int8 << 43) | (yob::int8 << 32) | rec';
const RECORD = 2 ** 32;
const YEAR_BITS = 11;
const YEAR = 2 ** YEAR_BITS - 1;

const ZERO = 48;
const NINE = 57;

/** Each of an array of them, `{1,2}` as the database writes it: read digit by digit, because there are thousands. */
export function eachHit(hits: string, visit: (hit: Hit) => void): void {
  let packed = 0;
  for (let at = 1; at < hits.length; at += 1) {
    const code = hits.charCodeAt(at);
    if (code >= ZERO && code <= NINE) packed = packed * 10 + code - ZERO;
    else {
      visit(unpacked(packed));
      packed = 0;
    }
  }
}

function unpacked(packed: number): Hit {
  const high = Math.floor(packed / RECORD);
  return { rec: packed % RECORD, yob: high & YEAR, n: high >> YEAR_BITS };
}

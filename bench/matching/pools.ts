import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

type Weighted = readonly (readonly [name: string, weight: number])[];
interface Pool {
  readonly head: Weighted;
  readonly body: Weighted;
}

interface Pools {
  /** The countries of each culture, the commonest first. */
  readonly cultures: Readonly<Record<string, readonly string[]>>;
  readonly weights: Readonly<Record<string, number>>;
  readonly given: Readonly<Record<string, Pool>>;
  readonly family: Readonly<Record<string, Pool>>;
  readonly tail: Readonly<Record<'ar' | 'ru', Weighted>>;
  readonly arabicScript: Weighted;
}

type Draw = () => string;
type Chance = () => number;

/** One of them, as often as its weight says. */
function drawn(from: Weighted, chance: Chance): Draw {
  const sums = new Float64Array(from.length);
  let sum = 0;
  from.forEach(([, weight], at) => {
    sum += weight;
    sums[at] = sum;
  });
  return () => {
    const sought = chance() * sum;
    let [low, high] = [0, from.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < sought) low = middle + 1;
      else high = middle;
    }
    return from[low]?.[0] ?? '';
  };
}

export interface Names {
  culture(): string;
  given(culture: string): string;
  family(culture: string): string;
  /** A father's name, of which patronymics are made. */
  father(culture: string): string;
  arabicScript(): string;
  country(culture: string): string;
}

type Draws = readonly [common: Draw, lessCommon: Draw, rare: Draw];

function mixed(draws: Draws | undefined, chance: Chance, [common, lessCommon]: readonly [number, number]): string {
  const share = chance();
  return draws?.[share < common ? 0 : share < lessCommon ? 1 : 2]() ?? '';
}

const SLAVIC_TAIL = ['slav', 'west', 'balk'];

/** Names of which a share is common, a share less so, and the rest from a long tail. */
export function namesFrom(file: string, chance: Chance): Names {
  const pools = JSON.parse(gunzipSync(readFileSync(file)).toString()) as Pools;
  const part = (of: 'given' | 'family', culture: string, which: 'head' | 'body'): Draw => {
    const own = pools[of][culture]?.[which] ?? [];
    return drawn(own.length > 0 ? own : (pools[of].west?.[which] ?? []), chance);
  };
  const tails = { ar: drawn(pools.tail.ar, chance), ru: drawn(pools.tail.ru, chance) };
  const drawsOf = (of: 'given' | 'family', culture: string): Draws => [
    part(of, culture, 'head'),
    part(of, culture, 'body'),
    SLAVIC_TAIL.includes(culture) ? tails.ru : tails.ar,
  ];
  const draws: Readonly<Record<string, { given: Draws; family: Draws }>> = Object.fromEntries(
    Object.keys(pools.cultures).map((culture) => [
      culture,
      { given: drawsOf('given', culture), family: drawsOf('family', culture) },
    ]),
  );
  const culture = drawn(Object.entries(pools.weights), chance);
  const arabicScript = drawn(pools.arabicScript, chance);
  return {
    culture,
    arabicScript,
    given: (of) => mixed(draws[of]?.given, chance, [0.42, 0.78]),
    family: (of) => mixed(draws[of]?.family, chance, [0.25, 0.62]),
    father: (of) => draws[of]?.given[0]?.() ?? '',
    country: (of) => {
      const countries = pools.cultures[of] ?? [];
      return countries[Math.floor(chance() ** 1.7 * countries.length)] ?? '';
    },
  };
}

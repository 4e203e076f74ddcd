import { analysed, type Name } from './names.js';
import { skeleton } from './skeleton.js';
import type { Traits } from './traits.js';

/** What is kept of a record beside its keys, to be compared: words without vowels of their own are marked. */
export interface Payload {
  readonly names: readonly Name[];
  readonly births: readonly string[];
  readonly nationalities: readonly string[];
  readonly sex: 'female' | 'male' | null;
}

/** More names of one person than these are not compared. */
export const MOST_NAMES = 50;

export function payloadOf({ names, births, nationalities, sex }: Traits): Payload {
  const compared = names
    .slice(0, MOST_NAMES)
    .map(({ text }) => analysed(text))
    .filter((name) => name.tokens.length > 0);
  return { names: compared, births, nationalities, sex };
}

const VOWELLESS = '!';
const sexes = { f: 'female', m: 'male' } as const;

/** A payload in one line; the skeletons follow from the words. */
export function encode({ names, births, nationalities, sex }: Payload): string {
  const written = names.map(({ tokens, vowelless }) => (vowelless ? VOWELLESS : '') + tokens.join(' '));
  return [written.join('~'), births.join(','), nationalities.join(','), sex?.[0] ?? ''].join('|');
}

function nameOf(written: string): Name {
  const vowelless = written.startsWith(VOWELLESS);
  const words = (vowelless ? written.slice(1) : written).split(' ');
  return {
    tokens: words,
    vowelless,
    // Only once somebody needs them: of most words they are known already (`weighed.ts`).
    get skeletons() {
      return words.map(skeleton);
    },
  };
}

const parts = (text: string | undefined, mark: string): string[] => (text ? text.split(mark) : []);

export function decode(text: string): Payload {
  const [names, births, nationalities, sex] = text.split('|');
  return {
    names: parts(names, '~').map(nameOf),
    births: parts(births, ','),
    nationalities: parts(nationalities, ','),
    sex: sexes[sex as keyof typeof sexes] ?? null,
  };
}

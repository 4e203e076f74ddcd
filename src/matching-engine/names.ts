import { folded, isVowelless } from './folding.js';
import { particles } from './particles.js';
import { skeleton } from './skeleton.js';

/** A name as it is compared: its words in Latin letters, and the skeleton of each. */
export interface Name {
  readonly tokens: readonly string[];
  readonly skeletons: readonly string[];
  /** It was written in a script without vowels. */
  readonly vowelless: boolean;
}

/** Of a longer name, and of a longer word, the rest is not compared. */
export const MOST_TOKENS = 16;
export const LONGEST_TOKEN = 40;

const SERVANT = /^(abd|abdul|abdel|abdal|abdol|abdoul|abdur|abdu)$/;
const SERVANT_GLUED = /^ab[ou]?d(?:[aeou]u?[lrszndt]|[aeou]sh|h?[aeou]l+)?(?=[bcdfghjklmnpqrstvwxyz])/;
const ARTICLE_GLUED = /^al[bcdfghjklmnpqrstvwxyz][a-z]{4,}$/;
const NOT_LATIN = /[\u0370-\u04FF\u0600-\u06FF]/;

/** `abd`, which is half of a name. */
export const isServant = (word: string): boolean => SERVANT.test(word);

/** `abdurrahman`, `abdel rahman`, `abd al-rahman`: one word, written with whatever comes after `abd`. */
function servant(word: string): string {
  const [glued] = SERVANT_GLUED.exec(word) ?? [];
  return glued !== undefined && word.length - glued.length >= 3 ? `abd${word.slice(glued.length)}` : word;
}

function joined(words: readonly string[], at: number): [token: string, last: number] | undefined {
  if (!SERVANT.test(words[at] ?? '')) return undefined;
  let last = at + 1;
  while (particles.has(words[last] ?? '')) last += 1;
  const of = words[last];
  return of === undefined ? undefined : [`abd${of}`, last];
}

/** How Muhammad is written where forms are narrow. */
const shortened: Readonly<Record<string, string>> = Object.fromEntries(
  ['md', 'mhd', 'mohd', 'muhd', 'mohmd', 'mhmd'].map((word) => [word, 'muhammad']),
);

function tokenOf(word: string, latin: boolean): string {
  const whole = shortened[word];
  if (whole !== undefined) return whole;
  const token = servant(word);
  return token === word && !latin && ARTICLE_GLUED.test(word) ? word.slice(2) : token;
}

/** The words of a name that say whose it is, in Latin letters, in their order; one at least where there are letters. */
export function tokens(text: string): string[] {
  const words = folded(text).split(' ').filter(Boolean);
  const latin = !NOT_LATIN.test(text);
  const found: string[] = [];
  for (let at = 0; at < words.length && found.length < MOST_TOKENS; at += 1) {
    const word = words[at] ?? '';
    if (words.length > 1 && particles.has(word)) continue;
    const [token, last] = joined(words, at) ?? [tokenOf(word, latin), at];
    found.push(token.slice(0, LONGEST_TOKEN));
    at = last;
  }
  return found.length > 0 || words.length === 0 ? found : [words.join('').slice(0, LONGEST_TOKEN)];
}

export function analysed(text: string): Name {
  const words = tokens(text);
  return { tokens: words, skeletons: words.map(skeleton), vowelless: isVowelless(text) };
}

import anyAscii from 'any-ascii';
import { greekSounds, letters } from './letters.js';

/** No name is longer; what comes after is not compared (`name_too_long`). */
export const LONGEST_NAME = 300;

const ARABIC = /[\u0600-\u06FF]/;
const GREEK = /[\u0370-\u03FF]/;

/** Arabic script writes no short vowels, so that only consonants can be compared with another script. */
export const isVowelless = (text: string): boolean => ARABIC.test(text);

/** Signs over and between Arabic letters: vowels that hardly anybody writes, and joiners. */
const ARABIC_SIGNS = /[\u064B-\u065F\u0670\u0640\u200d]/g;
/** AlSane, AbdRahman: the capital tells where the next word begins. */
const GLUED = /(?<!\p{L})(A[lL]|E[lL]|A[bB][dDuU])(?=\p{Lu}\p{Ll})/gu;
const ARABIC_ARTICLE = /(^|\s)ال(?=\S{2})/g;

function fromArabic(text: string): string {
  return text.replaceAll('\u200c', ' ').replace(ARABIC_SIGNS, '').replace(ARABIC_ARTICLE, '$1al ');
}

const fromGreek = (text: string): string =>
  greekSounds.reduce((so, [sound, written]) => so.replace(sound, written), text);

function spelt(text: string): string {
  let latin = '';
  for (const letter of text) latin += letters.get(letter) ?? letter;
  return latin;
}

/** Without what is no letter and no digit: symbols would be spelt out, and marks that nobody sees would part a word. */
const spoken = (text: string): string => text.replace(/\p{Cf}+/gu, '').replace(/[^\p{L}\p{M}\p{N}'’`"]+/gu, ' ');

/** The first so many characters, and no half of a character. */
const cut = (text: string): string => text.slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/, '');

/**
 * A text of any script in lower-case Latin letters and digits, its words parted by single spaces. Never fails: what has
 * no letters becomes the empty text.
 */
export function folded(text: string): string {
  let plain = cut(cut(text).normalize('NFKC')).replaceAll('<', ' ').replace(GLUED, '$1 ').toLowerCase();
  if (ARABIC.test(plain)) plain = fromArabic(plain);
  if (GREEK.test(plain)) plain = fromGreek(plain);
  return anyAscii(spelt(spoken(plain).normalize('NFC')))
    .toLowerCase()
    .replace(/['’`ʿʾ"]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

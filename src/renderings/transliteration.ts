import anyAscii from 'any-ascii';

/** Greek is read by pairs of letters, as passports have it (ELOT 743); the rest goes letter by letter. */
const VOICELESS = '[θκξπσςτφχψ]';
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/ου/g, 'ou'],
  [/Ου|ΟΥ/g, 'Ou'],
  [new RegExp(`([αεη])[υύ](?=${VOICELESS})`, 'gi'), '$1f'],
  [/([αεη])[υύ]/gi, '$1v'],
  [/γγ/g, 'ng'],
  [/γξ/g, 'nx'],
  [/γχ/g, 'nch'],
  [/(^|[^\p{L}])μπ/gu, '$1b'],
  [/(^|[^\p{L}])Μ[πΠ]/gu, '$1B'],
  [/[υύ]/g, 'y'],
];

/** The same in ASCII: letters of any script, dashes and quotes too. */
export function toAscii(text: string): string {
  const composed = PAIRS.reduce((all, [pair, letters]) => all.replace(pair, letters), text.normalize('NFC'));
  return anyAscii(composed).replace(/[^\n\x20-\x7e]/g, '?');
}

export interface Spelling {
  readonly original: string;
  readonly transliterated: string;
}

/** Every word that is written otherwise, once, in the order in which they come. */
export function spellingsOf(texts: readonly string[]): Spelling[] {
  const words = texts.flatMap((text) => text.normalize('NFC').match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? []);
  const foreign = new Set(words.filter((word) => /[^\x20-\x7e]/.test(word) && /\p{L}/u.test(word)));
  return [...foreign].map((original) => ({ original, transliterated: toAscii(original) }));
}

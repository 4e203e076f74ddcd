import anyAscii from 'any-ascii';

/** Letters of Cyrillic and Greek plates and documents that look like Latin ones, and are meant as them. */
const lookalikes: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['АВЕЅЗІЈКМНОРСТУХ', 'ABES3IJKMHOPCTYX'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['ĐØŁ', 'DOL'],
    // ICAO 9303, part 3, section 6: the only Arabic letter that would leave nothing.
    ['ع', 'E'],
  ].flatMap(([from = '', to = '']) => [...from].map((letter, n) => [letter, to[n] ?? ''] as const)),
);

/** Digits of any script (Arabic, Persian, Urdu …) as those that all others are compared with; what is no digit stays. */
export const westernDigits = (text: string): string => text.replace(/\p{Nd}/gu, anyAscii);

/** A letter without a Latin twin as its nearest Latin letters; what is no letter says nothing. */
const latin = (letter: string): string => lookalikes[letter] ?? (/\p{L}/u.test(letter) ? anyAscii(letter) : letter);

/** Numbers of plates and documents in one form, however and in whichever script they were written. */
export const alphanumeric = (text: string): string =>
  [...westernDigits(text.normalize('NFKD')).toUpperCase()]
    .map(latin)
    .join('')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

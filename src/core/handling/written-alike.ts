/** Letters of Cyrillic and Greek plates and documents that look like Latin ones, and are meant as them. */
const lookalikes: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['АВЕЅЗІЈКМНОРСТУХ', 'ABES3IJKMHOPCTYX'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['ĐØŁ', 'DOL'],
  ].flatMap(([from = '', to = '']) => [...from].map((letter, n) => [letter, to[n] ?? ''] as const)),
);

/** Numbers of plates and documents in one form, however they were written. */
export const alphanumeric = (text: string): string =>
  [...text.normalize('NFKD').toUpperCase()]
    .map((letter) => lookalikes[letter] ?? letter)
    .join('')
    .replace(/[^A-Z0-9]/g, '');

/** How letters are written in Latin, script by script. A letter that stands in none of these is left to any-ascii. */
const arabic: readonly (readonly [latin: string, letters: string])[] = [
  ['a', 'اأآٱىعةۀەۃ'], ['i', 'إۍ'], ['', 'ء'], ['b', 'ب'], ['p', 'پ'], ['t', 'تټط'], ['th', 'ث'], ['j', 'ج'],
  ['ch', 'چ'], ['h', 'حهھہ'], ['kh', 'خ'], ['s', 'څسص'], ['z', 'ځزظ'], ['d', 'دډض'], ['dh', 'ذ'], ['r', 'رړ'],
  ['zh', 'ژ'], ['g', 'ږګگ'], ['sh', 'شښ'], ['gh', 'غ'], ['f', 'ف'], ['v', 'ڤ'], ['q', 'ق'], ['k', 'کك'], ['l', 'ل'],
  ['m', 'م'], ['n', 'نڼں'], ['w', 'وؤ'], ['o', 'ۆ'], ['u', 'ۇ'], ['y', 'يیئ'], ['e', 'ېێے'],
]; // prettier-ignore

const cyrillic: Readonly<Record<string, string>> = {
  х: 'kh', ж: 'zh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ю: 'yu', я: 'ya', ё: 'yo', є: 'ye', ї: 'yi', й: 'y', ы: 'y',
  ъ: '', ь: '', э: 'e', ґ: 'g', ђ: 'dj', ј: 'y', љ: 'l', њ: 'n', ћ: 'ch', џ: 'dzh', ў: 'u', қ: 'q', ғ: 'gh', ә: 'a',
  ө: 'o', ү: 'u', ұ: 'u', ң: 'n', һ: 'h',
}; // prettier-ignore

const latin: Readonly<Record<string, string>> = {
  ş: 'sh', š: 'sh', ș: 'sh', ç: 'ch', č: 'ch', ć: 'ch', ž: 'zh', ź: 'z', ż: 'zh', ğ: 'g', ı: 'i', ł: 'l', ñ: 'n',
  ß: 'ss', ä: 'a', ö: 'o', ü: 'u', å: 'a', ø: 'o', æ: 'ae', ə: 'a', đ: 'dj', ý: 'y', ň: 'n', ţ: 'ts', ț: 'ts',
}; // prettier-ignore

/** Every letter of these scripts that is not read as any-ascii would read it. */
export const letters: ReadonlyMap<string, string> = new Map([
  ...arabic.flatMap(([to, from]) => [...from].map((letter) => [letter, to] as const)),
  ...Object.entries(cyrillic),
  ...Object.entries(latin),
]);

/** Greek letters that together make a sound of their own, in the order in which they are looked for. */
export const greekSounds: readonly (readonly [RegExp, string])[] = [
  [/(^|\s)μπ/g, '$1b'], [/(^|\s)ντ/g, '$1d'], [/(^|\s)γκ/g, '$1g'], [/ντ/g, 'nt'], [/μπ/g, 'mp'], [/γκ/g, 'gk'], [/γγ/g, 'ng'], [/ου|ού/g, 'u'], [/τζ/g, 'tz'], [/χ/g, 'ch'], [/θ/g, 'th'],
  [/φ/g, 'f'], [/ψ/g, 'ps'], [/ξ/g, 'x'], [/αυ|αύ/g, 'af'], [/ευ|εύ/g, 'ef'],
]; // prettier-ignore

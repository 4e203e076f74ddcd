/** A country as the reference data know it. */
export interface CountryRow {
  readonly code: string;
  readonly alpha3: string | null;
  readonly name: string;
}

/** From a word for a country to its codes; several where a state has become several. Empty: known to be none. */
export type CountryWords = (word: string) => readonly string[] | undefined;

/** In these languages country names are understood, besides the names of the reference data. */
const languages = 'en fr de es it pt nl pl cs sk hu ro sq mk bg sr sr-Latn hr bs sl el tr ru uk ar fa ps ur'.split(' ');

/** Codes and names of states that are no more, and codes from other lists, with what stands in their place. */
const formerly: Readonly<Record<string, string>> = {
  SU: 'RU UA BY MD EE LV LT GE AM AZ KZ KG TJ TM UZ',
  SUHH: 'SU',
  SUN: 'SU',
  USSR: 'SU',
  'soviet union': 'SU',
  YU: 'RS ME HR SI BA MK XK',
  YUCS: 'YU',
  YUG: 'YU',
  yugoslavia: 'YU',
  CS: 'CZ SK RS ME XK',
  CSHH: 'CZ SK',
  CSK: 'CZ SK',
  czechoslovakia: 'CZ SK',
  CSXX: 'RS ME XK',
  SCG: 'RS ME XK',
  'serbia and montenegro': 'RS ME XK',
  AN: 'CW SX BQ',
  ANHH: 'AN',
  ANT: 'AN',
  DD: 'DE',
  DDDE: 'DE',
  FX: 'FR',
  FXFR: 'FR',
  DY: 'BJ',
  DYBJ: 'BJ',
  HV: 'BF',
  HVBF: 'BF',
  BU: 'MM',
  BUMM: 'MM',
  RH: 'ZW',
  RHZW: 'ZW',
  ZR: 'CD',
  ZRCD: 'CD',
  TP: 'TL',
  TPTL: 'TL',
  VD: 'VN',
  VDVN: 'VN',
  YD: 'YE',
  YDYE: 'YE',
  UK: 'GB',
  EL: 'GR',
  CQ: 'GG',
  // As machine-readable zones write them.
  D: 'DE',
  RKS: 'XK',
  KS: 'XK',
  GBD: 'GB',
  GBN: 'GB',
  GBO: 'GB',
  GBP: 'GB',
  GBS: 'GB',
  // As people write them.
  england: 'GB',
  'great britain': 'GB',
  america: 'US',
  'united states of america': 'US',
  'russian federation': 'RU',
  'syrian arab republic': 'SY',
  'islamic republic of iran': 'IR',
  'iran islamic republic of': 'IR',
  'korea north': 'KP',
  'democratic peoples republic of korea': 'KP',
  dprk: 'KP',
  'korea south': 'KR',
  'republic of korea': 'KR',
  drc: 'CD',
  'democratic republic of the congo': 'CD',
  'republic of moldova': 'MD',
  'viet nam': 'VN',
  'ivory coast': 'CI',
  burma: 'MM',
  'west bank': 'PS',
  gaza: 'PS',
  'state of palestine': 'PS',
  palestinian: 'PS',
  'the gambia': 'GM',
  shqiperia: 'AL',
  kosova: 'XK',
  holland: 'NL',
  macedonia: 'MK',
  'czech republic': 'CZ',
};

/** Words for having no nationality, or for nobody knowing which. */
const none = 'xxa xxb xxc xxx zz stateless unknown none apatrid';

/** What every word for a country means: its two and three letters, and its name in many languages. */
export function countryWords(countries: readonly CountryRow[]): CountryWords {
  const codes = countries.filter(({ code }) => /^[A-Z]{2}$/.test(code));
  const known = new Map<string, readonly string[]>(none.split(' ').map((word) => [word, []]));
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    for (const { code } of codes) known.set(plain(names.of(code) ?? code), [code]);
  }
  for (const { code, alpha3, name } of codes)
    for (const word of [code, alpha3, name]) if (word) known.set(plain(word), [code]);
  for (const [word, now] of Object.entries(formerly)) if (!known.has(plain(word))) known.set(plain(word), nowOf(now));
  return (word) => known.get(plain(word)) ?? known.get(plain(word.replace(/^([a-z]{2})-[\w-]+$/i, '$1')));
}

const nowOf = (now: string): string[] => (formerly[now] ?? now).split(' ');

/** Without accents, signs and capitals: `Türkiye` and `turkiye`, `Bosnia & Herzegovina` and `Bosnia and Herzegovina`. */
const plain = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

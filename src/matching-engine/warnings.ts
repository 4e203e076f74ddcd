import { readBirth } from './dates.js';
import { LONGEST_NAME } from './folding.js';
import { isConsistent, normalisedIdentifier } from './identifiers.js';
import { tokens } from './names.js';
import type { Identifier, Traits } from './traits.js';
import { warnings, type WarningCode } from './warning.codes.js';

export interface Warning {
  readonly code: WarningCode;
  readonly title: string;
}

const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;
const LETTERS = /\p{L}/u;
const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Arabic}/u];
/** So much of a text is looked at. */
const LOOKED_AT = 10_000;

const mixes = (text: string): boolean =>
  text.split(/[\s-]+/).some((word) => SCRIPTS.filter((script) => script.test(word)).length > 1);

const odd: readonly (readonly [WarningCode, (name: string) => boolean])[] = [
  ['name_too_long', (name) => name.length > LONGEST_NAME],
  ['bidirectional_marks', (name) => BIDIRECTIONAL.test(name)],
  ['control_characters', (name) => CONTROL.test(name)],
  ['mixed_scripts', (name) => mixes(name.slice(0, LONGEST_NAME))],
  ['name_without_letters', (name) => !LETTERS.test(name) && tokens(name).length === 0],
];

/** What is odd about a number, plate or handle as it was written. */
export function identifierWarnings(identifier: Identifier): WarningCode[] {
  const found: WarningCode[] = isConsistent(identifier) ? [] : ['check_digit'];
  const { kind, value, country } = identifier;
  if (normalisedIdentifier(identifier) === undefined) found.push('empty_identifier');
  if (kind === 'phone' && !/^\s*(\+|00)/.test(value) && !country) found.push('no_country_code');
  return found;
}

function nameWarnings(names: readonly string[]): WarningCode[] {
  return names.flatMap((name) => odd.filter(([, is]) => is(name.slice(0, LOOKED_AT))).map(([code]) => code));
}

function searchWarnings({ names, births, identifiers }: Traits): WarningCode[] {
  if (identifiers.some((identifier) => normalisedIdentifier(identifier) !== undefined)) return [];
  const words = names.map(({ text }) => tokens(text).length).filter((count) => count > 0);
  if (words.length === 0) return ['nothing_to_search'];
  return births.length === 0 && words.every((count) => count === 1) ? ['single_word_name'] : [];
}

/** What is odd about these traits, each once, with a plain sentence. */
export function warningsOf(traits: Traits): Warning[] {
  const codes = new Set<WarningCode>([
    ...searchWarnings(traits),
    ...nameWarnings(traits.names.map(({ text }) => text)),
    ...traits.births.flatMap((birth) => readBirth(birth).warnings),
    ...traits.identifiers.flatMap(identifierWarnings),
  ]);
  return worded([...codes]);
}

/** Each once, with its sentence. */
export const worded = (codes: readonly WarningCode[]): Warning[] =>
  [...new Set(codes)].map((code) => ({ code, title: warnings[code] }));

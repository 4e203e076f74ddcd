import { identifierKinds, type Identifier, type TraitName, type Traits } from '../matching-engine/traits.js';
import { entryAges, entryCategories, entryKinds, measures, nameKinds } from './entry.codes.js';
import type { EntryRow } from './entry.rows.js';

/** How long what an entry says may be. */
export const limits = {
  ref: 200,
  name: 1000,
  names: 100,
  births: 20,
  countries: 20,
  identifiers: 100,
  value: 200,
  platform: 60,
  text: 4000,
};

export const BIRTH = /^\d{4}(-\d\d(-\d\d)?)?$/;
export const COUNTRY = /^[A-Z]{2}$/;

type Check = (row: EntryRow) => boolean;

/** PostgreSQL stores no NUL and no half of a character. */
const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' &&
  value.length > 0 &&
  value.length <= most &&
  !value.includes('\0') &&
  value.isWellFormed();

const isNothingOr = (value: unknown, is: (value: unknown) => boolean): boolean =>
  value === undefined || value === null || is(value);

const isListOf = <T>(list: unknown, most: number, is: (value: T) => boolean): boolean =>
  Array.isArray(list) && list.length <= most && list.every((value) => is(value as T));

const isOf = (codes: object) => (value: unknown) => typeof value === 'string' && Object.hasOwn(codes, value);
const prose = (value: unknown) => isNothingOr(value, (text) => isText(text, limits.text));

const isName = ({ text, kind }: TraitName): boolean => isText(text, limits.name) && isNothingOr(kind, isOf(nameKinds));
const isCountry = (country: unknown): boolean => typeof country === 'string' && COUNTRY.test(country);
const isIdentifier = ({ kind, value, country, platform }: Identifier): boolean =>
  isOf(identifierKinds)(kind) &&
  isText(value, limits.value) &&
  isNothingOr(country, isCountry) &&
  isNothingOr(platform, (text) => isText(text, limits.platform));

const traits = (row: EntryRow): Partial<Traits> => row.traits ?? {};

const checks: readonly (readonly [field: string, Check])[] = [
  ['externalRef', ({ externalRef }) => isText(externalRef, limits.ref)],
  ['kind', ({ kind }) => isOf(entryKinds)(kind)],
  ['traits.names', (row) => isListOf(traits(row).names, limits.names, isName)],
  ['traits.births', (row) => isListOf<string>(traits(row).births, limits.births, (birth) => BIRTH.test(birth))],
  ['traits.nationalities', (row) => isListOf(traits(row).nationalities, limits.countries, isCountry)],
  ['traits.sex', (row) => isNothingOr(traits(row).sex, (sex) => sex === 'female' || sex === 'male')],
  ['traits.identifiers', (row) => isListOf(traits(row).identifiers, limits.identifiers, isIdentifier)],
  ['category', ({ category }) => isNothingOr(category, isOf(entryCategories))],
  ['age', ({ age }) => isNothingOr(age, isOf(entryAges))],
  ['grounds', ({ grounds }) => prose(grounds)],
  ['necessity', ({ necessity }) => prose(necessity)],
  ['summary', ({ summary }) => prose(summary)],
  ['measures', (row) => isListOf(row.measures, Object.keys(measures).length, isOf(measures))],
  ['sourceRef', ({ sourceRef }) => isText(sourceRef, limits.ref)],
  ['expiresOn', ({ expiresOn }) => isNothingOr(expiresOn, isMoment)],
];

const isMoment = (value: unknown): boolean => value instanceof Date && !Number.isNaN(value.getTime());

/** The first part of a row that is not what it should be. Rows of an import come from anywhere. */
export const misshapen = (row: EntryRow): string | undefined => checks.find(([, holds]) => !holds(row))?.[0];

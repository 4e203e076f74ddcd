import { alphanumeric, westernDigits } from '../core/handling/written-alike.js';
import { checkDigitHolds } from './check-digits.js';
import { phoneNumber } from './phones.js';
import type { Identifier, IdentifierKind } from './traits.js';

/** Longer than any identifier: what is longer is not one. */
const LONGEST = 200;
const digits = (text: string): string => westernDigits(plain(text)).replace(/\D/g, '');
const plain = (text: string): string => text.normalize('NFKC').trim();
/** The letters of an address, without marks that nobody sees. */
const lowered = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replace(/[\p{C}\s]/gu, '');

const forms: Readonly<Record<IdentifierKind, (value: string, country?: string) => string>> = {
  phone: phoneNumber,
  // The fifteenth digit only checks the others.
  imei: (value) => digits(value).slice(0, 14),
  imsi: digits,
  plate: alphanumeric,
  vin: alphanumeric,
  document: alphanumeric,
  personal_number: alphanumeric,
  account: (value) => lowered(value).replace(/^@/, ''),
  iban: alphanumeric,
  email: lowered,
  craft: alphanumeric,
  weapon: alphanumeric,
};

/** The one form in which an identifier is kept and looked up; undefined where nothing is left of it. */
export function normalisedIdentifier({ kind, value, country }: Identifier): string | undefined {
  return forms[kind](value.slice(0, LONGEST), country) || undefined;
}

/** Whether the check digits of an identifier are right; true where it has none. */
export function isConsistent({ kind, value, country }: Identifier): boolean {
  const form = normalisedIdentifier({ kind, value, country });
  return form === undefined || checkDigitHolds(kind, kind === 'imei' ? digits(value) : form, country);
}

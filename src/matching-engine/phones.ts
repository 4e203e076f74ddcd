import parsedNumber, { getCountryCallingCode, isSupportedCountry, type CountryCode } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';
import { westernDigits } from '../core/handling/written-alike.js';

const country = (code: string | undefined): CountryCode | undefined =>
  code !== undefined && isSupportedCountry(code as CountryCode, metadata) ? (code as CountryCode) : undefined;

/** The most digits that a number can have with whatever stands before it; what is longer is none. */
const MOST_DIGITS = 17;

/** Signs of a plus, of blanks and of digits as one writes them here. */
const plainly = (number: string): string => westernDigits(number.normalize('NFKC')).trim().replace(/^00/, '+');

/**
 * The digits of a telephone number with the code of its country in front (E.164 without the plus), where that can be
 * known: from a plus or 00, or from the country in which it is dialled. Else its digits as they stand. What has this form
 * already keeps it, whichever country is said.
 */
export const phoneNumber = (number: string, dialledIn?: string): string =>
  internationalNumber(number, dialledIn) ?? plainly(number).replace(/\D/g, '');

/**
 * The same, and undefined where the country cannot be known, or no number of it can be of this length. Digits that begin as
 * those of the country do are taken for a whole number, unless only as a national one they are given out.
 */
export function internationalNumber(number: string, dialledIn?: string): string | undefined {
  const written = plainly(number);
  const bare = written.replace(/\D/g, '');
  if (bare.length > MOST_DIGITS) return undefined;
  if (written.startsWith('+')) return parsed(written)?.digits;
  const from = country(dialledIn);
  if (!from) return undefined;
  const whole = bare.startsWith(callingCode(from)) ? parsed(`+${bare}`) : undefined;
  if (whole?.valid) return whole.digits;
  const national = parsed(bare, from);
  if (national?.valid) return national.digits;
  if (whole) return whole.digits;
  // Only its length is right: left as it stands where its whole form would then be read as yet another number.
  return national && !parsed(national.digits, from)?.valid ? national.digits : undefined;
}

const callingCode = (from: CountryCode): string => getCountryCallingCode(from, metadata);

interface Reading {
  readonly digits: string;
  /** A number of this kind is given out; else only its length is right. */
  readonly valid: boolean;
}

function parsed(written: string, from?: CountryCode): Reading | undefined {
  const settings = { extract: false, ...(from !== undefined && { defaultCountry: from }) };
  const number = parsedNumber(written, settings, metadata);
  // A number of an impossible length is somebody's slip: its digits are all that is known.
  if (!number?.isPossible()) return undefined;
  // A slip, too, is what is another number as soon as it stands in its one form: a nought too many behind the country.
  if (number.number !== written && parsed(number.number)?.digits !== number.number.slice(1)) return undefined;
  return { digits: number.number.slice(1), valid: number.isValid() };
}

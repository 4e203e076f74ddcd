import anyAscii from 'any-ascii';
import parsedNumber, { type CountryCode } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';

const country = (code: string | undefined): CountryCode | undefined =>
  code !== undefined && /^[A-Z]{2}$/.test(code) ? (code as CountryCode) : undefined;

/**
 * The digits of a telephone number with the code of its country in front (E.164 without the plus), where that can be
 * known: from a plus or 00, or from the country in which it is dialled. Else its digits as they stand.
 */
export function phoneNumber(number: string, dialledIn?: string): string {
  const written = anyAscii(number.normalize('NFKC')).trim().replace(/^00/, '+');
  const bare = written.replace(/\D/g, '');
  if (bare.length > 17) return bare;
  if (!written.startsWith('+') && !country(dialledIn)) return bare;
  const parsed = parse(written, country(dialledIn));
  return parsed ?? bare;
}

function parse(written: string, from: CountryCode | undefined): string | undefined {
  const settings = { extract: false, ...(from !== undefined && { defaultCountry: from }) };
  const parsed = parsedNumber(written, settings, metadata);
  // A number of an impossible length is somebody's slip: its digits are all that is known.
  return parsed?.isPossible() ? parsed.number.slice(1) : undefined;
}

import { documentHolds, luhn, personalNumberHolds } from './national-numbers.js';
import type { IdentifierKind } from './traits.js';

/** Letters count from ten on (ISO 13616). */
const asDigits = (text: string): string => text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));

/** ISO 13616: the number with its first four characters put last leaves 1 when divided by 97. */
function iban(value: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/.test(value)) return false;
  let rest = 0;
  for (const digit of asDigits(value.slice(4) + value.slice(0, 4))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

const VIN_LETTERS: Readonly<Record<string, number>> = {
  A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9, S: 2, T: 3, U: 4, V: 5, W: 6,
  X: 7, Y: 8, Z: 9,
}; // prettier-ignore
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** ISO 3779: seventeen, without I, O and Q. The check digit in ninth place is an American duty, so X0-9 there may fail. */
function vin(value: string): boolean {
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(value)) return false;
  // Only North American makers (1 to 5) must have it.
  if (!/^[1-5]/.test(value)) return true;
  const sum = VIN_WEIGHTS.reduce((so, weight, at) => so + weight * worth(value[at] ?? ''), 0);
  return value[8] === (sum % 11 === 10 ? 'X' : String(sum % 11));
}

const worth = (letter: string): number => VIN_LETTERS[letter] ?? Number(letter);

/** An address has one @ with something before it and a domain behind. */
const email = (value: string): boolean => /^[^@]+@[^@.]+(\.[^@.]+)+$/.test(value);

const checks: Readonly<Partial<Record<IdentifierKind, (value: string, country?: string) => boolean>>> = {
  iban,
  vin,
  email,
  document: documentHolds,
  personal_number: personalNumberHolds,
  // Fifteen with the check digit, fourteen without, sixteen with the version of the software.
  imei: (value) => value.length === 14 || value.length === 16 || (value.length === 15 && luhn(value)),
  imsi: (value) => /^\d{14,15}$/.test(value),
  phone: (value) => /^\d{6,15}$/.test(value),
};

/** Whether the form and the check digits of an identifier are right, where its kind has any. */
export const checkDigitHolds = (kind: IdentifierKind, value: string, country?: string): boolean =>
  checks[kind]?.(value, country) ?? true;

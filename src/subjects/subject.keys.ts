import { alphanumeric } from '../core/handling/written-alike.js';
import type { SubjectKind } from './subject.codes.js';
import type { Attributes } from './subject-kinds.dto.js';
import type { AccountDto, CraftDto, DocumentDto, PhoneDto, VehicleDto, WeaponDto } from './thing.dto.js';

export type KeyKind =
  'phone' | 'imei' | 'imsi' | 'plate' | 'vin' | 'document' | 'account' | 'iban' | 'email' | 'craft' | 'weapon';

export interface Key {
  readonly kind: KeyKind;
  readonly value: string;
}

/** Calling codes of the region, for numbers that were written as one dials them at home (ITU-T E.164). */
const callingCodes: Readonly<Record<string, string>> = {
  AL: '355', AT: '43', BA: '387', BG: '359', DE: '49', GR: '30', HR: '385', HU: '36', MD: '373', ME: '382', MK: '389',
  RO: '40', RS: '381', SI: '386', TR: '90', XK: '383',
}; // prettier-ignore

/** Digits with the country's code in front, where that can be known. */
export function phoneKey(number: string, country?: string): string {
  const digits = number.replace(/\D/g, '');
  if (number.trim().startsWith('+')) return digits;
  if (digits.startsWith('00')) return digits.slice(2);
  const code = country === undefined ? undefined : callingCodes[country];
  return code !== undefined && digits.startsWith('0') ? code + digits.slice(1) : digits;
}

/** How each kind of term is brought into the one form in which it is kept and looked up. */
export const normalised: Readonly<Record<KeyKind, (term: string, country?: string) => string>> = {
  phone: phoneKey,
  // The fifteenth digit only checks the others.
  imei: (term) => term.replace(/\D/g, '').slice(0, 14),
  imsi: (term) => term.replace(/\D/g, ''),
  plate: alphanumeric,
  vin: alphanumeric,
  document: alphanumeric,
  account: (term) => term.normalize('NFKC').trim().toLowerCase().replace(/^@/, ''),
  iban: alphanumeric,
  email: (term) => term.normalize('NFKC').trim().toLowerCase(),
  craft: alphanumeric,
  weapon: alphanumeric,
};

/** The number in a machine-readable zone: of a passport in its second line, of a card in its first. */
function numberIn(mrz: readonly string[]): string | undefined {
  const [first = '', second = ''] = mrz;
  if (mrz.length === 3) return first.slice(5, 14).replaceAll('<', '');
  return mrz.length === 2 ? second.slice(0, 9).replaceAll('<', '') : undefined;
}

type Terms = [KeyKind, string | undefined][];

const termsOf: Readonly<Partial<Record<SubjectKind, (attributes: never) => Terms>>> = {
  document: ({ number, mrz }: DocumentDto) => [
    ['document', number],
    ['document', numberIn(mrz)],
  ],
  vehicle: ({ plate, vin }: VehicleDto) => [
    ['plate', plate],
    ['vin', vin],
  ],
  vessel: ({ identity }: CraftDto) => [['craft', identity]],
  aircraft: ({ identity }: CraftDto) => [['craft', identity]],
  phone: ({ number, imei, imsi }: PhoneDto) => [
    ['phone', number],
    ['imei', imei],
    ['imsi', imsi],
  ],
  account: ({ type, handle }: AccountDto) => [
    [type === 'email' ? 'email' : type === 'bank' ? 'iban' : 'account', handle],
  ],
  weapon: ({ serialNumber }: WeaponDto) => [['weapon', serialNumber]],
};

/** The keys by which a subject is found again exactly, each once. */
export function keysOf(kind: SubjectKind, attributes: Attributes): Key[] {
  const terms = termsOf[kind]?.(attributes as never) ?? [];
  const { country } = attributes as { country?: string };
  const keys = terms.flatMap(([key, term]) => {
    const value = term === undefined ? '' : normalised[key](term, country);
    return value ? [{ kind: key, value }] : [];
  });
  return keys.filter(
    ({ kind: one, value }, n) => n === keys.findIndex((key) => key.kind === one && key.value === value),
  );
}

import { normalisedIdentifier } from '../matching-engine/identifiers.js';
import type { Identifier, IdentifierKind } from '../matching-engine/traits.js';
import type { SubjectKind } from './subject.codes.js';
import type { Attributes } from './subject-kinds.dto.js';
import type { AccountDto, CraftDto, DocumentDto, PhoneDto, VehicleDto, WeaponDto } from './thing.dto.js';

export type KeyKind = IdentifierKind;

export interface Key {
  readonly kind: KeyKind;
  readonly value: string;
}

/** The one form in which a term is kept and looked up; empty where it says nothing. */
export const normalised = (kind: KeyKind, value: string, country?: string): string =>
  normalisedIdentifier({ kind, value, country }) ?? '';

/** The number in a machine-readable zone: of a passport in its second line, of a card in its first. */
function numberIn(mrz: readonly string[]): string | undefined {
  const [first = '', second = ''] = mrz;
  if (mrz.length === 3) return first.slice(5, 14).replaceAll('<', '');
  return mrz.length === 2 ? second.slice(0, 9).replaceAll('<', '') : undefined;
}

type Terms = [KeyKind, string | undefined][];

const termsOf: Readonly<Partial<Record<SubjectKind, (attributes: never) => Terms>>> = {
  // A personal number is no document’s: the same figures on either never mean the same person.
  document: ({ type, number, mrz }: DocumentDto) => [
    [type === 'personal_number' ? 'personal_number' : 'document', number],
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

interface Issued {
  readonly country?: string;
  readonly issuingCountry?: string;
  readonly flag?: string;
}

/** Of a wallet or of money passed on by hand there is no platform: their numbers stand for themselves. */
const platformOf = (kind: SubjectKind, attributes: Attributes): string | undefined => {
  const { type, platform } = attributes as AccountDto;
  return kind === 'account' && (type === 'social_media' || type === 'messenger' || type === 'other')
    ? platform
    : undefined;
};

/** The numbers, plates and handles of a subject as they were written down, with what is known of their issuer. */
export function identifiersOf(kind: SubjectKind, attributes: Attributes): Identifier[] {
  const terms = termsOf[kind]?.(attributes as never) ?? [];
  const { country, issuingCountry, flag } = attributes as Issued;
  const platform = platformOf(kind, attributes);
  return terms.flatMap(([key, value]) =>
    value === undefined
      ? []
      : [{ kind: key, value, country: country ?? issuingCountry ?? flag, ...(platform && { platform }) }],
  );
}

/** The keys by which a subject is found again exactly, each once. */
export function keysOf(kind: SubjectKind, attributes: Attributes): Key[] {
  const keys = identifiersOf(kind, attributes).flatMap((one) => {
    const value = normalisedIdentifier(one);
    return value === undefined ? [] : [{ kind: one.kind, value }];
  });
  return keys.filter(
    ({ kind: one, value }, n) => n === keys.findIndex((key) => key.kind === one && key.value === value),
  );
}

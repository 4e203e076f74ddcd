import { normalisedIdentifier } from '../matching-engine/identifiers.js';
import type { IdentifierKind } from '../matching-engine/traits.js';
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

/** The keys by which a subject is found again exactly, each once. */
export function keysOf(kind: SubjectKind, attributes: Attributes): Key[] {
  const terms = termsOf[kind]?.(attributes as never) ?? [];
  const { country } = attributes as { country?: string };
  const keys = terms.flatMap(([key, term]) => {
    const value = term === undefined ? '' : normalised(key, term, country);
    return value ? [{ kind: key, value }] : [];
  });
  return keys.filter(
    ({ kind: one, value }, n) => n === keys.findIndex((key) => key.kind === one && key.value === value),
  );
}

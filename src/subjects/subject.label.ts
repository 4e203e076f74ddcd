import type { SubjectKind } from './subject.codes.js';
import type { Attributes } from './subject-kinds.dto.js';

interface Labelled {
  readonly names?: readonly { readonly type: string; readonly value: string }[];
  readonly pseudonym?: string;
  readonly name?: string;
  readonly plate?: string;
  readonly vin?: string;
  readonly number?: string;
  readonly imei?: string;
  readonly imsi?: string;
  readonly handle?: string;
  readonly identity?: string;
  readonly serialNumber?: string;
}

/** By what a subject is known, in a list or a drawing: a name, a plate, a number; null where there is none. */
export function labelOf(kind: SubjectKind, attributes: Attributes): string | null {
  const known = attributes as Labelled;
  if (kind === 'person') {
    const { names = [], pseudonym } = known;
    return (names.find(({ type }) => type === 'current') ?? names[0])?.value ?? pseudonym ?? null;
  }
  const { name, plate, vin, number, imei, imsi, handle, identity, serialNumber } = known;
  return name ?? plate ?? vin ?? number ?? imei ?? imsi ?? handle ?? identity ?? serialNumber ?? null;
}

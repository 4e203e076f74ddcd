import { normalisedIdentifier } from '../matching-engine/identifiers.js';
import { internationalNumber, phoneNumber } from '../matching-engine/phones.js';
import { NOTHING_KNOWN, type Identifier, type TraitName, type Traits } from '../matching-engine/traits.js';
import type { PersonDto } from './person.dto.js';
import type { OrganisationDto } from './place.dto.js';
import type { SubjectKind } from './subject.codes.js';
import type { Attributes } from './subject-kinds.dto.js';
import { identifiersOf } from './subject.keys.js';

/** Beyond so many possible years a birth says nothing. */
const MOST_YEARS = 6;

/** What the engine compares of a subject: of a person names, births, nationalities and sex; of a group its names; of a thing its numbers. */
export function traitsOf(kind: SubjectKind, attributes: Attributes): Traits {
  if (kind === 'person') return ofPerson(attributes as PersonDto);
  const names = kind === 'organisation' ? namesOf(attributes as OrganisationDto) : [];
  return { ...NOTHING_KNOWN, names, identifiers: numbersOf(kind, attributes) };
}

const namesOf = ({ name, otherNames }: OrganisationDto): TraitName[] => [
  { text: name },
  ...otherNames.map((text) => ({ text, kind: 'alias' as const })),
];

function ofPerson({ names, nationalities, sex, birthDateFrom, birthDateTo }: PersonDto): Traits {
  return {
    names: names.map(({ type, value }) => ({ text: value, kind: type })),
    births: birthsBetween(birthDateFrom, birthDateTo),
    nationalities: nationalities.map(({ country }) => country),
    sex: sex === 'female' || sex === 'male' ? sex : null,
    identifiers: [],
  };
}

/** Each once and in its one form; a telephone number with its plus, so that its country is not put before it again. */
function numbersOf(kind: SubjectKind, attributes: Attributes): Identifier[] {
  const found = new Map<string, Identifier>();
  for (const one of identifiersOf(kind, attributes)) {
    const form = normalisedIdentifier(one);
    const value = one.kind === 'phone' ? phoneInFull(one) : form;
    if (form !== undefined && value !== undefined) found.set(`${one.kind} ${form}`, { ...one, value });
  }
  return [...found.values()];
}

/** Digits only where the country is not known. */
function phoneInFull({ value, country }: Identifier): string {
  const known = internationalNumber(value, country);
  return known === undefined ? phoneNumber(value, country) : `+${known}`;
}

/** One day, one month of it, or the years between the first and the last that it may have been. */
function birthsBetween(from: string | undefined, to = from): string[] {
  const [first, last] = [from ?? to, to];
  if (first === undefined || last === undefined) return [];
  if (first === last) return [first];
  const [begin, end] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  if (begin === end && first.slice(5, 7) === last.slice(5, 7)) return [first.slice(0, 7)];
  const years = Array.from({ length: end - begin + 1 }, (_, n) => String(begin + n));
  return years.length > MOST_YEARS ? [] : years;
}

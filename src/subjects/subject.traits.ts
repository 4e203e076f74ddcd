import { NOTHING_KNOWN, type Identifier, type TraitName, type Traits } from '../matching-engine/traits.js';
import type { PersonDto } from './person.dto.js';
import type { OrganisationDto } from './place.dto.js';
import type { SubjectKind } from './subject.codes.js';
import type { Attributes } from './subject-kinds.dto.js';
import { keysOf } from './subject.keys.js';

/** Beyond so many possible years a birth says nothing. */
const MOST_YEARS = 6;

interface Somewhere {
  readonly country?: string;
  readonly issuingCountry?: string;
  readonly flag?: string;
}

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

function numbersOf(kind: SubjectKind, attributes: Attributes): Identifier[] {
  const { country, issuingCountry, flag } = attributes as Somewhere;
  const issuer = country ?? issuingCountry ?? flag;
  return keysOf(kind, attributes).map(({ kind: one, value }) => ({
    kind: one,
    // A telephone number is digits only in the form in which it is kept; the country is in it, where it is known.
    value,
    country: issuer,
  }));
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

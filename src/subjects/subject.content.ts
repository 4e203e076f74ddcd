import { Problem } from '../core/problems.js';
import { subjectKinds, type SubjectKind } from './subject.codes.js';
import type { PersonDto } from './person.dto.js';
import type { PlaceDto } from './place.dto.js';
import type { Attributes, SubjectContent } from './subject-kinds.dto.js';

const kinds = Object.keys(subjectKinds) as SubjectKind[];
const MAJORITY = 18;

/** The one part of a form that bears the name of the kind; another one, or none, is a mistake. */
export function contentOf(kind: SubjectKind, form: SubjectContent): Attributes {
  const wrong = kinds.filter((one) => (form[one] !== undefined) !== (one === kind));
  const attributes = form[kind];
  if (wrong.length > 0 || !attributes) throw new Problem('bad_input', { fields: wrong });
  if (kind === 'person') assertBirth(attributes as PersonDto);
  if (kind === 'place') assertPoint(attributes as PlaceDto);
  return attributes;
}

/** Under 18, or perhaps under 18: where age is in doubt the person is treated as a minor. */
export function isMinor(kind: SubjectKind, attributes: Attributes | null, now: Date): boolean {
  if (kind !== 'person' || !attributes) return false;
  const { minorStatus, ageBand, birthDateFrom, birthDateTo = birthDateFrom } = attributes as PersonDto;
  const young = ageBand === 'under_14' || ageBand === '14_17';
  const majority = `${now.getUTCFullYear() - MAJORITY}${now.toISOString().slice(4, 10)}`;
  const mayBeYoung = birthDateTo !== undefined && birthDateTo > majority;
  return minorStatus === 'minor' || minorStatus === 'doubtful' || young || mayBeYoung;
}

function assertBirth({ birthDateFrom, birthDateTo }: PersonDto): void {
  if (birthDateFrom !== undefined && birthDateTo !== undefined && birthDateTo < birthDateFrom)
    throw new Problem('ends_before_it_begins', { field: 'birthDateTo' });
}

function assertPoint({ latitude, longitude }: PlaceDto): void {
  if ((latitude === undefined) !== (longitude === undefined)) throw new Problem('inconsistent', { field: 'longitude' });
}

interface Somewhere {
  readonly country?: string;
  readonly issuingCountry?: string;
  readonly flag?: string;
  readonly nationalities?: readonly { readonly country: string }[];
}

/** Every country that is spoken of. */
export function countriesIn(attributes: Attributes): string[] {
  const { country, issuingCountry, flag, nationalities = [] } = attributes as Somewhere;
  const spokenOf = [country, issuingCountry, flag, ...nationalities.map((nationality) => nationality.country)];
  return spokenOf.filter((code) => code !== undefined);
}

import type { HoldFlag } from './hold.codes.js';
import type { Raised } from './hold.drafts.js';
import type { ReadmissionPerson } from '../readmissions/readmission-person.entity.js';
import type { Readmission } from '../readmissions/readmission.entity.js';

/** Own rule: so many cases of one state with the same text on one day are looked at as one removal. */
export const TOO_MANY_ALIKE = 5;

/** What the database counts around a case. */
export interface Around {
  /** Cases opened for the same state on the same day in which the same is said of why and how. */
  readonly together: number;
  /** Persons of the case who stand in another open case of the state, by name and birth. */
  readonly known: readonly string[];
  /** The agreement is suspended for them today, whatever the case is pinned to. */
  readonly suspended: boolean;
  readonly now: Date;
}

const ALONE: readonly (string | null)[] = ['alone', 'other_adults', null];

/** What stops a case by what it says itself. Whatever is found, people decide. */
export function foundIn(readmission: Readmission, { together, known, suspended, now }: Around): Raised[] {
  const raise = (flag: HoldFlag, personId: string | null = null, basis: Raised['basis'] = 'case_itself'): Raised => ({
    flag,
    personId,
    basis,
    moment: 'preparation',
    heardAt: now,
  });
  const children = readmission.persons.filter((person) => isAloneAndYoung(person, readmission.persons));
  return [
    ...children.map(({ id }) => raise('minor_or_age_doubt', id)),
    ...readmission.persons.filter(hasNoState).map(({ id }) => raise('stateless_claim', id)),
    ...known.map((id) => raise('identity_doubt', id)),
    ...(together >= TOO_MANY_ALIKE ? [raise('collective')] : []),
    ...(suspended ? [raise('agreement_suspended')] : []),
    ...(namesProtection(readmission) ? [raise('non_refoulement', null, 'reply')] : []),
  ];
}

/** A child who travels without a parent in the case, or somebody whose age is disputed. */
function isAloneAndYoung(person: ReadmissionPerson, all: readonly ReadmissionPerson[]): boolean {
  if (person.ageInDoubt) return true;
  if (!person.minor) return false;
  const withFamily = person.role === 'child' && all.some(({ role, minor }) => role !== 'child' && !minor);
  return !withFamily && ALONE.includes(person.company);
}

const hasNoState = ({ stateless, nationalities }: ReadmissionPerson): boolean =>
  !stateless && nationalities.length === 0;

/** A refusal that names protection stops the case, however late it comes (reference 6.3). */
const namesProtection = ({ decisionOfOther, said }: Readmission): boolean =>
  [...(decisionOfOther?.reasons ?? []), ...reasonsIn(said?.content)].includes('protection_hold');

/** What a reply that came too late says: it is kept as it was said, and decides nothing else. */
const reasonsIn = (content: object | undefined): readonly unknown[] =>
  content && 'reasons' in content && Array.isArray(content.reasons) ? content.reasons : [];

import type { ProtectionNeed } from '../protection-referrals/protection-referral.codes.js';
import type { ApprehendedPerson } from './apprehended-person.entity.js';

type Age = Pick<ApprehendedPerson, 'bornOn' | 'estimatedAge' | 'ageInDoubt'>;
type Situation = Pick<ApprehendedPerson, 'minor' | 'company' | 'wishesProtection'>;

const MAJORITY = 18;

/** Under eighteen on that day, or not certainly above it: whoever is in doubt is taken to be a minor. */
export function isMinor({ bornOn, estimatedAge, ageInDoubt }: Age, day: Date): boolean {
  if (ageInDoubt) return true;
  if (bornOn === null) return (estimatedAge ?? 0) < MAJORITY;
  const [year = 0, ...rest] = bornOn.split('-').map(Number);
  const comesOfAge = [year + MAJORITY, ...rest].map((part) => String(part).padStart(2, '0')).join('-');
  return day.toISOString().slice(0, 10) < comesOfAge;
}

/** A child without any adult who is responsible for it by law or custom. */
export const isUnaccompanied = ({ minor, company }: Situation): boolean =>
  minor && (company === 'alone' || company === 'other_adults');

/** What a person is referred for because of what is recorded of them; further needs are referred by whoever sees them. */
export function needsOf(person: Situation): ProtectionNeed[] {
  const needs: ProtectionNeed[] = [];
  if (isUnaccompanied(person)) needs.push({ code: 'unaccompanied_child', basis: 'observed' });
  if (person.minor && person.company === 'responsible_adult') needs.push({ code: 'separated_child', basis: 'stated' });
  if (person.wishesProtection) needs.push({ code: 'protection_claim', basis: 'stated' });
  return needs;
}

/** Children who would be parted from the adult they came with, if these of a group went and the others stayed. */
export const partedBy = (
  persons: readonly Pick<ApprehendedPerson, 'id' | 'accompaniedBy'>[],
  going: readonly string[],
): boolean =>
  persons.some(({ id, accompaniedBy }) => {
    return accompaniedBy !== null && going.includes(id) !== going.includes(accompaniedBy);
  });

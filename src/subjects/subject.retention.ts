import type { Subject } from './subject.entity.js';

const mustBeStrictlyNecessary = ['witness', 'victim', 'informant'];

/** Which rule says how long it stays. The rules' days are data; which applies follows from what is known of it. */
export function retentionRuleOf(
  subject: Pick<Subject, 'kind' | 'category' | 'reviewedAt' | 'containsMinor' | 'containsSpecialCategory'>,
): string {
  const { kind, category, reviewedAt, containsMinor, containsSpecialCategory } = subject;
  if (category === 'mentioned') return 'MENTIONED_PERSON';
  if (containsMinor || containsSpecialCategory || isSparing(category)) return 'PROTECTED_CATEGORY';
  return kind === 'person' || reviewedAt !== null ? 'CRIME_DATA' : 'OPERATIONAL_PERSONAL';
}

/** Persons about whom data are kept only as far as that is strictly necessary. */
export const isSparing = (category: string | null): boolean =>
  category !== null && mustBeStrictlyNecessary.includes(category);

import { isOwnNational } from './readmission.codes.js';
import type { Readmission } from './readmission.entity.js';

/** What an application has to say and does not yet, as fields; persons by their place in the list. */
export function missingOf(readmission: Readmission): string[] {
  const { decision, knowledgeAt, agreement, category, entry, persons, otherAuthorityId, elsewhere } = readmission;
  const principals = persons.filter(({ role }) => role === 'principal');
  return [
    ...unless(knowledgeAt, 'knowledgeAt'),
    ...unless(decision, 'decision'),
    ...unless(agreement, 'agreement'),
    ...(otherAuthorityId === null && elsewhere !== 'other' ? ['otherAuthorityId'] : []),
    ...(principals.length === 1 ? [] : ['persons.principal']),
    ...persons.flatMap((person, at) => ofPerson(person).map((field) => `persons[${at}].${field}`)),
    // How a national of a third state came is what the duty to take them back rests on.
    ...(isOwnNational(category) || (entry?.at && entry.place) ? [] : ['entry']),
  ];
}

const unless = (value: unknown, field: string): string[] => (value === null ? [field] : []);

function ofPerson(person: Readmission['persons'][number]): string[] {
  const { familyName, givenNames, bornOn, birthPlace, nationalities, stateless, photoRef } = person;
  return [
    ...unless(familyName, 'familyName'),
    ...unless(givenNames, 'givenNames'),
    ...unless(bornOn, 'bornOn'),
    ...unless(birthPlace, 'birthPlace'),
    ...(nationalities.length > 0 || stateless ? [] : ['nationalities']),
    ...unless(photoRef, 'photoRef'),
  ];
}

/** Which parts of the test stand against the accelerated procedure now. */
export function failedOf(test: Readmission['zoneTest'], now: Date): string[] {
  if (!test) return ['not_tested'];
  const parts = (['agreement', 'inZone', 'direct'] as const).filter((part) => !test[part]);
  const late = test.submitBy !== null && now >= test.submitBy;
  return [...parts, ...(late || !test.inTime ? ['inTime'] : [])];
}

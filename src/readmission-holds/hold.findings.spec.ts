import type { ReadmissionPerson } from '../readmissions/readmission-person.entity.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import { foundIn, TOO_MANY_ALIKE } from './hold.findings.js';

const now = new Date('2026-09-01T08:00:00Z');
const person = (changes: Partial<ReadmissionPerson> = {}): ReadmissionPerson =>
  ({
    id: 'p1',
    role: 'principal',
    minor: false,
    ageInDoubt: false,
    company: null,
    stateless: false,
    nationalities: ['MK'],
    ...changes,
  }) as unknown as ReadmissionPerson;
const readmission = (changes: Partial<Readmission> = {}): Readmission =>
  ({ persons: [person()], governing: null, decisionOfOther: null, ...changes }) as unknown as Readmission;
const flags = (subject: Readmission, around: Partial<Parameters<typeof foundIn>[1]> = {}) =>
  foundIn(subject, { together: 0, known: [], suspended: false, now, ...around }).map(
    ({ flag, personId }) => `${flag}@${personId}`,
  );

const adult = person();
const child = (changes: Partial<ReadmissionPerson> = {}) =>
  person({ id: 'p2', role: 'child', minor: true, ...changes });

describe('what is found in a case', () => {
  it.each<[string, ReadmissionPerson[], string[]]>([
    ['an adult', [adult], []],
    ['a child with a parent in the case', [adult, child()], []],
    ['a child of whose company nothing is known', [child({ role: 'principal' })], ['minor_or_age_doubt@p2']],
    ['a child alone', [child({ role: 'principal', company: 'alone' })], ['minor_or_age_doubt@p2']],
    [
      'a child with adults who are not responsible',
      [child({ role: 'principal', company: 'other_adults' })],
      ['minor_or_age_doubt@p2'],
    ],
    ['a child with a parent elsewhere', [child({ role: 'principal', company: 'parent' })], []],
    [
      'a child whose only family are children',
      [person({ minor: true }), child()],
      ['minor_or_age_doubt@p1', 'minor_or_age_doubt@p2'],
    ],
    ['somebody whose age is disputed', [person({ ageInDoubt: true })], ['minor_or_age_doubt@p1']],
    ['somebody without a known nationality', [person({ nationalities: [] })], ['stateless_claim@p1']],
    ['somebody who is stateless, as the case says', [person({ nationalities: [], stateless: true })], []],
  ])('of %s stops it or not', (_, persons, expected) => {
    expect(flags(readmission({ persons }))).toEqual(expected);
  });

  it('is a possible collective expulsion from so many cases on, and not before', () => {
    expect(flags(readmission(), { together: TOO_MANY_ALIKE - 1 })).toEqual([]);
    expect(flags(readmission(), { together: TOO_MANY_ALIKE })).toEqual(['collective@null']);
  });

  it('is a doubt about the identity where somebody stands in two cases', () => {
    expect(flags(readmission(), { known: ['p1'] })).toEqual(['identity_doubt@p1']);
  });

  it('is a suspension of the agreement, where its scope reaches the case', () => {
    expect(flags(readmission(), { suspended: true })).toEqual(['agreement_suspended@null']);
  });

  it('is a reply that names protection, in time or late', () => {
    const reasons = ['protection_hold'];
    expect(flags(readmission({ decisionOfOther: { reasons } as unknown as Readmission['decisionOfOther'] }))).toEqual([
      'non_refoulement@null',
    ]);
    expect(flags(readmission({ said: { content: { reasons } } }))).toEqual(['non_refoulement@null']);
    expect(flags(readmission({ said: { content: { reasons: ['time_barred'] } } }))).toEqual([]);
  });
});

import fc from 'fast-check';
import { isMinor, needsOf, partedBy } from './apprehended-person.rules.js';

const age = { bornOn: null, estimatedAge: null, ageInDoubt: false };
const day = new Date('2026-03-01T00:30:00Z');

describe('a person who was apprehended', () => {
  it.each([
    [{ bornOn: '2008-03-01' }, false],
    [{ bornOn: '2008-03-02' }, true],
    [{ bornOn: '2008-02-29' }, false],
    [{ estimatedAge: 18 }, false],
    [{ estimatedAge: 17 }, true],
    [{ bornOn: '1990-01-01', ageInDoubt: true }, true],
    [{}, true],
  ])('of %j is a minor: %s', (known, minor) => {
    expect(isMinor({ ...age, ...known }, day)).toBe(minor);
  });

  it.each([
    [{ minor: true, company: 'alone', wishesProtection: false }, ['unaccompanied_child']],
    [{ minor: true, company: 'other_adults', wishesProtection: true }, ['unaccompanied_child', 'protection_claim']],
    [{ minor: true, company: 'responsible_adult', wishesProtection: false }, ['separated_child']],
    [{ minor: true, company: 'parent', wishesProtection: false }, []],
    [{ minor: false, company: 'alone', wishesProtection: true }, ['protection_claim']],
    [{ minor: false, company: 'alone', wishesProtection: false }, []],
  ] as const)('of whom is known %j is referred for %j', (situation, codes) => {
    expect(needsOf(situation).map(({ code }) => code)).toEqual(codes);
  });

  it('is parted from nobody when all of them go, or none', () => {
    const family = fc
      .uniqueArray(fc.uuid(), { minLength: 2, maxLength: 6 })
      .map(([adult = '', ...children]) => [
        { id: adult, accompaniedBy: null },
        ...children.map((id) => ({ id, accompaniedBy: adult })),
      ]);
    fc.assert(
      fc.property(family, fc.nat(), (persons, n) => {
        const ids = persons.map(({ id }) => id);
        expect([partedBy(persons, []), partedBy(persons, ids)]).toEqual([false, false]);
        const left = ids[n % ids.length] ?? '';
        expect(
          partedBy(
            persons,
            ids.filter((id) => id !== left),
          ),
        ).toBe(true);
      }),
    );
  });
});

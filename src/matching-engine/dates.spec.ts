import fc from 'fast-check';
import { birthOutcome, yearsOf } from './births.js';
import { readBirth } from './dates.js';

describe('a date of birth', () => {
  it.each([
    ['1985-03-31', ['1985-03-31'], []],
    ['31.03.1985', ['1985-03-31'], []],
    ['31/3/1985', ['1985-03-31'], []],
    ['19850331', ['1985-03-31'], []],
    ['1985', ['1985'], []],
    ['1985-03', ['1985-03'], []],
    ['00.00.1985', ['1985'], ['partial_date']],
    ['00.03.1985', ['1985-03'], ['partial_date']],
    ['XX.XX.1985', ['1985'], ['partial_date']],
    ['31.02.1985', ['1985'], ['impossible_date']],
    ['1985-13-01', ['1985'], ['impossible_date']],
    ['29.02.1985', ['1985'], ['impossible_date']],
    ['29.02.1984', ['1984-02-29'], []],
    ['01.01.1985', ['1985-01-01'], ['first_of_january']],
    ['1370', ['1991', '1992', '1950', '1951'], ['hijri_like_year']],
    ['۱۳۷۰', ['1991', '1992', '1950', '1951'], ['hijri_like_year']],
    ['1405-02-11', ['2026', '2027', '1984', '1985'], ['hijri_like_year']],
    ['0000', [], ['impossible_date']],
    ['9999-01-01', [], ['impossible_date']],
    ['around 1985', [], ['impossible_date']],
    ['', [], ['impossible_date']],
  ])('that is written %j is read as %j, with the warnings %j', (text, births, warnings) => {
    expect(readBirth(text)).toEqual({ births, warnings });
  });

  it('is read whatever is written, without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const birth of readBirth(text).births) expect(birth).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      }),
    );
  });
});

describe('two births', () => {
  it.each([
    ['1985-03-31', '1985-03-31', 'exact'],
    ['1985-03-04', '1985-04-03', 'swapped_day_month'],
    ['1985-03-31', '1985', 'same_year'],
    ['1985-03-31', '1985-01-01', 'same_year'],
    ['1985-03-31', '1985-03-30', 'nearly'],
    ['1985-03-31', '1986-03-31', 'nearly'],
    ['1985-03-31', '1985-07-02', 'other_day'],
    ['1985', '1986', 'year_off_by_one'],
    ['1985', '1990', 'contradicts'],
  ])('%s and %s are: %s, from either side', (one, other, outcome) => {
    expect(birthOutcome([one], [other])).toBe(outcome);
    expect(birthOutcome([other], [one])).toBe(outcome);
  });

  it('say nothing where one is not known, and the best of several counts', () => {
    expect(birthOutcome([], ['1985'])).toBeUndefined();
    expect(birthOutcome(['1950', '1985-03-31'], ['1985-03-31'])).toBe('exact');
  });

  it('are found under their years, each once', () => {
    expect(yearsOf(['1985-03-31', '1985', '1986', '0001'])).toEqual([1985, 1986]);
  });
});

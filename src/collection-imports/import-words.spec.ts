import { readFileSync } from 'node:fs';
import { countryWords, type CountryRow } from './import-countries.js';
import { readDate } from './import-dates.js';

const countries = countryWords(JSON.parse(readFileSync('data/countries.json', 'utf8')) as CountryRow[]);

describe('a date', () => {
  it.each([
    ['1980-02-03', ['1980-02-03'], undefined],
    ['1980-02', ['1980-02'], undefined],
    ['1980', ['1980'], undefined],
    ['19800203', ['1980-02-03'], undefined],
    ['3.2.1980', ['1980-02-03'], undefined],
    ['1980-02-03T00:00:00Z', ['1980-02-03'], undefined],
    ['٣/٢/١٩٨٠', ['1980-02-03'], undefined],
    ['3 Feb 1980', ['1980-02-03'], undefined],
    ['February 3, 1980', ['1980-02-03'], undefined],
    ['circa 1980', ['1980'], undefined],
    ['1980 to 1982', ['1980', '1981', '1982'], undefined],
    ['00.00.1985', ['1985'], 'date_in_part'],
    ['1985-07-00', ['1985-07'], 'date_in_part'],
    ['31.02.1985', ['1985'], 'impossible_date'],
    ['31.02.', [], 'impossible_date'],
    ['1985-13-01', ['1985'], 'impossible_date'],
    ['1361-05-02', ['1982', '1983', '1942', '1943'], 'hijri_like_year'],
    ['3001', [], 'impossible_date'],
    ['soon', [], 'unreadable_date'],
  ])('written %s is %j', (text, dates, warning) => {
    expect(readDate(text)).toEqual(warning ? { dates, warning } : { dates });
  });

  it('has the month first where the mapping says so', () => {
    expect(readDate('02/03/1980', 'mdy').dates).toEqual(['1980-02-03']);
  });
});

describe('a word for a country', () => {
  it.each([
    ['AL', ['AL']],
    ['alb', ['AL']],
    ['Shqipëria', ['AL']],
    ['Сјеверна Македонија', undefined],
    ['Северна Македонија', ['MK']],
    ['Türkiye', ['TR']],
    ['GB-NIR', ['GB']],
    ['FX', ['FR']],
    ['yucs', ['RS', 'ME', 'HR', 'SI', 'BA', 'MK', 'XK']],
    ['Atlantis', undefined],
    ['XXA', []],
  ])('%s is %j', (word, expected) => {
    expect(countries(word)).toEqual(expected);
  });
});

import { standing, type Standing } from './standing.js';

const between = (
  validFrom: string | null,
  certainFrom: string | null,
  certainTo: string | null,
  validTo: string | null,
) => ({
  validFrom,
  certainFrom,
  certainTo,
  validTo,
});

describe('what holds from a day to a day', () => {
  it.each<readonly [string, Parameters<typeof between>, string, Standing]>([
    ['before its first day', ['2012-01-01', '2012-01-01', null, null], '2011-12-31', 'no'],
    ['on its first day', ['2012-01-01', '2012-01-01', null, null], '2012-01-01', 'yes'],
    ['on the last day before its end', ['2012-01-01', '2012-01-01', null, '2013-01-01'], '2012-12-31', 'yes'],
    ['on the day of its end', ['2012-01-01', '2012-01-01', null, '2013-01-01'], '2013-01-01', 'no'],
    ['between the days that enclose its begin', ['2012-01-01', '2014-01-01', null, null], '2013-06-01', 'unknown'],
    ['after the days that enclose its begin', ['2012-01-01', '2014-01-01', null, null], '2026-01-01', 'yes'],
    [
      'between the days that enclose its end',
      ['2012-01-01', '2012-01-01', '2014-01-01', '2016-01-01'],
      '2015-01-01',
      'unknown',
    ],
    [
      'after the days that enclose its end',
      ['2012-01-01', '2012-01-01', '2014-01-01', '2016-01-01'],
      '2016-01-01',
      'no',
    ],
    ['when nobody knows since when', ['2012-01-01', null, null, null], '2026-01-01', 'unknown'],
    ['as long as anybody knows', [null, '2006-05-05', null, null], '2006-05-05', 'yes'],
    ['on a leap day', ['2024-02-29', '2024-02-29', null, '2024-03-01'], '2024-02-29', 'yes'],
  ])('%s %j, on %s: %s', (_, days, day, expected) => {
    expect(standing(between(...days), day)).toBe(expected);
  });
});

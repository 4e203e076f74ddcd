import { PERIOD, periodIn, TOLD_PERIOD, toldUntil } from './readmission-figure.periods.js';

describe('the period of figures', () => {
  const span = (period: string) => {
    const { since, until } = periodIn('Europe/Vienna', period);
    return [since.toISOString(), until.toISOString()];
  };

  it('is a year, a quarter or a month, where the state is', () => {
    expect(span('2026')).toEqual(['2025-12-31T23:00:00.000Z', '2026-12-31T23:00:00.000Z']);
    expect(span('2026-Q1')).toEqual(['2025-12-31T23:00:00.000Z', '2026-03-31T22:00:00.000Z']);
    expect(span('2026-Q4')).toEqual(['2026-09-30T22:00:00.000Z', '2026-12-31T23:00:00.000Z']);
    expect(span('2026-H1')).toEqual(['2025-12-31T23:00:00.000Z', '2026-06-30T22:00:00.000Z']);
    expect(span('2026-10')).toEqual(['2026-09-30T22:00:00.000Z', '2026-10-31T23:00:00.000Z']);
  });

  it('is told up to the last of its quarters that is over', () => {
    const told = (period: string, now: string) =>
      toldUntil('Europe/Vienna', periodIn('Europe/Vienna', period), new Date(now)).toISOString();
    expect(told('2026', '2026-11-20T00:00:00Z')).toBe('2026-09-30T22:00:00.000Z');
    expect(told('2026', '2027-05-20T00:00:00Z')).toBe('2026-12-31T23:00:00.000Z');
    expect(told('2026-Q4', '2026-11-20T00:00:00Z')).toBe('2026-09-30T22:00:00.000Z');
    expect(told('2026-H1', '2026-11-20T00:00:00Z')).toBe('2026-06-30T22:00:00.000Z');
  });

  it('is nothing else', () => {
    expect(['2026', '2026-H2', '2026-Q4', '2026-11'].filter((one) => !TOLD_PERIOD.test(one))).toEqual(['2026-11']);
    const others = ['2026-13', '2026-H3', '2026-Q5', '2026-1', '26', '2026-01-01', '', '1999'];
    expect(others.filter((one) => PERIOD.test(one))).toEqual([]);
  });
});

import { dayIn, dayOf, daysBetween, momentIn, monthIn } from './local-time.js';

const hoursOf = ({ since, until }: { since: Date; until: Date }) => (until.getTime() - since.getTime()) / 3_600_000;

describe('a day, where it is spent', () => {
  it('begins at midnight there', () => {
    expect(dayIn('Europe/Tirane', '2026-09-15').since.toISOString()).toBe('2026-09-14T22:00:00.000Z');
    expect(dayIn('Europe/Chisinau', '2026-09-15').since.toISOString()).toBe('2026-09-14T21:00:00.000Z');
  });

  it('has 23 and 25 hours when clocks are changed', () => {
    expect(hoursOf(dayIn('Europe/Tirane', '2026-03-29'))).toBe(23);
    expect(hoursOf(dayIn('Europe/Tirane', '2026-10-25'))).toBe(25);
    expect(hoursOf(dayIn('Europe/Tirane', '2026-09-15'))).toBe(24);
  });

  it('is the one that people there have', () => {
    expect(dayOf('Europe/Tirane', new Date('2026-09-14T22:30:00Z'))).toBe('2026-09-15');
    expect(dayOf('Europe/Tirane', new Date('2026-09-14T21:30:00Z'))).toBe('2026-09-14');
  });

  it('has moments that clocks there show', () => {
    expect(momentIn('Europe/Tirane', '2026-10-25', '18:00').toISOString()).toBe('2026-10-25T17:00:00.000Z');
    expect(momentIn('Europe/Tirane', '2026-07-01', '18:30').toISOString()).toBe('2026-07-01T16:30:00.000Z');
  });
});

it('a month has the days that it has there', () => {
  expect(hoursOf(monthIn('Europe/Tirane', '2026-10'))).toBe(31 * 24 + 1);
});

it('days between two are counted with both, whatever clocks do', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toEqual(['2026-10-24', '2026-10-25', '2026-10-26']);
  expect(daysBetween('2026-10-26', '2026-10-24')).toEqual([]);
});

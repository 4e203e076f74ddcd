import { seededCalendar } from '../../test/support/seeded-calendar.js';
import { dueOf, type Counted } from './due.js';
import type { ObstacleRule } from './prolonging.js';

const serbia = seededCalendar('RS');
const startsAt = new Date('2026-09-01T10:00:00Z');

/** The last day of ten from the first of September, as the one count has it. */
const last = (obstacleRule: ObstacleRule, ...periods: (readonly [from: string, to: string | null])[]) => {
  const deadline: Counted = {
    startsAt,
    startsSafeAt: startsAt,
    span: { n: 10, unit: 'calendar_day' },
    counted: 'forward',
    prolonging: null,
    obstacleRule,
    obstacles: periods.map(([from, to], at) => ({ id: String(at), from, to })),
  };
  const due = dueOf(deadline, serbia);
  return due && new Date(due.conservative.getTime() - 1).toLocaleDateString('sv', { timeZone: 'Europe/Belgrade' });
};

describe('a limit with several obstacles', () => {
  const illness = ['2026-09-03T08:00:00Z', '2026-09-06T08:00:00Z'] as const;

  it('is longer by every day on which one of them stood in the way, and by each once', () => {
    expect(last('by_its_length', illness)).toBe('2026-09-14');
    expect(last('by_its_length', illness, ['2026-09-05T08:00:00Z', '2026-09-07T08:00:00Z'])).toBe('2026-09-15');
    expect(last('by_its_length', illness, ['2026-09-06T20:00:00Z', '2026-09-06T21:00:00Z'])).toBe('2026-09-14');
    expect(last('by_its_length', illness, ['2026-09-04T08:00:00Z', '2026-09-05T08:00:00Z'])).toBe('2026-09-14');
    expect(last('by_its_length', illness, ['2026-09-08T08:00:00Z', '2026-09-08T20:00:00Z'])).toBe('2026-09-15');
  });

  it('is not longer by what stood in the way before it began', () => {
    expect(last('by_its_length', ['2026-08-01T08:00:00Z', '2026-08-20T08:00:00Z'])).toBe('2026-09-10');
    expect(last('by_its_length', ['2026-08-20T08:00:00Z', '2026-09-02T08:00:00Z'])).toBe('2026-09-12');
    expect(last({ after: { n: 60, unit: 'calendar_day' } }, ['2026-08-01T08:00:00Z', '2026-08-20T08:00:00Z'])).toBe(
      '2026-09-10',
    );
  });

  it('has no end while one of them stands still in the way', () => {
    expect(last('by_its_length', ['2026-08-20T08:00:00Z', null], illness)).toBeNull();
    expect(last('by_its_length', illness, ['2026-09-05T08:00:00Z', null])).toBeNull();
  });
});

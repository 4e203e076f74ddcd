import { seededCalendar } from '../../test/support/seeded-calendar.js';
import { dueFrom, type Due, type Limit } from './counting.js';
import { dueDespite, dueProlonged, type ObstacleRule } from './prolonging.js';

const serbia = seededCalendar('RS');
const start = new Date('2026-09-01T10:00:00Z');
const days = (n: number): Limit => ({ n, unit: 'calendar_day' });
const lastDays = ({ conservative, safe }: Due) =>
  [conservative, safe].map((end) =>
    new Date(end.getTime() - 1).toLocaleDateString('sv', { timeZone: 'Europe/Belgrade' }),
  );

describe('a limit that was made longer', () => {
  it('runs on in one count where the same is added', () => {
    expect(lastDays(dueProlonged(days(10), { add: days(6) }, start, serbia))).toEqual(['2026-09-16', '2026-09-17']);
  });

  it('runs so long altogether where the agreement says so', () => {
    expect(lastDays(dueProlonged(days(14), { totalMax: days(30) }, start, serbia))).toEqual([
      '2026-09-30',
      '2026-10-01',
    ]);
  });

  it('runs on from its end where something else is added', () => {
    // Ten days end on Thursday and Friday; two working days later it is Monday and Tuesday.
    const due = dueProlonged(days(10), { add: { n: 2, unit: 'working_day' } }, start, serbia);
    expect(lastDays(due)).toEqual(['2026-09-14', '2026-09-15']);
    const hours = dueProlonged(days(10), { add: { n: 6, unit: 'hour' } }, start, serbia);
    expect(hours.conservative.toISOString()).toBe('2026-09-11T04:00:00.000Z');
    expect(hours.safe.toISOString()).toBe('2026-09-12T04:00:00.000Z');
  });

  it('and ends later by a working day, where it does without', () => {
    const limit: Limit = { ...days(15), thenWorkingDays: 1 };
    expect(lastDays(dueProlonged(limit, { add: days(6) }, start, serbia))).toEqual(['2026-09-22', '2026-09-23']);
  });
});

describe('an obstacle', () => {
  const limit = dueFrom(days(10), start, serbia);
  const despite = (from: string, to: string | null, rule: ObstacleRule) => {
    const due = dueDespite(limit, { from: new Date(from), to: to === null ? null : new Date(to) }, rule, serbia);
    return due && lastDays(due);
  };

  it('that has ended before the limit does changes nothing where it lasts until then', () => {
    expect(despite('2026-09-03T08:00:00Z', '2026-09-05T08:00:00Z', 'until_it_ends')).toEqual(lastDays(limit));
  });

  it('makes the limit last until it has ended', () => {
    expect(despite('2026-09-03T08:00:00Z', '2026-10-01T08:00:00Z', 'until_it_ends')).toEqual([
      '2026-10-01',
      '2026-10-02',
    ]);
  });

  it('makes it longer by every day on which it stood in the way', () => {
    expect(despite('2026-09-03T20:00:00Z', '2026-09-05T08:00:00Z', 'by_its_length')).toEqual([
      '2026-09-13',
      '2026-09-14',
    ]);
  });

  it('leaves so many days after it, where the agreement does', () => {
    expect(despite('2026-09-03T08:00:00Z', '2026-09-05T08:00:00Z', { after: days(60) })).toEqual([
      '2026-11-03',
      '2026-11-04',
    ]);
  });

  it('that stands still in the way leaves no end to be named', () => {
    expect(despite('2026-09-03T08:00:00Z', null, 'until_it_ends')).toBeNull();
  });

  it('that came too late does not bring the limit back', () => {
    expect(despite('2026-09-20T08:00:00Z', '2026-09-25T08:00:00Z', 'by_its_length')).toEqual(lastDays(limit));
    expect(despite('2026-09-20T08:00:00Z', null, 'until_it_ends')).toEqual(lastDays(limit));
  });
});

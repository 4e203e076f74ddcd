import type { Counting } from './counting.js';
import { latestBefore, limitOf, type AgreedTime } from './limit.js';

/** In Skopje, where Monday 7 September is kept as a day off. */
const counting: Counting = {
  zone: 'Europe/Skopje',
  notCounted: null,
  daysOff: { weekdays: [6, 7], dates: ['2026-09-07'] },
};
const at = (moment: string) => new Date(moment);
const time = (n: number, unit: AgreedTime['unit']): AgreedTime => ({ n, unit });

describe('a time that an agreement sets', () => {
  it.each([
    // Received on Tuesday 1 September at ten.
    [time(5, 'calendar_day'), '2026-09-05T22:00:00Z', '2026-09-08T22:00:00Z'],
    [time(10, 'calendar_day'), '2026-09-10T22:00:00Z', '2026-09-11T22:00:00Z'],
    [time(2, 'working_day'), '2026-09-02T22:00:00Z', '2026-09-03T22:00:00Z'],
    [time(4, 'working_day'), '2026-09-04T22:00:00Z', '2026-09-08T22:00:00Z'],
    [time(24, 'hour'), '2026-09-02T08:00:00Z', '2026-09-02T08:00:00Z'],
    [time(3, 'month'), '2026-11-30T23:00:00Z', '2026-12-01T23:00:00Z'],
  ])('of %j has two ends, and the later one is a working day', (one, conservative, safe) => {
    expect(limitOf(one, at('2026-09-01T08:00:00Z'), counting)).toEqual({
      conservative: at(conservative),
      safe: at(safe),
    });
  });

  it.each([
    // Before Wednesday 9 September at ten.
    [time(48, 'hour'), '2026-09-07T08:00:00Z'],
    [time(3, 'calendar_day'), '2026-09-05T22:00:00Z'],
    [time(2, 'working_day'), '2026-09-03T22:00:00Z'],
  ])('of %j lies before what is told ahead', (one, latest) => {
    expect(latestBefore(one, at('2026-09-09T08:00:00Z'), counting)).toEqual(at(latest));
  });
});

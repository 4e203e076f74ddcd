import fc from 'fast-check';
import { nextAlarm, pause, resume, running, strike, type Clock, type Terms } from './clock.js';
import type { Counting } from './counting.js';

const at = (moment: string) => new Date(moment);
const tirane: Counting = { zone: 'Europe/Tirane', notCounted: null, daysOff: null };
const tells = {
  amber: 'who_works_on_it',
  red: 'their_head',
  overdue: 'head_of_the_unit',
  again: 'head_of_the_central_unit',
} as const;
const terms: Terms = {
  rule: 'EU_2023_977/URGENT',
  title: 'Answer',
  instrument: 'EU_2023_977',
  article: 'Art. 5',
  source: 'an example',
  registerVersion: 7,
  binding: 'treaty',
  requestedBy: null,
  counting: tirane,
  ladder: { amber: 75, red: 90, everyHours: 24, tells },
};
describe('whatever is done to it', () => {
  const hour = 3_600_000;
  const countings = fc.constantFrom<Counting>(
    tirane,
    { ...tirane, zone: 'Europe/Istanbul' },
    { ...tirane, notCounted: [0, 9] },
    { ...tirane, daysOff: { weekdays: [6, 7], dates: ['2026-05-01', '2026-11-02'] } },
  );
  const begins = fc.date({ min: at('2026-01-01T00:00:00Z'), max: at('2026-12-31T00:00:00Z'), noInvalidDate: true });
  const course = fc.record({
    counting: countings,
    begin: begins,
    length: fc.integer({ min: hour, max: 30 * 24 * hour }),
    after: fc.integer({ min: 0, max: 40 * 24 * hour }),
    held: fc.integer({ min: 0, max: 20 * 24 * hour }),
  });
  const plus = (moment: Date, milliseconds: number) => new Date(moment.getTime() + milliseconds);

  it('a pause never shortens it, nor turns its order round', () => {
    fc.assert(
      fc.property(course, ({ counting, begin, length, after, held }) => {
        const clock = running({ ...terms, counting }, begin, plus(begin, length));
        const [from, to] = [plus(begin, after), plus(begin, after + held)];
        const moved = resume(pause(clock, from, 'why'), to);
        expect(moved.dueAt.getTime()).toBeGreaterThanOrEqual(clock.dueAt.getTime());
        expect(moved.amberAt.getTime()).toBeLessThanOrEqual(moved.redAt.getTime());
        expect(moved.redAt.getTime()).toBeLessThanOrEqual(moved.dueAt.getTime());
      }),
      { numRuns: 200 },
    );
  });

  it('where all time counts it is moved on by exactly the pause', () => {
    fc.assert(
      fc.property(course, ({ begin, length, after, held }) => {
        const clock = running(terms, begin, plus(begin, length));
        const moved = resume(pause(clock, plus(begin, after), 'why'), plus(begin, after + held));
        expect(moved.dueAt.getTime() - clock.dueAt.getTime()).toBe(held);
      }),
      { numRuns: 200 },
    );
  });

  it('the next alarm lies ahead of every strike, and levels only rise', () => {
    const rank = (level: Clock['level']) =>
      typeof level === 'number' ? 3 + level : ['green', 'amber', 'red', 'overdue'].indexOf(level);
    fc.assert(
      fc.property(course, ({ counting, begin, length, after, held }) => {
        const first = strike(running({ ...terms, counting }, begin, plus(begin, length)), plus(begin, after));
        const then = strike(first, plus(begin, after + held));
        expect(nextAlarm(first)?.getTime()).toBeGreaterThan(plus(begin, after).getTime());
        expect(rank(then.level)).toBeGreaterThanOrEqual(rank(first.level));
      }),
      { numRuns: 200 },
    );
  });
});

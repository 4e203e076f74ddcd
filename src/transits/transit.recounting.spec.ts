import type { Transit } from './transit.entity.js';
import { limitsOf } from './transit.recounting.js';

const at = (day: string) => new Date(`${day}T08:00:00Z`);
const sure = (n: number, unit: string) => ({ value: { n, unit }, sure: true, article: null });
const usual = {
  state: 'granted',
  openedAt: at('2026-08-30'),
  sentAt: at('2026-09-01'),
  decidedAt: at('2026-09-01'),
  entersAt: at('2026-09-28'),
  executeBy: at('2026-09-08'),
  notifyBy: null,
  replyDue: at('2026-09-01'),
  replySafe: at('2026-09-01'),
  dueAt: at('2026-09-08'),
  terms: { reply: sure(2, 'working_day'), executeWithin: sure(5, 'working_day'), notice: sure(2, 'working_day') },
};
const transit = (changes: object = {}) => ({ ...usual, ...changes }) as unknown as Transit;
const shown = (dates: object) =>
  Object.fromEntries(Object.entries(dates).map(([name, date]) => [name, (date as Date | null)?.toISOString() ?? null]));

describe('the limits of a transit, counted again', () => {
  const calendar = { country: 'MK', zone: 'UTC', known: true, isOff: () => false };

  it('are, with a consent, those of its use and of its notice', () => {
    expect(shown(limitsOf(transit(), calendar))).toMatchObject({
      executeBy: '2026-09-06T00:00:00.000Z',
      dueAt: '2026-09-06T00:00:00.000Z',
      replySafe: at('2026-09-01').toISOString(),
    });
    expect(limitsOf(transit(), calendar).notifyBy).not.toBeNull();
  });

  it('leave, with an obstacle, the time for the new plan as it is', () => {
    expect(limitsOf(transit({ state: 'obstructed' }), calendar).dueAt).toEqual(usual.dueAt);
  });

  it('are, before an answer, those of the answer alone', () => {
    const { replySafe, dueAt, executeBy } = limitsOf(transit({ state: 'requested', executeBy: null }), calendar);
    expect([replySafe?.toISOString(), dueAt, executeBy]).toEqual(['2026-09-04T00:00:00.000Z', replySafe, null]);
  });

  it('are, where it is answered so long before the transit, not later than that, unless it was asked for too late', () => {
    const terms = { ...usual.terms, reply: sure(4, 'working_day'), replyBefore: sure(48, 'hour') };
    const due = (entersAt: Date) => limitsOf(transit({ state: 'requested', terms, entersAt }), calendar);
    expect(shown(due(at('2026-09-28')))).toMatchObject({ replyDue: '2026-09-05T00:00:00.000Z' });
    const soon = shown(due(at('2026-09-05')));
    expect([soon.replyDue, soon.replySafe]).toEqual([at('2026-09-03').toISOString(), at('2026-09-03').toISOString()]);
    expect(shown(due(at('2026-09-02')))).toMatchObject({ replyDue: '2026-09-05T00:00:00.000Z' });
  });

  it('are none where nobody has verified what the agreement says', () => {
    const unsure = { ...usual.terms, executeWithin: { ...usual.terms.executeWithin, sure: false } };
    const { executeBy, dueAt } = limitsOf(transit({ terms: unsure, executeBy: null, dueAt: null }), calendar);
    expect([executeBy, dueAt]).toEqual([null, null]);
  });
});

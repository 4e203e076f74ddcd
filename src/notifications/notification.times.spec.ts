import { nextOf, quietUntil } from './notification.times.js';

const ZONE = 'Europe/Tirane';
const at = (text: string) => new Date(text);

describe('the next digest', () => {
  it.each([
    ['2026-09-01T05:59:00Z', '2026-09-01T06:00:00.000Z'],
    ['2026-09-01T06:00:00Z', '2026-09-01T14:30:00.000Z'],
    ['2026-09-01T14:30:00Z', '2026-09-02T06:00:00.000Z'],
    // Clocks go back on 25 October 2026, and forward on 28 March 2027.
    ['2026-10-24T14:30:00Z', '2026-10-25T07:00:00.000Z'],
    ['2027-03-27T15:30:00Z', '2027-03-28T06:00:00.000Z'],
    ['2028-02-28T15:30:00Z', '2028-02-29T07:00:00.000Z'],
  ])('after %s is at %s by clocks in Tirana', (after, next) => {
    expect(nextOf(['08:00', '16:30'], ZONE, at(after))?.toISOString()).toBe(next);
  });

  it('never comes where no hour was chosen', () => {
    expect(nextOf([], ZONE, at('2026-09-01T05:59:00Z'))).toBeNull();
  });
});

describe('quiet hours', () => {
  const night = { timeZone: ZONE, quietFrom: '22:00', quietUntil: '06:00' };
  it.each([
    ['2026-09-01T19:59:00Z', undefined],
    ['2026-09-01T20:00:00Z', '2026-09-02T04:00:00.000Z'],
    ['2026-09-01T22:30:00Z', '2026-09-02T04:00:00.000Z'],
    ['2026-09-02T03:59:00Z', '2026-09-02T04:00:00.000Z'],
    ['2026-09-02T04:00:00Z', undefined],
    // The night in which clocks go back lasts an hour longer.
    ['2026-10-24T20:00:00Z', '2026-10-25T05:00:00.000Z'],
  ])('over midnight hold at %s until %s', (moment, until) => {
    expect(quietUntil(night, at(moment))?.toISOString()).toBe(until);
  });

  it('may lie within one day, and there may be none', () => {
    const noon = { timeZone: ZONE, quietFrom: '12:00', quietUntil: '13:00' };
    expect(quietUntil(noon, at('2026-09-01T10:30:00Z'))).toEqual(at('2026-09-01T11:00:00Z'));
    expect(quietUntil(noon, at('2026-09-01T11:00:00Z'))).toBeNull();
    expect(quietUntil({ ...noon, quietUntil: '12:00' }, at('2026-09-01T10:30:00Z'))).toBeNull();
    expect(quietUntil({ timeZone: ZONE, quietFrom: null, quietUntil: null }, at('2026-09-01T10:30:00Z'))).toBeNull();
  });
});

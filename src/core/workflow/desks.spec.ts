import {
  eachOf,
  fromClimb,
  itsAuthority,
  itsCountry,
  itsOperation,
  keysOf,
  officerNamedBy,
  where,
  type Awaits,
} from './desks.js';
import { dueOf, levelOf } from './urgency.js';

const AUTHORITY = '0199d1a0-0000-7000-8000-000000000001';
const OPERATION = '0199d1a0-0000-7000-8000-000000000002';
const subject = { ownerAuthorityId: AUTHORITY, ownerCountry: 'AL', operationId: OPERATION, leaderId: null, climbed: 1 };
const keys = (awaits: Awaits<typeof subject>) => keysOf(awaits(subject)).map(({ key }) => key);

describe('the desks at which a case waits', () => {
  it('are written as the database knows what an officer holds, each once', () => {
    const awaits = eachOf<typeof subject>(
      itsOperation('team_leader', 'team_leader'),
      itsAuthority('handling_officer'),
      itsCountry('police_chief'),
      () => [{ officer: AUTHORITY }],
    );
    expect(keys(awaits)).toEqual([
      `team_leader@${OPERATION}`,
      `handling_officer@${AUTHORITY}`,
      'police_chief@AL',
      AUTHORITY,
    ]);
  });

  it('leave out whom the case does not name, and an operation that it has not', () => {
    expect(officerNamedBy('leaderId')(subject)).toEqual([]);
    expect(itsOperation('team_leader')({ operationId: null })).toEqual([]);
  });

  it('become more as the case climbs', () => {
    const awaits = eachOf<typeof subject>(
      fromClimb(1, itsOperation('operation_coordinator')),
      fromClimb(2, itsOperation('operation_commander')),
      where(() => false, itsCountry('police_chief')),
    );
    expect(keys(awaits)).toEqual([`operation_coordinator@${OPERATION}`]);
  });
});

describe('the urgency of a case', () => {
  const soon = new Date('2026-09-02');
  const later = new Date('2026-09-03');

  it('grows with how often it was left unanswered', () => {
    const levels = [undefined, 0, 1, 2, 3].map((climbed) => levelOf({ dueAt: null, ...(climbed && { climbed }) }));
    expect(levels).toEqual(['green', 'green', 'amber', 'red', 'red']);
  });

  it('is that of its running clock, where that is worse', () => {
    const at = (level: 'green' | 'red' | number, rest = {}) =>
      levelOf({ dueAt: null, climbed: 1, clock: { dueAt: soon, level, ...rest } });
    expect([at('green'), at('red'), at(2), at('red', { stoppedAt: soon })]).toEqual([
      'amber',
      'red',
      'overdue',
      'amber',
    ]);
  });

  it('counts to the nearer of its two times, and not to that of a clock that rests', () => {
    const clock = { dueAt: soon.toISOString(), level: 'green' } as const;
    expect(dueOf({ dueAt: later, clock })).toEqual(soon);
    expect(dueOf({ dueAt: null, clock })).toEqual(soon);
    expect(dueOf({ dueAt: later, clock: { ...clock, pausedAt: soon } })).toEqual(later);
    expect(dueOf({ dueAt: null, clock: { ...clock, stoppedAt: soon } })).toBeNull();
  });
});

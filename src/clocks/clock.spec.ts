import {
  extend,
  isBreached,
  nextAlarm,
  pause,
  resume,
  running,
  stop,
  strike,
  type Clock,
  type Terms,
} from './clock.js';
import type { Counting } from './counting.js';
import { clockOf } from './stored-clock.js';

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
/** Ten hours, from eight in the morning. */
const begun = () => running(terms, at('2026-05-05T08:00:00Z'), at('2026-05-05T18:00:00Z'));
const iso = (moment: Date | null) => moment?.toISOString().replace('.000', '') ?? null;
const times = ({ amberAt, redAt, dueAt }: Clock) => [amberAt, redAt, dueAt].map(iso);

describe('a clock', () => {
  it('turns amber and red when so much of its time has passed', () => {
    expect(times(begun())).toEqual(['2026-05-05T15:30:00Z', '2026-05-05T17:00:00Z', '2026-05-05T18:00:00Z']);
    expect(begun().level).toBe('green');
  });

  it('does not end before it begins', () => {
    expect(() => running(terms, at('2026-05-05T08:00:00Z'), at('2026-05-05T08:00:00Z'))).toThrow(
      expect.objectContaining({ code: 'ends_before_it_begins' }),
    );
  });

  it('is stored and read as it was', () => {
    const clock = stop(
      extend(
        resume(pause(begun(), at('2026-05-05T09:00:00Z'), 'why'), at('2026-05-05T10:00:00Z')),
        at('2026-05-06T18:00:00Z'),
        'court',
        at('2026-05-05T11:00:00Z'),
      ),
      at('2026-05-07T00:00:00Z'),
    );
    expect(clockOf(JSON.parse(JSON.stringify(clock)))).toEqual(clock);
    expect(clockOf(null)).toBeNull();
  });
});

describe('its alarms', () => {
  it('sound at amber, at red, when it has run out, and then every so many hours', () => {
    const heard: [string | null, Clock['level']][] = [];
    let clock = begun();
    for (let n = 0; n < 6; n += 1) {
      const next = nextAlarm(clock);
      clock = strike(clock, next ?? at('2026-01-01'));
      heard.push([iso(next), clock.level]);
    }
    expect(heard).toEqual([
      ['2026-05-05T15:30:00Z', 'amber'],
      ['2026-05-05T17:00:00Z', 'red'],
      ['2026-05-05T18:00:00Z', 'overdue'],
      ['2026-05-06T18:00:00Z', 1],
      ['2026-05-07T18:00:00Z', 2],
      ['2026-05-08T18:00:00Z', 3],
    ]);
    expect(iso(clock.missedAt)).toBe('2026-05-05T18:00:00Z');
  });

  it('sound once when several were passed during an outage', () => {
    const back = at('2026-05-07T20:00:00Z');
    const struck = strike(begun(), back);
    expect([struck.level, iso(struck.missedAt)]).toEqual([2, '2026-05-05T18:00:00Z']);
    expect(iso(nextAlarm(struck))).toBe('2026-05-08T18:00:00Z');
    expect(strike(struck, back)).toEqual(struck);
  });

  it('are silent while it is held, and when it has ended', () => {
    const held = pause(begun(), at('2026-05-05T10:00:00Z'), 'clarification');
    const ended = stop(begun(), at('2026-05-05T10:00:00Z'));
    for (const clock of [held, ended]) {
      expect(nextAlarm(clock)).toBeNull();
      expect(strike(clock, at('2026-05-09T00:00:00Z'))).toEqual(clock);
    }
  });
});

describe('a pause', () => {
  it('moves everything on by as long as it lasted', () => {
    const held = pause(begun(), at('2026-05-05T10:00:00Z'), 'clarification');
    expect(times(resume(held, at('2026-05-06T11:00:00Z')))).toEqual([
      '2026-05-06T16:30:00Z',
      '2026-05-06T18:00:00Z',
      '2026-05-06T19:00:00Z',
    ]);
  });

  it('can come twice, each with its reason', () => {
    const once = resume(pause(begun(), at('2026-05-05T10:00:00Z'), 'one'), at('2026-05-05T11:00:00Z'));
    const twice = resume(pause(once, at('2026-05-05T12:00:00Z'), 'two'), at('2026-05-05T15:00:00Z'));
    expect(iso(twice.dueAt)).toBe('2026-05-05T22:00:00Z');
    expect(twice.pauses.map(({ reason }) => reason)).toEqual(['one', 'two']);
  });

  it('is one, where it is asked for twice; and to resume what runs changes nothing', () => {
    const held = pause(begun(), at('2026-05-05T10:00:00Z'), 'one');
    expect(pause(held, at('2026-05-05T11:00:00Z'), 'two')).toBe(held);
    const clock = begun();
    expect(resume(clock, at('2026-05-05T11:00:00Z'))).toBe(clock);
  });

  it.each([
    [
      'spring, where the night is an hour short',
      '2026-03-28T11:00:00Z',
      '2026-03-29T10:00:00Z',
      '2026-04-01T21:00:00Z',
    ],
    ['autumn, where it is an hour long', '2026-10-24T10:00:00Z', '2026-10-25T11:00:00Z', '2026-10-28T23:59:00Z'],
  ])('lasts as long as it lasts in %s', (_, from, to, due) => {
    const clock = running(terms, at('2026-03-01T00:00:00Z'), at(due));
    const moved = resume(pause(clock, at(from), 'clarification'), at(to));
    expect(moved.dueAt.getTime() - at(due).getTime()).toBe(at(to).getTime() - at(from).getTime());
  });

  it('of a release clock leaves as much time by day as there was', () => {
    const night: Terms = { ...terms, counting: { ...tirane, notCounted: [0, 9] } };
    const arrested = running(night, at('2026-05-05T18:00:00Z'), at('2026-05-06T09:00:00Z'));
    // Held at 23:00 local with three hours left; resumed at 10:00 local on the next day.
    const moved = resume(pause(arrested, at('2026-05-05T21:00:00Z'), 'request'), at('2026-05-06T08:00:00Z'));
    expect(iso(moved.dueAt)).toBe('2026-05-06T11:00:00Z');
  });

  it('of working days does not count the weekend twice', () => {
    const working: Terms = { ...terms, counting: { ...tirane, daysOff: { weekdays: [6, 7], dates: [] } } };
    // Until Wednesday midnight; held on Friday noon, resumed on Monday noon: two and a half days were left, and are.
    const clock = running(working, at('2026-05-06T10:00:00Z'), at('2026-05-13T22:00:00Z'));
    const moved = resume(pause(clock, at('2026-05-08T10:00:00Z'), 'clarification'), at('2026-05-11T10:00:00Z'));
    expect(iso(moved.dueAt)).toBe('2026-05-14T22:00:00Z');
  });

  it('of what is late already leaves it as late as it was', () => {
    const held = pause(begun(), at('2026-05-05T19:00:00Z'), 'clarification');
    const moved = resume(held, at('2026-05-08T19:00:00Z'));
    expect([iso(moved.missedAt), iso(moved.dueAt)]).toEqual(['2026-05-05T18:00:00Z', '2026-05-08T18:00:00Z']);
    expect(strike(moved, at('2026-05-08T19:00:00Z')).level).toBe('overdue');
  });
});

describe('an extension', () => {
  it('is until then, with its reason, and begins green', () => {
    const late = strike(begun(), at('2026-05-05T17:30:00Z'));
    const longer = extend(late, at('2026-05-06T03:30:00Z'), 'judicial authorisation', at('2026-05-05T17:30:00Z'));
    expect([late.level, longer.level]).toEqual(['red', 'green']);
    expect(times(longer)).toEqual(['2026-05-06T01:00:00Z', '2026-05-06T02:30:00Z', '2026-05-06T03:30:00Z']);
    expect(longer.extensions).toEqual([
      { at: at('2026-05-05T17:30:00Z'), until: at('2026-05-06T03:30:00Z'), reason: 'judicial authorisation' },
    ]);
  });

  it('is refused where it gives no more time', () => {
    for (const until of ['2026-05-05T18:00:00Z', '2026-05-05T17:00:00Z'])
      expect(() => extend(begun(), at(until), 'court', at('2026-05-05T10:00:00Z'))).toThrow(
        expect.objectContaining({ code: 'extension_not_longer' }),
      );
    expect(() => extend(begun(), at('2026-05-06T00:00:00Z'), 'court', at('2026-05-07T00:00:00Z'))).toThrow();
  });

  it('while it is held is moved on only by what is left of the pause', () => {
    const held = pause(begun(), at('2026-05-05T10:00:00Z'), 'clarification');
    const longer = extend(held, at('2026-05-07T10:00:00Z'), 'court', at('2026-05-05T16:00:00Z'));
    expect(nextAlarm(longer)).toBeNull();
    expect(iso(resume(longer, at('2026-05-05T20:00:00Z')).dueAt)).toBe('2026-05-07T14:00:00Z');
  });

  it('does not undo that time had run out before', () => {
    const longer = extend(begun(), at('2026-05-07T10:00:00Z'), 'court', at('2026-05-06T10:00:00Z'));
    expect([iso(longer.missedAt), longer.level, isBreached(longer)]).toEqual(['2026-05-05T18:00:00Z', 'green', true]);
  });
});

describe('its end', () => {
  it('in time is no breach, after it is one, and at that very moment it is over', () => {
    const missed = (moment: string) => iso(stop(begun(), at(moment)).missedAt);
    expect(missed('2026-05-05T17:59:59Z')).toBeNull();
    expect(missed('2026-05-05T18:00:00Z')).toBe('2026-05-05T18:00:00Z');
    expect(missed('2026-05-05T18:00:01Z')).toBe('2026-05-05T18:00:00Z');
  });

  it('is no breach where the time was only asked for', () => {
    const wished = running(
      { ...terms, binding: 'requested', requestedBy: 'AL' },
      at('2026-05-05T08:00:00Z'),
      at('2026-05-05T18:00:00Z'),
    );
    const late = stop(wished, at('2026-05-09T00:00:00Z'));
    expect([iso(late.missedAt), isBreached(late)]).toEqual(['2026-05-05T18:00:00Z', false]);
  });

  it('while it is held is in time, however late', () => {
    const held = pause(begun(), at('2026-05-05T10:00:00Z'), 'clarification');
    const ended = stop(held, at('2026-05-09T00:00:00Z'));
    expect([ended.missedAt, ended.pauses.length]).toEqual([null, 1]);
    for (const again of [stop, resume]) expect(again(ended, at('2026-05-10T00:00:00Z'))).toBe(ended);
    expect(extend(ended, at('2026-06-01T00:00:00Z'), 'court', at('2026-05-10T00:00:00Z'))).toBe(ended);
    expect(pause(ended, at('2026-05-10T00:00:00Z'), 'why')).toBe(ended);
  });
});

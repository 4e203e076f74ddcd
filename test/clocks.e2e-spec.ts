import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import { clockColumns, clockIndex } from '../migrations/support.js';
import { ClockDesk, type Start } from '../src/clocks/clock.desk.js';
import { clockActor, type Officer } from '../src/core/access/actor.js';
import { Work } from '../src/core/work/work.js';
import { alarmsDue } from '../src/core/workflow/alarms.js';
import { Keepers } from './support/keepers.js';
import { World } from './support/world.js';

const guide = readFileSync(join(import.meta.dirname, '../../docs/clocks.md'), 'utf8');
const example = JSON.parse(/```json clock\n([^]*?)```/.exec(guide)?.[1] ?? '') as object;

describe('time limits', () => {
  let world: World;
  let law: Keepers;
  beforeAll(async () => {
    world = await World.start();
    law = await Keepers.of(world);
  });
  afterAll(() => world.stop());

  const asks = (query: string) => law.anybody.sees(`/time-limits?${query}`);
  const limit = async (query: string) => (await asks(query)).body;
  const asked = <T>(question: (em: EntityManager, desk: ClockDesk) => Promise<T>) => {
    const { id, sessionId, authorityId } = law.anybody;
    const officer: Officer = {
      kind: 'officer',
      id,
      sessionId,
      authorityId,
      country: 'AL',
      held: [],
      permissions: new Set(),
    };
    return world.get(Work).as(officer, (em) => question(em, world.get(ClockDesk)));
  };
  const starts = (start: Start) => asked((em, desk) => desk.start(em, start));

  it('are binding between members of the Union, and asked for elsewhere', async () => {
    const urgent = 'matter=answer&urgent=true&accessible=directly';
    expect(await limit(`instrument=EU_2023_977&from=AT&to=BG&${urgent}`)).toMatchObject({
      rule: 'EU_2023_977/URGENT',
      binding: 'treaty',
      requestedBy: null,
      clock: { label: null, startedAt: '2026-09-01T08:00:00.000Z', dueAt: '2026-09-01T16:00:00.000Z', level: 'green' },
    });
    expect(await limit(`instrument=PCC_SEE&from=AL&to=MK&${urgent}`)).toMatchObject({
      rule: 'PCC_SEE/ANSWER_URGENT',
      binding: 'requested',
      pause: 'from a request for clarification until it is answered',
      clock: {
        label: 'requested by proposal after Directive (EU) 2023/977, Art. 5; the instrument sets no time',
        timeZone: 'Europe/Skopje',
        amberAt: '2026-09-01T14:00:00.000Z',
        breached: false,
      },
    });
  });

  it('end at midnight where somebody has to act', async () => {
    const week = 'instrument=PCC_SEE&matter=answer&from=AL';
    expect((await limit(`${week}&to=MD`)).clock).toMatchObject({ dueAt: '2026-09-08T21:00:00.000Z' });
    expect((await limit(`${week}&to=MD&country=AL`)).clock).toMatchObject({ dueAt: '2026-09-08T22:00:00.000Z' });
  });

  it('leave out the night of a person who was arrested, but in Slovenia', async () => {
    const arrested = 'instrument=PCC_SEE&matter=release_after_delivery&begin=2026-09-01T19:00:00Z&from=AT';
    expect((await limit(`${arrested}&to=BG&country=BG`)).clock.dueAt).toBe('2026-09-02T10:00:00.000Z');
    expect((await limit(`${arrested}&to=SI&country=SI`)).clock.dueAt).toBe('2026-09-02T01:00:00.000Z');
  });

  it('have no number where something is due at once', async () => {
    expect(await limit('instrument=PCC_SEE&matter=refusal_reason&from=AL&to=MK')).toMatchObject({
      binding: 'treaty',
      quantity: null,
      clock: null,
    });
  });

  it('are refused for what the register does not know', async () => {
    const refused = async (query: string) => {
      const { status, body } = await asks(query);
      return `${status} ${body.code} ${body.field ?? ''}`.trim();
    };
    expect(await refused('instrument=NOWHERE&matter=answer')).toBe('422 unknown_reference instrument');
    expect(await refused('instrument=PCC_SEE&matter=answer&from=ZZ')).toBe('422 unknown_reference from');
    expect(await refused('instrument=PCC_SEE&matter=fingerprint_search&from=AL&to=MK')).toBe('404 not_found');
    expect(await refused('instrument=PCC_SEE&matter=no_such_matter')).toBe('400 bad_input');
  });

  it('change when two lawyers agree, as the guide shows, and not for a case that is pinned', async () => {
    const knownAt = world.clock.now();
    world.clock.pass(1000);
    const { items } = (await law.anybody.sees('/legal-register?kind=clock&instrument=PCC_SEE&limit=100')).body;
    const { id: replaces } = items.find(({ key }: { key: string }) => key === 'PCC_SEE/ANSWER');
    expect(await law.putInForce({ ...example, replaces })).toBe('in_force');
    // From Tuesday 1 September: ten working days, and on Saturday the 5th a holiday that is kept on Monday.
    expect(await limit('instrument=PCC_SEE&matter=answer&from=MK&to=AL')).toMatchObject({
      quantity: 10,
      unit: 'working_days',
      clock: { dueAt: '2026-09-16T22:00:00.000Z', source: 'decision of the expert working group (example)' },
    });

    const start = { instrument: 'PCC_SEE', matter: 'answer', from: 'MK', to: 'AL', begin: world.clock.now() } as const;
    const [pinned, now] = [await starts({ ...start, knownAt }), await starts(start)];
    expect(pinned?.dueAt.toISOString()).toBe('2026-09-08T22:00:00.000Z');
    expect(now?.dueAt.toISOString()).toBe('2026-09-16T22:00:00.000Z');
    expect(now?.registerVersion).toBeGreaterThan(pinned?.registerVersion ?? 0);
    expect([now?.ladder.amber, pinned?.ladder.amber]).toEqual([50, 75]);
  });

  it('give way to what the asker wishes, but where the law sets them', async () => {
    const wish = { until: new Date('2026-09-03T10:00:00Z'), by: 'AL' };
    const start = {
      instrument: 'SELEC',
      matter: 'answer',
      from: 'AL',
      to: 'MK',
      begin: world.clock.now(),
      wish,
    } as const;
    expect(await starts(start)).toMatchObject({
      rule: 'WISH',
      dueAt: wish.until,
      binding: 'requested',
      requestedBy: 'AL',
    });
    const union = await starts({ ...start, instrument: 'EU_2023_977', from: 'AT', to: 'BG' });
    expect(union).toMatchObject({ rule: 'EU_2023_977/OTHER', binding: 'treaty', requestedBy: null });
    const past = { ...wish, until: new Date('2026-08-31T10:00:00Z') };
    await expect(starts({ ...start, wish: past })).rejects.toMatchObject({ code: 'ends_before_it_begins' });
  });

  it('warn before what lies ahead, and are none where the register has no row', async () => {
    const review = {
      instrument: 'SELEC',
      matter: 'review_warning',
      to: 'AL',
      begin: new Date('2029-06-14T22:00:00Z'),
    } as const;
    const warning = await asked((em, desk) => desk.warning(em, review));
    expect(warning?.toISOString()).toBe('2029-03-14T23:00:00.000Z');
    expect(await starts({ instrument: 'SELEC', matter: 'surveillance_consent', begin: world.clock.now() })).toBeNull();
  });

  it('count by the holidays of a state, which anybody can look up', async () => {
    const { body } = await law.anybody.sees('/holidays?country=AL');
    expect(body).toMatchObject({ country: 'AL', year: 2026, weekend: [6, 7] });
    expect(body.days).toContainEqual(
      expect.objectContaining({ day: '2026-09-07', insteadOf: '2026-09-05', trust: 'secondary' }),
    );
    expect((await law.anybody.sees('/holidays?country=AL&year=2027')).body.days[0].day).toBe('2027-01-01');
    expect((await law.anybody.sees('/holidays?country=ZZ')).body).toMatchObject({ code: 'unknown_reference' });
    expect((await law.anybody.sees('/holidays?country=AL&year=1492')).status).toBe(400);
  });

  it('can be begun by the clock, by what it moves on', async () => {
    const start = { instrument: 'SELEC', matter: 'answer', from: 'AL', to: 'MK', begin: world.clock.now() } as const;
    const begun = await world.get(Work).as(clockActor, (em) => world.get(ClockDesk).start(em, start));
    expect(begun).toMatchObject({ rule: 'SELEC/ANSWER', level: 'green', counting: { zone: 'Europe/Skopje' } });
  });

  it('climb a ladder that is written down', async () => {
    const { body } = await law.anybody.sees('/escalation-steps');
    expect(
      body.map(({ code, percent, everyHours, tells }: Record<string, unknown>) => [code, percent ?? everyHours, tells]),
    ).toEqual([
      ['amber', 75, 'who_works_on_it'],
      ['red', 90, 'their_head'],
      ['overdue', 100, 'head_of_the_unit'],
      ['again', 24, 'head_of_the_central_unit'],
    ]);
  });

  it('are found when their alarm is due, the oldest first, by the clock’s own role', async () => {
    await world.database.owner(`
      create table asked (id uuid primary key default gen_random_uuid(), state text not null, ${clockColumns});
      ${clockIndex('asked')}
      grant select on asked to seecase_clock;
      insert into asked (state, clock, alarm_at) values
        ('late', '{}', '2026-08-30'), ('later', '{}', '2026-08-29'), ('ahead', '{}', '2027-01-01'), ('silent', '{}', null)`);
    const due = await world.get(Work).as(clockActor, (em, now) => alarmsDue(em, 'asked', now, 10));
    expect(due.map(({ state, action }) => `${state} ${action}`)).toEqual(['later sound_alarm', 'late sound_alarm']);
    await expect(
      world.database.owner(`insert into asked (state, alarm_at) values ('odd', now())`),
    ).rejects.toMatchObject({ constraint: 'alarm_of_a_clock' });
  });
});

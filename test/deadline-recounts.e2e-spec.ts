import { setTimeout as pause } from 'node:timers/promises';
import { Keepers } from './support/keepers.js';
import { PlayedLimits } from './support/limits.js';
import { Readmissions } from './support/readmissions.js';
import { WorkerProcess } from './support/worker-process.js';
import { World } from './support/world.js';

jest.setTimeout(180_000);

const POLL = 20;
const MANY = 20_000;

describe('limits are counted again when a calendar is corrected', () => {
  let world: World;
  let here: Readmissions;
  let limits: PlayedLimits;
  let law: Keepers;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
    limits = await PlayedLimits.of(here);
    law = await Keepers.of(world);
  });
  afterAll(() => world.stop());

  const dayOff = (key: string, date: string, changes: object = {}) => ({
    kind: 'holiday',
    key,
    article: 'decision of the government (made up)',
    content: {
      country: 'XK',
      name: 'Day of mourning (made up)',
      rule: { kind: 'dated', dates: [date] },
      moves: null,
      since: null,
      until: null,
    },
    source: 'official gazette (made up)',
    trust: 'verified',
    ...changes,
  });
  const recounts = async (country = 'XK') =>
    (await law.anybody.sees(`/readmission-recounts?country=${country}`)).body as {
      id: string;
      counted: number;
      moved: number;
      finishedAt: string | null;
    }[];
  /** Those that a worker asks for when it starts, before any calendar was corrected, have nothing to move. */
  const owner = <T>(sql: string, values: unknown[] = []) => world.database.owner<T>(sql, values);

  it('by two officers, in the background, and the case says from where each has moved', async () => {
    // From 1 September thirty days; by the safe count until Thursday 1 October.
    const { id } = await here.in('examination');
    const before = await limits.one(id, 'd04');
    expect(before?.dueSafeAt).toBe('2026-10-01T22:00:00.000Z');
    expect(await law.putInForce(dayOff('XK/MOURNING_1', '2026-10-01'))).toBe('in_force');
    expect(await limits.one(id, 'd04')).toMatchObject({ dueSafeAt: before?.dueSafeAt, moves: [] });
    await world.matched();
    const [recount] = await recounts();
    expect(recount).toMatchObject({ counted: 1, moved: 1, finishedAt: expect.any(String) });
    expect(await limits.one(id, 'd04')).toMatchObject({
      dueAt: before?.dueAt,
      dueSafeAt: '2026-10-02T22:00:00.000Z',
      moves: [{ recountId: recount?.id, safeFrom: before?.dueSafeAt, safeTo: '2026-10-02T22:00:00.000Z' }],
    });
    expect((await law.anybody.sees('/holidays?country=XK')).body.days).toContainEqual(
      expect.objectContaining({ day: '2026-10-01', trust: 'verified' }),
    );
  });

  it('also when a day off is taken out again, and when the conservative end moves with working days', async () => {
    const { id } = await here.in('travel_document');
    // Five working days from Tuesday the 1st: until Monday the 7th, or Tuesday the 8th.
    const before = await limits.one(id, 'd09');
    expect([before?.dueAt, before?.dueSafeAt]).toEqual(['2026-09-07T22:00:00.000Z', '2026-09-08T22:00:00.000Z']);
    const wrong = dayOff('XK/MOURNING_2', '2026-09-03');
    await law.putInForce(wrong);
    await world.matched();
    expect((await limits.one(id, 'd09'))?.dueAt).toBe('2026-09-08T22:00:00.000Z');
    const readmission = await here.officer.sees(`/readmissions/${id}`);
    expect(readmission.body.nextDueAt).toBe('2026-09-08T22:00:00.000Z');
    const [waits] = await owner<{ due: Date }>('select due_at as due from waiting where record_id = $1', [id]);
    expect(waits?.due.toISOString()).toBe('2026-09-08T22:00:00.000Z');

    const row = await law.row('kind=holiday&country=XK&limit=100', 'XK/MOURNING_2');
    const strike = await law.lawyer.does('/legal-changes/strike', {
      replaces: row.id,
      source: 'entered for another state',
    });
    const { body } = await law.second.sees(`/legal-changes/${strike.body.id}`);
    await law.second.does(`/legal-changes/${body.id}/approve`, {}, { version: body.version });
    await world.sweep();
    await world.matched();
    expect((await limits.one(id, 'd09'))?.dueAt).toBe('2026-09-07T22:00:00.000Z');
    expect((await limits.one(id, 'd09'))?.moves).toHaveLength(2);
  });

  it('and not those of another state, nor those that have ended', async () => {
    const { id } = await here.in('accepted');
    const met = await limits.one(id, 'd04');
    await law.putInForce(
      dayOff('RS/MOURNING', '2026-09-30', { content: { ...dayOff('', '2026-09-30').content, country: 'RS' } }),
    );
    await law.putInForce(dayOff('XK/MOURNING_3', '2026-10-02'));
    await world.matched();
    expect(await limits.one(id, 'd04')).toMatchObject({ dueSafeAt: met?.dueSafeAt, moves: [] });
    expect(await recounts('RS')).toMatchObject([{ counted: 0, moved: 0 }]);
  });

  it('that nobody may correct alone, or with a rule that is no day of every year', async () => {
    const { body } = await law.lawyer.does('/legal-changes', dayOff('XK/MOURNING_4', '2026-10-05'));
    expect((await law.lawyer.does(`/legal-changes/${body.id}/approve`, {}, { version: body.version })).body.code).toBe(
      'own_work',
    );
    await law.lawyer.does(`/legal-changes/${body.id}/withdraw`, { reason: 'Enough.' }, { version: body.version });
    const content = { ...dayOff('', '2026-10-05').content, rule: { kind: 'fixed', month: 2, day: 30 } };
    const refused = await law.lawyer.does('/legal-changes', dayOff('XK/NEVER', '2026-10-05', { content }));
    expect(refused.body).toMatchObject({ code: 'bad_input', fields: ['content.rule'] });
  });

  describe('of which there are many', () => {
    let workers: WorkerProcess[];
    beforeAll(async () => {
      const { id } = await here.in('interview', { interviewRequested: true });
      await owner(
        `insert into readmission_deadlines (id, record_type, record_id, code, subject_id, country, starts_at, starts_safe_at,
           span, counted, obstacles, source, state, due_at, due_safe_at)
         select gen_random_uuid(), 'readmissions', $1, 'd10', gen_random_uuid(), 'XK', starts_at, starts_safe_at,
           span, counted, obstacles, source, state, due_at, due_safe_at
         from readmission_deadlines, generate_series(1, $2::int) where record_id = $1 and code = 'd07'`,
        [id, MANY],
      );
      workers = await Promise.all([0, 1].map(() => new WorkerProcess(world.database).start()));
    });
    afterAll(async () => {
      for (const worker of workers) await worker.stop();
    });

    it('are counted once, however often workers are killed', async () => {
      await law.putInForce(dayOff('XK/MOURNING_5', '2026-09-04'));
      const counted = async () => (await recounts())[0];
      for (const least of [1, MANY / 2]) {
        while (((await counted())?.counted ?? 0) < least) await pause(POLL);
        for (const worker of workers) await worker.kill();
        await workers[0]?.start();
      }
      while ((await counted())?.finishedAt === null) await pause(POLL);
      const [recount] = await recounts();
      const [row] = await owner<object>(
        `select (select count(*)::int from readmission_deadline_moves where recount_id = $1) as moves,
           (select count(*)::int from readmission_deadlines where recounted_by = $1) as recounted,
           (select count(*)::int from audit_entries where record_id = $1) as audited,
           (select count(*)::int from jobs where record_id = $1) as left`,
        [recount?.id],
      );
      const [running] = await owner<{ n: number }>(
        `select count(*)::int as n from readmission_deadlines where country = 'XK' and ended_at is null`,
      );
      expect(recount).toMatchObject({ counted: running?.n });
      expect(recount?.moved).toBeGreaterThan(MANY);
      expect(row).toEqual({ moves: recount?.moved, recounted: recount?.moved, audited: 1, left: 0 });
    });
  });
});

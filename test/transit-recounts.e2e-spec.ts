import { Keepers } from './support/keepers.js';
import { Transiting } from './support/return-journeys.js';
import { World } from './support/world.js';

describe('a transit, when a calendar is corrected,', () => {
  let world: World;
  let here: Transiting;
  beforeAll(async () => {
    world = await World.start();
    here = await Transiting.begin(world);
  });
  afterAll(() => world.stop());

  const dayOff = (key: string, dates: string[]) => ({
    kind: 'holiday',
    key,
    article: 'decision of the government (made up)',
    content: {
      country: 'MK',
      name: 'Day of mourning (made up)',
      rule: { kind: 'dated', dates },
      moves: null,
      since: null,
      until: null,
    },
    source: 'official gazette (made up)',
    trust: 'verified',
  });
  const dayBefore = (moment: unknown) =>
    new Date(new Date(String(moment)).getTime() - 3_600_000).toISOString().slice(0, 10);

  it('is answered a day later where that was its last day, once, in the case, in inboxes and in its trail', async () => {
    const path = await here.requested();
    const before = (await here.officer.sees(path)).body;
    const law = await Keepers.of(world);
    expect(await law.putInForce(dayOff('MK/MOURNING_T', [dayBefore(before.replySafe)]))).toBe('in_force');
    await world.matched();
    const after = (await here.officer.sees(path)).body;
    expect(after.replyDue).toBe(before.replyDue);
    expect(new Date(after.replySafe) > new Date(before.replySafe)).toBe(true);
    expect([after.dueAt, after.version]).toEqual([after.replySafe, before.version]);
    const id = path.slice('/transits/'.length);
    const waits = await world.database.owner<{ due: Date }>('select due_at as due from waiting where record_id = $1', [
      id,
    ]);
    expect(waits.length).toBeGreaterThan(0);
    for (const { due } of waits) expect(due.toISOString()).toBe(after.dueAt);
    const trail = () =>
      world.database.owner<{ details: object }>(
        `select details from audit_entries where record_id = $1 and action = 'readmission_recount.move'`,
        [id],
      );
    expect(await trail()).toEqual([
      { details: expect.objectContaining({ replySafe: { from: before.replySafe, to: after.replySafe } }) },
    ]);
    const [recount] = (await law.anybody.sees('/readmission-recounts?country=MK')).body as unknown as [
      { counted: number; moved: number; finishedAt: string | null },
    ];
    expect(recount).toMatchObject({ moved: expect.any(Number), finishedAt: expect.any(String) });
    expect(recount.moved).toBeGreaterThan(0);
    await world.matched();
    expect(await trail()).toHaveLength(1);
  });

  it('keeps its consent as long as the agreement says, by the days as they are now', async () => {
    const path = await here.granted();
    const { body } = await here.officer.sees(path);
    const law = await Keepers.of(world);
    await law.putInForce(dayOff('MK/MOURNING_G', ['2026-09-15']));
    await world.matched();
    const after = (await here.officer.sees(path)).body;
    // Days of the calendar: no holiday moves them.
    expect([after.executeBy, after.notifyBy, after.dueAt]).toEqual([body.executeBy, body.notifyBy, body.dueAt]);
  });
});

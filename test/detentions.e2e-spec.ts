import { days, hours } from '../src/core/workflow/deadline.js';
import { Holding } from './support/holding.js';
import { Readmissions } from './support/readmissions.js';
import { directly, rowsFor } from './support/second-wall.js';
import { transferSteps } from './support/transferring.js';
import { World, type TestOfficer } from './support/world.js';

describe('a detention', () => {
  let world: World;
  let here: Readmissions;
  let monitor: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
    monitor = await world.officer('rights_monitor', { at: 'AT/mi' });
  });
  afterAll(() => world.stop());

  const day = (after: number) => new Date(world.clock.now().getTime() + days(after)).toISOString().slice(0, 10);
  const form = async (id: string, changes: object = {}) => ({
    readmissionId: id,
    personId: (await here.persons(id))[0]?.id,
    decisionRef: 'DET-1',
    decidedBy: 'Federal Office',
    decidedOn: day(-1),
    ground: 'risk_of_absconding',
    alternatives: ['reporting', 'deposit'],
    place: 'Detention centre',
    startedAt: new Date(world.clock.now().getTime() - hours(2)),
    ...changes,
  });
  async function detained(id: string, changes: object = {}): Promise<string> {
    const { status, body } = await here.officer.does('/detentions', await form(id, changes));
    expect([status, body.code]).toEqual([201, undefined]);
    return `/detentions/${body.id}`;
  }
  const act = async (by: TestOfficer, path: string, action: string, body: object = {}) => {
    const { version } = (await by.sees(path)).body;
    return by.does(`${path}/${action}`, body, { version: version ?? 1 });
  };
  const question = async (path: string) => {
    const { body } = await here.safeguard.sees(path);
    return [body.state, body.question];
  };
  const stillJustified = { reason: 'The reply is due in three days.', reviewRef: 'REV-1' };

  it('is recorded with what the register knows of national law, which warns where nobody has verified it', async () => {
    const { id } = await here.in('examination');
    const { body } = await here.safeguard.sees(await detained(id));
    expect(body).toMatchObject({ state: 'running', law: { rule: 'EU/DETENTION', sure: false }, question: null });
    expect(body.law.firstUntil > day(150) && body.law.mostUntil > body.law.firstUntil).toBe(true);
    expect(body.dueAt).toBe(body.reviewAt);
  });

  it('is not recorded without alternatives, in the future, twice at once, or of a case that is over', async () => {
    const { id } = await here.in('examination');
    const tries = async (changes: object) =>
      (await here.officer.does('/detentions', await form(id, changes))).body.code;
    expect(await tries({ alternatives: [] })).toBe('alternatives_not_considered');
    expect(await tries({ startedAt: new Date(world.clock.now().getTime() + hours(1)) })).toBe('inconsistent');
    expect(await tries({ allowedUntil: day(-30) })).toBe('inconsistent');
    await detained(id);
    expect(await tries({})).toBe('conflict');
    const over = await here.in('withdrawn');
    const ofIt = await here.officer.does('/detentions', await form(over.id));
    expect(ofIt.body.code).toBe('wrong_state');
  });

  it('is erased with its case, which is not erased while anybody is detained', async () => {
    const dpo = await world.officer('data_protection_officer', { at: 'AT/mi' });
    const { id } = await here.in('examination');
    const path = await detained(id);
    await here.goes(id, 'withdraw', { form: { text: 'He left by himself.' } });
    expect(await question(path)).toEqual(['questioned', 'withdrawn']);
    expect((await here.tries(id, 'erase', { by: dpo })).body.code).toBe('matter_open');
    const erase = directly(
      world,
      here.officer,
      `update detentions set state = 'erased', question = null where id = $1`,
      [path.split('/').at(-1) ?? ''],
    );
    await expect(erase).rejects.toThrow('is erased with it');
    const releasedAt = world.clock.now();
    await act(here.officer, path, 'release', { releasedAt, releaseGround: 'no_longer_justified' });
    await here.goes(id, 'erase', { by: dpo });
    expect((await here.safeguard.sees(path)).body).toMatchObject({ state: 'erased', place: '–', personId: null });
  });

  it('is asked about when its review is due, within a day, and monitors learn when nobody has answered', async () => {
    const { id } = await here.in('examination');
    const path = await detained(id, { allowedUntil: day(5) });
    world.clock.pass(days(6));
    await world.sweep();
    expect(await question(path)).toEqual(['questioned', 'review_due']);
    const waits = async (who: TestOfficer) =>
      (await who.sees('/inbox?limit=100')).body.items.some((one: { id: string }) => path.endsWith(one.id));
    expect([await waits(here.supervisor), await waits(here.safeguard), await waits(monitor)]).toEqual([
      true,
      true,
      false,
    ]);
    world.clock.pass(days(1) + 1000);
    await world.sweep();
    expect(await waits(monitor)).toBe(true);
    expect((await act(here.officer, path, 'review', stillJustified)).body.code).toBe('not_permitted');
    expect((await act(here.safeguard, path, 'review', { ...stillJustified, reason: ' ' })).body.code).toBe(
      'reason_required',
    );
    const reviewed = await act(here.safeguard, path, 'review', { ...stillJustified, allowedUntil: day(3) });
    expect(reviewed.body).toMatchObject({ state: 'running', question: null, reviewRef: 'REV-1', climbed: 0 });
    expect(reviewed.body.dueAt.slice(0, 10)).toBe(day(3));
  });

  it.each([
    {
      why: 'refused',
      action: 'refuse',
      by: 'otherSupervisor',
      said: { reasons: ['other_reasoned'], text: 'Not ours.' },
    },
    { why: 'withdrawn', action: 'withdraw', by: 'officer', said: { text: 'No longer needed.' } },
  ] as const)(
    'is asked about in the act by which the case is $why, by whoever it was',
    async ({ why, action, by, said }) => {
      const { id } = await here.in('examination');
      const path = await detained(id);
      await here.goes(id, action, { by, form: said });
      expect(await question(path)).toEqual(['questioned', why]);
    },
  );

  it('is asked about when a hold stops the case', async () => {
    const { id } = await here.in('examination');
    const path = await detained(id);
    await new Holding(here).set(id, 'asylum');
    await world.matched();
    expect(await question(path)).toEqual(['questioned', 'held']);
  });

  it('ends with the handover', async () => {
    const { id } = await here.in('in_transfer');
    const path = await detained(id);
    await transferSteps.hand_over?.(here, id);
    const { body } = await here.safeguard.sees(path);
    expect(body).toMatchObject({ state: 'released', releaseGround: 'handed_over' });
    expect(body.releasedAt).toBe((await here.officer.sees(`/readmissions/${id}`)).body.handedOverAt);
  });

  it('ends by release, and not before it began', async () => {
    const { id } = await here.in('examination');
    const path = await detained(id);
    const release = { releasedAt: world.clock.now(), releaseGround: 'alternative' };
    const early = { ...release, releasedAt: new Date(world.clock.now().getTime() - days(2)) };
    expect((await act(here.officer, path, 'release', early)).body.code).toBe('inconsistent');
    expect((await act(here.officer, path, 'move', { place: 'Another centre' })).body.place).toBe('Another centre');
    expect((await act(here.officer, path, 'release', release)).body).toMatchObject({ state: 'released', actions: [] });
  });

  it('is reviewed by somebody else than has recorded it', async () => {
    const { id } = await here.in('examination');
    const { body } = await here.supervisor.does('/detentions', await form(id));
    expect((await act(here.supervisor, `/detentions/${body.id}`, 'review', stillJustified)).body.code).toBe('own_work');
    const review = `update detentions set reviewed_by = opened_by where id = $1`;
    await expect(directly(world, here.supervisor, review, [body.id])).rejects.toThrow('reviewed_by_another');
  });

  it('is the detaining state’s own', async () => {
    const { id } = await here.in('examination');
    const path = await detained(id);
    for (const officer of [here.other, here.otherSupervisor, here.outsider]) {
      expect((await officer.sees(path)).status).toBe(404);
      expect(await rowsFor(world, officer, 'detentions')).toEqual([]);
    }
    expect((await here.otherSupervisor.does('/detentions', await form(id))).body.code).toBe('not_permitted');
  });
});

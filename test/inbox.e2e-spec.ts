import { randomUUID } from 'node:crypto';
import { days, hours } from '../src/core/workflow/deadline.js';
import { act, JointOperation } from './support/joint-operation.js';
import { World, type TestOfficer } from './support/world.js';

describe('the inbox of an officer', () => {
  let world: World;
  let operation: JointOperation;
  beforeAll(async () => {
    world = await World.start();
    operation = await JointOperation.active(world);
  });
  afterAll(() => world.stop());

  const inbox = async (officer: TestOfficer, query = '') => (await officer.sees(`/inbox?limit=100${query}`)).body;
  const ids = async (officer: TestOfficer, query = ''): Promise<string[]> =>
    (await inbox(officer, query)).items.map(({ id }: { id: string }) => id);
  const counts = async (officer: TestOfficer) => (await officer.sees('/inbox/counts')).body;

  /** An officer whom North Macedonia offers: the host has to answer. */
  async function offered(changes: object = {}) {
    const officer = await world.officer([], { at: 'MK/border' });
    const now = world.clock.now().getTime();
    const { body } = await operation.contactPoints.MK.does('/deployments', {
      operationId: operation.id,
      officerId: officer.id,
      function: 'field_officer',
      legalBasis: 'PCC_SEE_26',
      arrival: new Date(now),
      departure: new Date(now + days(10)),
      ...changes,
    });
    return { officer, id: body.id as string, path: `/deployments/${body.id}` };
  }

  it('has in it what needs them, and says what it is, until when, and what they may do', async () => {
    const { id } = await offered();
    const { items } = await inbox(operation.coordinator);
    expect(items.find((item: { id: string }) => item.id === id)).toEqual({
      kind: 'deployment',
      id,
      refNo: null,
      state: 'proposed',
      means: expect.stringContaining('waits for the host'),
      actions: expect.arrayContaining(['accept', 'refuse']),
      due: new Date(world.clock.now().getTime() + days(1)).toISOString(),
      level: 'green',
      since: world.clock.now().toISOString(),
      operationId: operation.id,
    });
  });

  it('loses it once somebody has acted, and has in it what is to be done next', async () => {
    const { id, path, officer } = await offered();
    expect(await ids(operation.coordinator)).toContain(id);
    await act(operation.coordinator, path, 'accept');
    const { items } = await inbox(officer);
    expect(items).toMatchObject([{ id, state: 'accepted', actions: expect.arrayContaining(['sign_code_of_conduct']) }]);
    await act(operation.coordinator, path, 'brief');
    await act(officer, path, 'sign_code_of_conduct');
    expect(await ids(officer)).toEqual([]);
    expect(await ids(operation.coordinator)).not.toContain(id);
  });

  it('has nothing in it that waits for others', async () => {
    const { id } = await offered();
    expect(await ids(operation.coordinator)).toContain(id);
    for (const other of [operation.contactPoints.MK, operation.commander, operation.contactPoints.ME])
      expect(await ids(other)).not.toContain(id);
    expect((await world.nobody.sees('/inbox')).status).toBe(401);
  });

  it('gets what has climbed to them, more urgent than it was', async () => {
    const { id } = await offered();
    const level = async (officer: TestOfficer) =>
      (await inbox(officer)).items.find((item: { id: string }) => item.id === id)?.level;
    expect([await level(operation.coordinator), await level(operation.commander)]).toEqual(['green', undefined]);
    world.clock.pass(days(1) + hours(1));
    expect(await level(operation.coordinator)).toBe('overdue');
    await world.sweep();
    expect([await level(operation.coordinator), await level(operation.commander)]).toEqual(['amber', 'amber']);
    world.clock.pass(days(1) + hours(1));
    await world.sweep();
    expect([await level(operation.commander), await level(operation.chief)]).toEqual(['red', 'red']);
  });

  it('has in it what is due first at the top, and what has no time at the end, page by page', async () => {
    for (let n = 0; n < 3; n += 1) {
      await offered();
      world.clock.pass(hours(1));
    }
    const { items, count } = await inbox(operation.coordinator, '&count=true');
    const due = items.map((item: { due: string | null }) => item.due ?? '9999');
    expect(due).toEqual([...due].sort());
    expect(due.at(-1)).toBe('9999');
    expect(count).toBe(items.length);
    const walked: string[] = [];
    for (let after = '', more = true; more;) {
      const { body } = await operation.coordinator.sees(`/inbox?limit=2${after}`);
      walked.push(...body.items.map(({ id }: { id: string }) => id));
      after = `&after=${body.next}`;
      more = body.next !== null;
    }
    expect(walked).toEqual(items.map(({ id }: { id: string }) => id));
  });

  it('is counted by level and by kind, and asked for one kind', async () => {
    const { items } = await inbox(operation.coordinator);
    const body = await counts(operation.coordinator);
    expect(body).toMatchObject({ total: items.length, more: false });
    const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
    expect(sum(Object.values(body.levels as Record<string, number>))).toBe(items.length);
    expect(sum(body.kinds.map(({ count }: { count: number }) => count))).toBe(items.length);
    const kinds = (await inbox(operation.coordinator, '&kind=deployment')).items.map(
      ({ kind }: { kind: string }) => kind,
    );
    expect(new Set(kinds)).toEqual(new Set(['deployment']));
    expect(kinds).toHaveLength(body.kinds.find(({ kind }: { kind: string }) => kind === 'deployment').count);
  });

  it('of a deputy is that of whom they stand in for as well, as long as they do', async () => {
    const { id } = await offered();
    const deputy = await world.officer('analyst', { at: 'AL/border' });
    await world.appoint(deputy, 'field_officer', { operationId: operation.id });
    expect(await ids(deputy)).not.toContain(id);
    const { body } = await operation.commander.does('/delegations', {
      role: 'operation_commander',
      operationId: operation.id,
      deputyId: deputy.id,
      validUntil: new Date(world.clock.now().getTime() + days(30)),
    });
    world.clock.pass(days(1) + hours(1));
    await world.sweep();
    const item = (await inbox(deputy)).items.find((one: { id: string }) => one.id === id);
    expect(item.actions).toContain('accept');
    await operation.commander.does(`/delegations/${body.id}/revoke`, {}, { version: 1 });
    expect(await ids(deputy)).not.toContain(id);
  });

  it('has nothing in it of a record that is kept to others, though it waits for their role', async () => {
    const { body } = await operation.analyst.does('/risk-analyses', {
      kind: 'ad_hoc',
      title: 'Kept close',
      periodFrom: '2026-09-01',
      periodTo: '2026-09-30',
      authorGroup: 'x',
      countries: ['AL'],
    });
    expect(await ids(operation.analyst)).toContain(body.id);
    const confidant = await world.officer('operation_coordinator', { at: 'AL/border' });
    const drafted = await operation.coordinator.does(
      '/operations',
      await operation.form({ restrictedTo: [confidant.id] }),
    );
    expect(drafted.status).toBe(201);
    expect(await ids(confidant)).toContain(drafted.body.id);
    expect(await ids(operation.coordinator)).toContain(drafted.body.id);
    expect(await ids(operation.analyst)).not.toContain(drafted.body.id);
    const before = await counts(operation.analyst);
    await operation.coordinator.does(
      `/records/operation/${drafted.body.id}/lift_restriction`,
      { reason: 'No longer needed.' },
      { version: 1 },
    );
    expect(await ids(operation.analyst)).toContain(drafted.body.id);
    expect((await counts(operation.analyst)).total).toBe(before.total + 1);
    const kept = { officers: [confidant.id], reason: 'Keep it close.' };
    await operation.coordinator.does(`/records/operation/${drafted.body.id}/restrict`, kept, { version: 2 });
    expect(await ids(operation.analyst)).not.toContain(drafted.body.id);
    expect((await counts(operation.analyst)).total).toBe(before.total);
  });

  it('is behind a second wall: the database alone gives them the same and no more', async () => {
    const { id } = await offered();
    const seenBy = (officer: TestOfficer, held: string) =>
      world.database
        .as<{ id: string }>(
          'seecase_app',
          `select w.record_id as id from (select set_config('app.officer', '${officer.id}', false),
           set_config('app.authority', '${officer.authorityId}', false), set_config('app.country', 'AL', false),
           set_config('app.held', '{${held}}', false)) who, waiting w where who is not null`,
        )
        .then((rows) => rows.map((row) => row.id));
    expect(await seenBy(operation.coordinator, `operation_coordinator@${operation.id}`)).toContain(id);
    expect(await seenBy(operation.coordinator, '')).not.toContain(id);
    expect(await seenBy(operation.coordinator, `field_officer@${operation.id}`)).not.toContain(id);
    await expect(
      world.database.as(
        'seecase_app',
        `insert into waiting (record_type, record_id, kind, desk, state, level, since,
        restricted, named_readers) values ('x', '${randomUUID()}', 'x', '${randomUUID()}', 'x', 'green', now(), false, '{}')`,
      ),
    ).rejects.toThrow('permission denied');
  });
});

import { randomUUID } from 'node:crypto';
import { days, hours } from '../src/core/workflow/deadline.js';
import { act, JointOperation } from './support/joint-operation.js';
import { rowsFor } from './support/second-wall.js';
import { World, type TestOfficer } from './support/world.js';

describe('an operation that leaves something to be done', () => {
  let world: World;
  let operation: JointOperation;
  beforeAll(async () => {
    world = await World.start();
    operation = await JointOperation.active(world);
  });
  afterAll(() => world.stop());

  const open = (by: TestOfficer, changes: object = {}) =>
    by.does('/follow-ups', {
      operationId: operation.id,
      kind: 'lead',
      title: 'Facilitator with the white van',
      authorityId: world.authority('AL/crime'),
      dueOn: '2026-12-01',
      ...changes,
    });

  it('hands it over to be accepted, done, and verified by somebody else', async () => {
    const receiver = await world.officer('analyst', { at: 'AL/crime' });
    const assignee = await world.officer([], { at: 'AL/crime' });
    const { body } = await open(operation.coordinator);
    const path = `/follow-ups/${body.id}`;
    expect((await assignee.sees(path)).status).toBe(403);
    await world.appoint(assignee, 'field_officer', { authorityId: assignee.authorityId });
    expect((await assignee.sees(path)).status).toBe(404);
    const stranger = await world.officer('analyst', { at: 'AL/border' });
    expect((await act(receiver, path, 'accept', { assigneeId: stranger.id })).body.code).toBe('unknown_reference');
    await act(receiver, path, 'accept', { assigneeId: assignee.id });
    await act(assignee, path, 'start');
    expect((await act(assignee, path, 'finish', {})).status).toBe(400);
    await act(assignee, path, 'finish', { outcome: 'The van was found.' });
    expect((await act(assignee, path, 'verify')).body.code).toBe('not_permitted');
    expect((await act(operation.coordinator, path, 'send_back', { reason: 'And the driver?' })).body.state).toBe(
      'in_progress',
    );
    await act(assignee, path, 'finish', { outcome: 'The driver was found as well.' });
    expect((await act(operation.coordinator, path, 'verify')).body).toMatchObject({
      state: 'verified',
      doneBy: assignee.id,
      verifiedBy: operation.coordinator.id,
    });
  });

  it('does not do it itself and verify that it was done', async () => {
    const own = { authorityId: world.authority('AL/border') };
    const { body } = await open(operation.coordinator, own);
    const path = `/follow-ups/${body.id}`;
    await act(operation.coordinator, path, 'accept');
    await act(operation.coordinator, path, 'finish', { outcome: 'Done.' });
    expect((await act(operation.coordinator, path, 'verify')).body.code).toBe('own_work');
    expect((await act(operation.analyst, path, 'verify')).body.state).toBe('verified');
  });

  it('goes up to the chief above when it is not accepted, or not done by its day', async () => {
    const police = await world.officer('police_chief', { at: 'AL/police' });
    const ministry = await world.officer('police_chief', { at: 'AL/mia' });
    const { body } = await open(operation.coordinator);
    const path = `/follow-ups/${body.id}`;
    const seeing = async () => [(await police.sees(path)).status, (await ministry.sees(path)).status];
    expect(await seeing()).toEqual([404, 404]);
    world.clock.pass(days(3) + hours(1));
    await world.sweep();
    expect(await seeing()).toEqual([200, 404]);
    expect((await act(police, path, 'accept')).body.state).toBe('accepted');
    expect(await seeing()).toEqual([404, 404]);
    world.clock.pass(days(100));
    await world.sweep();
    expect((await operation.coordinator.sees(path)).body).toMatchObject({ state: 'overdue', climbed: 1 });
    world.clock.pass(days(7) + hours(1));
    await world.sweep();
    expect(await seeing()).toEqual([404, 200]);
    const later = { dueOn: '2027-06-01', reason: 'The court is slow.' };
    expect((await act(ministry, path, 'postpone', later)).body).toMatchObject({
      state: 'in_progress',
      dueAt: '2027-06-01T23:59:59.999Z',
    });
  });

  it('points at the record that it grew out of, where the reader sees that', async () => {
    const source = { sourceType: 'operation', sourceId: operation.id };
    const day = { dueOn: '2027-12-01' };
    expect((await open(operation.coordinator, { ...source, ...day })).body).toMatchObject(source);
    const refused = async (changes: object) =>
      (await open(operation.coordinator, { ...day, ...changes })).body.code as string;
    expect(await refused({ ...source, sourceId: randomUUID() })).toBe('unknown_reference');
    expect(await refused({ sourceType: 'nothing_known', sourceId: operation.id })).toBe('unknown_reference');
    expect(await refused({ sourceType: 'operation' })).toBe('inconsistent');
    expect(await refused({ dueOn: '2026-09-01' })).toBe('due_day_past');
    expect(await refused({ authorityId: randomUUID() })).toBe('unknown_reference');
  });

  it('is not handed over by those who have no part in the operation', async () => {
    const day = { dueOn: '2027-12-01' };
    const greek = await world.officer('operation_coordinator', { at: 'GR/police' });
    expect((await open(greek, day)).body.code).toBe('not_permitted');
    const serb = await world.officer('operation_coordinator', { at: 'RS/border' });
    expect((await open(serb, day)).status).toBe(404);
    expect((await open(operation.contactPoints.MK, day)).status).toBe(201);
  });
});

describe('the database itself', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  it('shows of plans, evaluations and follow-ups what the application shows, to each reader', async () => {
    const operation = await JointOperation.active(world);
    const { coordinator, contactPoints, chief, commander } = operation;
    const parties = [{ country: 'MK', authorityId: world.authority('MK/border') }];
    for (const year of [2027, 2028])
      await coordinator.does('/annual-plans', { year, title: 'x', parties, partners: [] });
    const [plan] = (await coordinator.sees('/annual-plans')).body.items;
    await world.database.owner(`update annual_plans set state = 'proposed' where id = $1`, [plan.id]);
    const authorityId = world.authority('MK/ncu');
    const item = { operationId: operation.id, kind: 'lead', title: 'x', authorityId, dueOn: '2026-12-01' };
    await coordinator.does('/follow-ups', item);
    await contactPoints.AL.does('/follow-ups', { ...item, authorityId: world.authority('AL/crime') });
    await operation.does('demobilise');
    await coordinator.does('/evaluations', { operationId: operation.id });

    const outsider = await world.officer('operation_coordinator', { at: 'RS/border' });
    const inquirer = await world.officer('analyst', { at: 'AL/crime' });
    const onlooker = await world.officer('observer', { at: 'DCAF', operationId: operation.id });
    const readers = [coordinator, commander, chief, ...Object.values(contactPoints), outsider, inquirer, onlooker];
    for (const table of ['annual_plans', 'follow_ups', 'evaluations']) {
      const numbers = new Set<number>();
      for (const [n, reader] of readers.entries()) {
        const { body, status } = await reader.sees(`/${table.replace('_', '-')}?limit=100`);
        const shown = status === 403 ? [] : body.items.map(({ id }: { id: string }) => id).sort();
        expect([table, n, await rowsFor(world, reader, table)]).toEqual([table, n, shown]);
        numbers.add(shown.length);
      }
      expect([table, numbers.size > 1]).toEqual([table, true]);
    }
  });
});

import { days, hours } from '../src/core/workflow/deadline.js';
import { Events } from './support/events.js';
import { act, JointOperation } from './support/joint-operation.js';
import { World } from './support/world.js';

describe('a stream of events', () => {
  let world: World;
  let operation: JointOperation;
  beforeAll(async () => {
    world = await World.start();
    operation = await JointOperation.active(world);
  });
  afterAll(() => world.stop());

  /** An officer whom North Macedonia offers: the host has to answer. */
  async function offered() {
    const officer = await world.officer([], { at: 'MK/border' });
    const now = world.clock.now().getTime();
    const { body } = await operation.contactPoints.MK.does('/deployments', {
      operationId: operation.id,
      officerId: officer.id,
      function: 'field_officer',
      legalBasis: 'PCC_SEE_26',
      arrival: new Date(now),
      departure: new Date(now + days(10)),
    });
    return { id: body.id as string, path: `/deployments/${body.id}` };
  }

  it('begins with how things stand, and says what has come: kinds, ids and numbers only', async () => {
    const events = await Events.of(world, operation.coordinator);
    const { total } = (await events.next()).counts;
    expect(total).toBe((await operation.coordinator.sees('/inbox/counts')).body.total);
    const { id, path } = await offered();
    const { items, counts: after } = await events.next();
    expect(items).toEqual([{ kind: 'deployment', id }]);
    expect(after.total).toBe(total + 1);
    await act(operation.coordinator, path, 'refuse', { reason: 'Words that nobody needs to hear.' });
    expect(await events.next()).toMatchObject({ items: [], counts: { total } });
    expect(events.text.join('')).not.toMatch(/Words|Officer [0-9a-f]/);
    events.close();
  });

  it('says nothing of what its officer may not see', async () => {
    const confidant = await world.officer('operation_coordinator', { at: 'AL/border' });
    const events = await Events.of(world, operation.analyst);
    await events.next();
    const kept = await operation.form({ restrictedTo: [confidant.id] });
    const heard = events.next();
    const { body } = await operation.coordinator.does('/operations', kept);
    const { id } = await offered();
    for (let event = await heard; !event.items.some((item) => item.id === id); event = await events.next());
    expect(events.text.join('')).not.toContain(body.id);
    events.close();
  });

  it('is one of five that an officer may have; the next is refused', async () => {
    const officer = await world.officer('operation_coordinator', { at: 'AL/border' });
    const open: Events[] = [];
    for (let n = 0; n < 5; n += 1) {
      const events = await Events.of(world, officer);
      await events.next();
      open.push(events);
    }
    const headers = { authorization: `Bearer ${officer.token}`, accept: 'text/event-stream' };
    const answer = await fetch(`${world.address}/events`, { headers });
    expect([answer.status, await answer.json()]).toEqual([429, expect.objectContaining({ code: 'too_many_streams' })]);
    for (const events of open) events.close();
  });

  it('ends at once when its session does', async () => {
    const officer = await world.officer('operation_coordinator', { at: 'AL/border' });
    const events = await Events.of(world, officer);
    await events.next();
    await officer.does(`/sessions/${officer.sessionId}/end`);
    await events.end();
    expect((await officer.sees('/inbox')).status).toBe(401);
  });

  it('follows a role that is given and taken while it is open', async () => {
    const officer = await world.officer('analyst', { at: 'AL/police' });
    const events = await Events.of(world, officer);
    expect((await events.next()).counts.total).toBe(0);
    await offered();
    await world.appoint(officer, 'operation_coordinator', { operationId: operation.id });
    expect((await events.next()).counts.total).toBeGreaterThan(0);
    await world.database.owner(
      `update role_assignments set valid_until = $2 where officer_id = $1 and operation_id is not null`,
      [officer.id, new Date(world.clock.now().getTime() + 1)],
    );
    world.clock.pass(hours(1));
    await world.database.owner('update officers set valid_until = null where id = $1', [officer.id]);
    expect((await events.next()).counts.total).toBe(0);
    events.close();
  });

  it('is for clients that can read it, and for so many at a time', async () => {
    const officer = await world.officer('operation_coordinator', { at: 'AL/border' });
    expect((await officer.sees('/events')).body.code).toBe('accepts_no_events');
    const open = await Promise.all([1, 2, 3, 4, 5].map(() => Events.of(world, officer)));
    await Promise.all(open.map((events) => events.next()));
    await expect(Events.of(world, officer)).rejects.toThrow('429');
    for (const events of open) events.close();
  });

  it('is served by every process, whichever of them the act came to', async () => {
    const other = await world.another();
    const events = await Events.of(other, operation.coordinator);
    await events.next();
    const { id } = await offered();
    expect((await events.next()).items).toEqual([{ kind: 'deployment', id }]);
    await other.leave();
    await events.end();
  });
});

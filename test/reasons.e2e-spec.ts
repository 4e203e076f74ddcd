import { days } from '../src/core/workflow/deadline.js';
import { Apprehended } from './support/apprehended.js';
import { act, JointOperation } from './support/joint-operation.js';
import { rowsFor } from './support/second-wall.js';
import { World, type TestOfficer } from './support/world.js';

describe('the reason that was given for an act', () => {
  let world: World;
  let operation: JointOperation;
  let host: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    operation = await JointOperation.active(world);
    host = await operation.serving('field_officer', 'AL/border');
  });
  afterAll(() => world.stop());

  /** By both walls: what the history says, and what the database gives. */
  async function told(officer: TestOfficer, type: string, id: string) {
    const { body } = await officer.sees(`/records/${type}/${id}/history`);
    const said = (body as { reason: string | null }[]).flatMap(({ reason }) => reason ?? []);
    const given = await rowsFor(world, officer, `(select * from reasons where record_id = '${id}') reasons`);
    return { said, given: given.length };
  }

  /** An offer of North Macedonia that the host refuses. */
  async function declined() {
    const officer = await world.officer([], { at: 'MK/border' });
    const { body } = await operation.contactPoints.MK.does('/deployments', {
      operationId: operation.id,
      officerId: officer.id,
      function: 'field_officer',
      legalBasis: 'PCC_SEE_26',
      arrival: world.clock.now(),
      departure: new Date(world.clock.now().getTime() + days(5)),
    });
    const answer = await act(operation.coordinator, `/deployments/${body.id}`, 'refuse', { reason: 'No bed left.' });
    expect(answer.status).toBe(200);
    return String(body.id);
  }

  it('is told to whoever gave it, to the state whose record it is, and not to others who see the record', async () => {
    const id = await declined();
    const secondOfTheSender = await world.officer('national_contact_point', { at: 'MK/ncu' });
    const ofTheHost = await world.officer('national_contact_point', { at: 'AL/ncu' });
    for (const reader of [operation.coordinator, operation.contactPoints.MK, secondOfTheSender])
      expect(await told(reader, 'deployment', id)).toEqual({ said: ['No bed left.'], given: 1 });
    const { said, given } = await told(ofTheHost, 'deployment', id);
    expect([(await ofTheHost.sees(`/deployments/${id}`)).status, said, given]).toEqual([200, [], 0]);
  });

  it('is found again though time has passed while the act was done', async () => {
    const { clock } = world;
    const stillness = clock.now.bind(clock);
    let passed = 0;
    clock.now = () => new Date(stillness().getTime() + (passed += 3));
    const id = await declined().finally(() => void Reflect.deleteProperty(clock, 'now'));
    expect((await told(operation.coordinator, 'deployment', id)).said).toEqual(['No bed left.']);
  });

  it('of a record with an inmost part is told to those who are shown it, and to whoever gave it', async () => {
    const all = new Apprehended(world, operation, host);
    const { path, id } = await all.group();
    const reason = 'Recorded twice; they are the family of the record before.';
    await act(operation.commander, path, 'annul', { reason });
    const chief = await world.officer('police_chief', { at: 'AL/mia' });
    const readmission = await world.officer('readmission_officer', { at: 'AL/border' });
    const guest = await operation.serving('field_officer', 'MK/border');
    for (const reader of [host, operation.commander, readmission])
      expect(await told(reader, 'apprehension', id)).toEqual({ said: [reason], given: 1 });
    for (const reader of [chief, guest]) {
      expect((await reader.sees(path)).body.state).toBe('annulled');
      expect(await told(reader, 'apprehension', id)).toEqual({ said: [], given: 0 });
    }
  });

  it('of an item of information is not told to whoever only supervises data protection', async () => {
    const author = await operation.serving('debriefer', 'AL/border');
    const leader = await operation.serving('team_leader', 'AL/border');
    const drawn = { operationId: operation.id, sourceType: 'operations', sourceId: operation.id };
    const info = { collectedMethod: 'patrol', sourceGrade: 'B', infoGrade: '2', purposes: ['18-2-A'] };
    const made = await author.does('/subjects', {
      ...drawn,
      kind: 'phone',
      phone: { number: '+355 69 700 0009' },
      info,
    });
    const path = `/subjects/${made.body.id}`;
    await act(author, path, 'record');
    const reason = 'It is the number of his brother.';
    expect((await act(leader, path, 'freeze', { reason })).body.code).toBe('not_permitted');
    expect((await act(leader, path, 'return_to_author', { reason })).status).toBe(200);
    await act(author, path, 'record');
    const dataProtection = await world.officer('data_protection_officer', { at: 'AL/mia' });
    expect((await dataProtection.sees(path)).body.withheld).toBe('not_permitted');
    expect(await told(dataProtection, 'subject', made.body.id)).toEqual({ said: [], given: 0 });
    for (const reader of [author, leader])
      expect(await told(reader, 'subject', made.body.id)).toEqual({ said: [reason], given: 1 });
  });
});

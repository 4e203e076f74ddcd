import { hours } from '../src/core/workflow/deadline.js';
import { act, JointOperation } from './support/joint-operation.js';
import { World, type TestOfficer } from './support/world.js';

const LONG = new Date('2040-01-01T00:00:00Z');

describe('the duty roster', () => {
  let world: World;
  let chief: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    chief = await world.officer('police_chief', { at: 'AL/ncu' });
  });
  afterAll(() => world.stop());

  const plan = (by: TestOfficer, officer: { id: string }, more: object = {}) => {
    const now = world.clock.now().getTime();
    const place = { role: 'central_unit_officer', authorityId: world.authority('AL/ncu') };
    return by.does('/duties', {
      ...place,
      officerId: officer.id,
      startsAt: new Date(now),
      endsAt: new Date(now + hours(8)),
      ...more,
    });
  };
  const onDuty = async (reader: TestOfficer, query: string) =>
    (await reader.sees(`/duties/now?${query}`)).body.map(({ officerId }: { officerId: string }) => officerId);

  it('says to every state who is on duty in an authority at this moment', async () => {
    const officer = await world.officer('central_unit_officer', { at: 'AL/ncu' });
    const foreigner = await world.officer('national_contact_point', { at: 'MK/ncu' });
    const { body } = await plan(chief, officer);
    const query = `authorityId=${world.authority('AL/ncu')}&role=central_unit_officer`;
    expect(await onDuty(foreigner, query)).toEqual([officer.id]);
    await chief.revises(
      `/duties/${body.id}`,
      { endsAt: new Date(world.clock.now().getTime() + hours(2)) },
      { version: 1 },
    );
    world.clock.pass(hours(3));
    expect(await onDuty(foreigner, query)).toEqual([]);
    expect((await foreigner.sees(`/duties?officerId=${officer.id}`)).body.items).toHaveLength(1);
  });

  it('holds nobody who does not hold the role there, and is kept by those who lead the place', async () => {
    const stranger = await world.officer('police_chief', { at: 'AL/border' });
    const officer = await world.officer('central_unit_officer', { at: 'AL/ncu' });
    expect((await plan(chief, stranger)).body.code).toBe('not_their_role');
    expect((await plan(stranger, officer)).body.code).toBe('not_permitted');
    expect((await plan(chief, officer, { operationId: officer.id })).body.code).toBe('inconsistent');
    const { body } = await plan(chief, officer);
    expect((await plan(chief, officer)).body.code).toBe('conflict');
    expect((await act(stranger, `/duties/${body.id}`, 'withdraw')).body.code).toBe('not_permitted');
    expect((await act(chief, `/duties/${body.id}`, 'withdraw')).body.withdrawnAt).not.toBeNull();
    expect((await act(chief, `/duties/${body.id}`, 'withdraw')).body.code).toBe('wrong_state');
  });

  it('of an operation does not exist for those who do not know of the operation', async () => {
    const operation = await JointOperation.active(world);
    const leader = await operation.serving('team_leader', 'AL/border');
    const place = { role: 'team_leader', authorityId: undefined, operationId: operation.id };
    const { body, status } = await plan(operation.commander, leader, place);
    expect(status).toBe(201);
    const serb = await world.officer('national_contact_point', { at: 'RS/ncu' });
    expect(await onDuty(operation.contactPoints.MK, `operationId=${operation.id}`)).toEqual([leader.id]);
    expect(await onDuty(serb, `operationId=${operation.id}`)).toEqual([]);
    expect((await serb.sees(`/duties/${body.id}`)).status).toBe(404);
    expect((await serb.sees(`/duties/uncovered?operationId=${operation.id}`)).body).toEqual([]);
  });

  it('tells which approving roles nobody would answer for: neither a holder on duty nor a deputy', async () => {
    const supervisor = await world.officer('readmission_supervisor', { at: 'MK/border' });
    const open = async () =>
      (await supervisor.sees('/duties/uncovered')).body.map(({ role }: { role: string }) => role) as string[];
    expect(await open()).toEqual(['readmission_supervisor']);
    const now = world.clock.now().getTime();
    const duty = { role: 'readmission_supervisor', authorityId: supervisor.authorityId, officerId: supervisor.id };
    await supervisor.does('/duties', { ...duty, startsAt: new Date(now), endsAt: new Date(now + hours(8)) });
    expect(await open()).toEqual([]);
    world.clock.pass(hours(9));
    expect(await open()).toEqual(['readmission_supervisor']);
    const deputy = await world.officer([], { at: 'MK/border' });
    const lent = { role: 'readmission_supervisor', authorityId: supervisor.authorityId, deputyId: deputy.id };
    await supervisor.does('/delegations', { ...lent, validUntil: LONG });
    expect(await open()).toEqual([]);
  });
});

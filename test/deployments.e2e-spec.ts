import { days, hours } from '../src/core/workflow/deadline.js';
import { act, JointOperation } from './support/joint-operation.js';
import type { TestOfficer } from './support/world.js';
import { World } from './support/world.js';

describe('a deployment', () => {
  let world: World;
  let operation: JointOperation;
  beforeAll(async () => {
    world = await World.start();
    operation = await JointOperation.prepared(world);
  });
  afterAll(() => world.stop());

  async function offered(officer: TestOfficer, by: TestOfficer, changes: object = {}) {
    const now = world.clock.now().getTime();
    const form = {
      operationId: operation.id,
      officerId: officer.id,
      function: 'field_officer',
      legalBasis: 'PCC_SEE_26',
    };
    const stay = { arrival: new Date(now), departure: new Date(now + days(10)) };
    const { body, status } = await by.does('/deployments', { ...form, ...stay, ...changes });
    return { path: `/deployments/${body.id}`, body, status };
  }

  it('of an officer of a state that has not signed is not accepted', async () => {
    const officer = await world.officer([], { at: 'ME/border' });
    const { path } = await offered(officer, operation.contactPoints.ME);
    expect((await act(operation.coordinator, path, 'accept')).body).toMatchObject({ code: 'sender_has_not_signed' });
  });

  it('carries the powers of its legal basis, and nothing that somebody wrote', async () => {
    const officer = await world.officer([], { at: 'MK/border' });
    expect((await offered(officer, operation.contactPoints.MK, { powers: ['hold'] })).status).toBe(400);
    const { path } = await offered(officer, operation.contactPoints.MK, { legalBasis: 'PCC_SEE_28' });
    const { body } = await act(operation.coordinator, path, 'accept');
    expect(body).toMatchObject({ state: 'accepted', powers: ['advise'], weaponPermitted: true });
  });

  it('is not accepted on a basis that does not bind the sender, or that the operation does not rest on', async () => {
    const officer = await world.officer([], { at: 'MK/border' });
    const own = await offered(officer, operation.contactPoints.MK, { legalBasis: 'OWN_STATE' });
    expect((await act(operation.coordinator, own.path, 'accept')).body.code).toBe('basis_does_not_carry');
    const other = await world.officer([], { at: 'MK/border' });
    const status = await offered(other, operation.contactPoints.MK, { legalBasis: 'STATUS_AL_2019' });
    expect((await act(operation.coordinator, status.path, 'accept')).body.code).toBe('basis_not_of_operation');
  });

  it('gives the function while it lasts, and the clock takes it away', async () => {
    const officer = await world.officer([], { at: 'MK/border' });
    const { path } = await offered(officer, operation.contactPoints.MK);
    const rolesNow = async () => (await officer.sees('/me')).body.held.map(({ role }: { role: string }) => role);
    expect(await rolesNow()).toEqual([]);
    await act(operation.coordinator, path, 'accept');
    expect(await rolesNow()).toEqual(['field_officer']);
    world.clock.pass(days(10) + hours(1));
    expect(await rolesNow()).toEqual([]);
    await world.sweep();
    expect((await operation.coordinator.sees(path)).body.state).toBe('ended');
  });

  it('that is cut short ends the function and a guest account at once', async () => {
    const officer = await world.officer([], { at: 'MK/border' });
    await world.database.owner('update officers set guest = true, valid_until = $2 where id = $1', [
      officer.id,
      new Date('2030-01-01'),
    ]);
    const { path } = await offered(officer, operation.contactPoints.MK);
    await act(operation.coordinator, path, 'accept');
    world.clock.pass(days(1));
    await act(operation.contactPoints.MK, path, 'withdraw', { reason: 'Needed at home.' });
    expect((await officer.sees('/me')).status).toBe(401);
  });

  it('is not accepted by the one who offered it, nor for oneself', async () => {
    const officer = await world.officer([], { at: 'AL/border' });
    const own = await offered(officer, operation.coordinator, { legalBasis: 'OWN_STATE' });
    expect((await act(operation.coordinator, own.path, 'accept')).body.code).toBe('own_work');
    const theirs = await offered(operation.analyst, operation.coordinator, { legalBasis: 'OWN_STATE' });
    expect((await act(operation.analyst, theirs.path, 'accept')).body.code).toBe('own_deployment');
  });

  const offices = ['system_administrator', 'police_chief', 'legal_officer', 'central_unit_officer'];
  it.each(offices)('is never in the office of %s', async (office) => {
    const officer = await world.officer([], { at: 'AL/border' });
    const { body } = await offered(officer, operation.coordinator, { function: office });
    expect(body).toMatchObject({ code: 'bad_input', fields: ['function'] });
    await expect(
      world.database.as(
        'seecase_app',
        `begin; select set_config('app.officer', '${operation.coordinator.id}', true),
           set_config('app.held', '{operation_coordinator@${operation.coordinator.authorityId}}', true),
           set_config('app.authority', '${operation.coordinator.authorityId}', true);
         insert into role_assignments (id, officer_id, role, operation_id, valid_from)
           values (gen_random_uuid(), '${officer.id}', '${office}', '${operation.id}', now());`,
      ),
    ).rejects.toThrow('functions_only');
  });

  it('begins with the code of conduct signed', async () => {
    const officer = await world.officer([], { at: 'MK/border' });
    const { path } = await offered(officer, operation.contactPoints.MK);
    await act(operation.coordinator, path, 'accept');
    expect((await act(officer, path, 'arrive')).body.code).toBe('code_of_conduct_missing');
    await act(officer, path, 'sign_code_of_conduct');
    expect((await act(officer, path, 'arrive')).body.state).toBe('serving');
  });

  it('does not exist for a state that neither sends nor hosts', async () => {
    const officer = await world.officer([], { at: 'MK/border' });
    const { path } = await offered(officer, operation.contactPoints.MK);
    const outsider = await world.officer('national_contact_point', { at: 'RS/ncu' });
    expect((await outsider.sees(path)).status).toBe(404);
    expect((await outsider.sees('/deployments?count=true')).body).toMatchObject({ items: [], count: 0 });
  });
});

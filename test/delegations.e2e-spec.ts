import { days, hours } from '../src/core/workflow/deadline.js';
import { act, JointOperation } from './support/joint-operation.js';
import { World, type TestOfficer } from './support/world.js';

/** So that "who may read it" agrees as well, which goes by the time of the database. */
const LONG = new Date('2040-01-01T00:00:00Z');

describe('a deputy', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  const lend = (holder: TestOfficer, deputy: { id: string }, role: string, more: object = {}) =>
    holder.does('/delegations', {
      role,
      authorityId: holder.authorityId,
      deputyId: deputy.id,
      validUntil: LONG,
      ...more,
    });

  const trail = (officer: { id: string }, action: string) =>
    world.database.owner<{ details: { deputyFor?: string[] } | null }>(
      'select details from audit_entries where officer_id = $1 and action = $2 order by id',
      [officer.id, action],
    );

  it('does what the holder may do, and the trail says for whom', async () => {
    const operation = await JointOperation.proposed(world);
    const deputy = await world.officer([], { at: 'AL/gjirokaster' });
    expect((await operation.does('confirm', {}, deputy)).status).toBe(403);

    const { body, status } = await lend(operation.chief, deputy, 'police_chief');
    expect([status, body]).toEqual([201, expect.objectContaining({ inForce: true, deputyId: deputy.id })]);
    expect((await deputy.sees('/me')).body.held).toEqual([
      {
        role: 'police_chief',
        placeId: world.authority('AL/border'),
        place: 'authority',
        placeName: 'Border and Migration Department',
        deputyFor: operation.chief.id,
      },
    ]);
    expect((await deputy.sees(operation.path)).body.actions).toContain('confirm');
    expect((await operation.does('confirm', {}, deputy)).body.state).toBe('confirmed');
    expect(await trail(deputy, 'operation.confirm')).toEqual([{ details: { deputyFor: [operation.chief.id] } }]);
    const { body: history } = await operation.coordinator.sees(`/records/operation/${operation.id}/history`);
    expect(history.at(-1)).toMatchObject({ action: 'operation.confirm', deputyFor: [expect.any(String)] });
  });

  it('is named among the readers of what they may read, and reads it as a deputy', async () => {
    const operation = await JointOperation.proposed(world);
    const deputy = await world.officer('screener', { at: 'AL/gjirokaster' });
    await lend(operation.chief, deputy, 'police_chief');
    const { body: readers } = await operation.coordinator.sees(`/records/operation/${operation.id}/readers`);
    expect(readers.map(({ officerId }: { officerId: string }) => officerId)).toContain(deputy.id);
    await deputy.sees(operation.path);
    await deputy.sees('/annual-plans');
    expect(await trail(deputy, 'operation.read')).toEqual([{ details: null }]);
    expect(await trail(deputy, 'annual_plan.list')).toEqual([{ details: { deputyFor: [operation.chief.id] } }]);
  });

  it('who holds the role as well acts in their own right', async () => {
    const operation = await JointOperation.proposed(world);
    const other = await world.officer('police_chief', { at: 'AL/border' });
    await lend(operation.chief, other, 'police_chief');
    await operation.does('confirm', {}, other);
    expect(await trail(other, 'operation.confirm')).toEqual([{ details: null }]);
  });

  it('does not approve the work of the one who named them', async () => {
    const operation = await JointOperation.proposed(world);
    const deputy = await world.officer([], { at: 'AL/border' });
    const chief = await world.officer(['police_chief', 'operation_coordinator'], { at: 'AL/border' });
    await lend(chief, deputy, 'police_chief');
    await lend(chief, deputy, 'operation_coordinator');
    const { body: own } = await chief.does('/operations', await operation.form());
    await act(chief, `/operations/${own.id}`, 'propose');
    expect((await act(chief, `/operations/${own.id}`, 'confirm')).body.code).toBe('own_work');
    expect((await deputy.sees(`/operations/${own.id}`)).body.actions).not.toContain('confirm');
    expect((await act(deputy, `/operations/${own.id}`, 'confirm')).body.code).toBe('own_work');

    const offered = await act(operation.analyst, operation.path, 'cancel', { reason: 'Only a frame for this test.' });
    expect(offered.status).toBe(200);
    const analysis = { kind: 'national', title: 'x', periodFrom: '2026-09-01', periodTo: '2026-09-02' };
    const { body } = await chief.does('/risk-analyses', { ...analysis, authorGroup: 'x', countries: ['AL'] });
    const item = { borderSection: 'AL-GR', threat: 'drugs', magnitude: 1, likelihood: 1, vulnerability: 1, impact: 1 };
    const path = `/risk-analyses/${body.id}`;
    await chief.puts(
      `${path}/items/${operation.id}`,
      { ...item, narrative: '', recommendedResponse: 'x' },
      { version: 1 },
    );
    await act(chief, path, 'hand_in');
    expect((await act(deputy, path, 'release')).body.code).toBe('own_work');
    expect((await act(operation.coordinator, path, 'release')).body.state).toBe('released');
  });

  it('is a deputy until the day that was named, or until either of the two ends it, and then at once', async () => {
    const chief = await world.officer('police_chief', { at: 'AL/border' });
    const deputy = await world.officer([], { at: 'AL/border' });
    const rolesNow = async () => (await deputy.sees('/me')).body.held.length;
    const now = world.clock.now().getTime();
    await lend(chief, deputy, 'police_chief', {
      validFrom: new Date(now + days(1)),
      validUntil: new Date(now + days(2)),
    });
    expect(await rolesNow()).toBe(0);
    world.clock.pass(days(1) + hours(1));
    expect(await rolesNow()).toBe(1);
    world.clock.pass(days(1));
    expect(await rolesNow()).toBe(0);

    for (const who of [chief, deputy]) {
      const { body } = await lend(chief, deputy, 'police_chief');
      expect(await rolesNow()).toBe(1);
      const stranger = await world.officer('police_chief', { at: 'AL/mia' });
      expect((await act(stranger, `/delegations/${body.id}`, 'revoke')).status).toBe(403);
      expect((await act(who, `/delegations/${body.id}`, 'revoke')).body).toMatchObject({
        inForce: false,
        revokedBy: who.id,
      });
      expect(await rolesNow()).toBe(0);
      expect((await act(chief, `/delegations/${body.id}`, 'revoke')).body.code).toBe('wrong_state');
    }
  });

  it('holds nothing any more once the holder does not', async () => {
    const administrator = await world.officer('administrator', { at: 'AL/mia' });
    const chief = await world.officer('police_chief', { at: 'AL/border' });
    const deputy = await world.officer([], { at: 'AL/border' });
    await lend(chief, deputy, 'police_chief');
    const { body } = await administrator.sees(`/officers/${chief.id}`);
    await administrator.does(`/officers/${chief.id}/disable`, {}, { version: body.version });
    expect((await deputy.sees('/me')).body.held).toEqual([]);
    await administrator.does(`/officers/${chief.id}/enable`, {}, { version: body.version + 1 });
    expect((await deputy.sees('/me')).body.held).toHaveLength(1);
    await administrator.does(`/officers/${chief.id}/roles/${body.roles[0].id}/end`);
    world.clock.pass(1000);
    expect((await deputy.sees('/me')).body.held).toEqual([]);
  });

  it('is not named for a role that one does not hold oneself, or holds as a deputy only', async () => {
    const chief = await world.officer('police_chief', { at: 'AL/border' });
    const [deputy, further] = [
      await world.officer([], { at: 'AL/border' }),
      await world.officer([], { at: 'AL/border' }),
    ];
    await lend(chief, deputy, 'police_chief');
    expect((await lend(deputy, further, 'police_chief')).body.code).toBe('not_yours_to_lend');
    expect((await lend(chief, further, 'team_leader')).body.code).toBe('not_yours_to_lend');
    expect((await lend(chief, further, 'police_chief', { authorityId: world.authority('AL/mia') })).body.code).toBe(
      'not_yours_to_lend',
    );
    await expect(
      world.database.owner(
        `insert into delegations (id, role, authority_id, holder_id, deputy_id, valid_from, valid_until, named_at, version)
         values (gen_random_uuid(), 'auditor', $1, $2, $3, now(), now() + interval '1 day', now(), 1)`,
        [chief.authorityId, chief.id, further.id],
      ),
    ).rejects.toThrow(/delegations_role_check/);
  });

  it('is not oneself, an administrator, somebody of another state, or somebody who is gone', async () => {
    const chief = await world.officer('police_chief', { at: 'AL/border' });
    const administrator = await world.officer('administrator', { at: 'AL/border' });
    const foreigner = await world.officer([], { at: 'MK/border' });
    const gone = await world.officer([], { at: 'AL/border' });
    await world.database.owner('update officers set disabled_at = now() where id = $1', [gone.id]);
    const codes = [];
    for (const other of [chief, administrator, foreigner, gone])
      codes.push((await lend(chief, other, 'police_chief')).body.code);
    expect(codes).toEqual(['own_deputy', 'deputy_administers', 'deputy_not_there', 'unknown_reference']);

    const deputy = await world.officer([], { at: 'AL/border' });
    await lend(chief, deputy, 'police_chief');
    await world.appoint(deputy, 'administrator', { authorityId: deputy.authorityId });
    expect((await deputy.sees('/me')).body.held).toEqual([expect.objectContaining({ role: 'administrator' })]);
  });

  it('for a function in an operation serves in that operation, and as long as they do', async () => {
    const operation = await JointOperation.active(world);
    const place = { authorityId: undefined, operationId: operation.id };
    const outside = await world.officer([], { at: 'AL/border' });
    expect((await lend(operation.commander, outside, 'operation_commander', place)).body.code).toBe('deputy_not_there');

    const inside = await operation.serving('field_officer', 'AL/border');
    await lend(operation.commander, inside, 'operation_commander', place);
    const suspended = await operation.does('suspend', { reason: 'Ice on the road.' }, inside);
    expect(suspended.body.state).toBe('suspended');
    expect(await trail(inside, 'operation.suspend')).toEqual([{ details: { deputyFor: [operation.commander.id] } }]);
    world.clock.pass(days(21));
    expect((await inside.sees('/me')).body.held).toEqual([]);
  });

  it('is named once, however often the command arrives, and not twice for the same time', async () => {
    const chief = await world.officer('police_chief', { at: 'AL/border' });
    const deputy = await world.officer([], { at: 'AL/border' });
    const form = { role: 'police_chief', authorityId: chief.authorityId, deputyId: deputy.id, validUntil: LONG };
    const first = await chief.does('/delegations', form, { key: 'name-them-once' });
    const again = await chief.does('/delegations', form, { key: 'name-them-once' });
    expect(again.body.id).toBe(first.body.id);
    expect((await chief.does('/delegations', form)).body.code).toBe('conflict');
    const { body } = await chief.sees(`/delegations?holderId=${chief.id}&count=true`);
    expect(body).toMatchObject({ count: 1, next: null, items: [{ id: first.body.id }] });
  });
});

import type { Held } from '../src/core/access/actor.js';
import { Kinds } from '../src/core/cases/kinds.js';
import { Work } from '../src/core/work/work.js';
import { days } from '../src/core/workflow/deadline.js';
import { act, JointOperation } from './support/joint-operation.js';
import { World, type TestOfficer } from './support/world.js';

describe('an officer', () => {
  let world: World;
  let operation: JointOperation;
  beforeAll(async () => {
    world = await World.start();
    operation = await JointOperation.active(world);
  });
  afterAll(() => world.stop());

  it('is told what they may do: roles, functions in operations, and where each is held', async () => {
    const officer = await operation.serving('team_leader', 'AL/border');
    await world.appoint(officer, 'analyst', { authorityId: officer.authorityId });
    const { body } = await officer.sees('/me');
    const place = { deputyFor: null };
    expect(body.held).toEqual(
      expect.arrayContaining([
        { role: 'team_leader', placeId: operation.id, place: 'operation', placeName: 'Common Operation', ...place },
        {
          role: 'analyst',
          placeId: officer.authorityId,
          place: 'authority',
          placeName: 'Border and Migration Department',
          ...place,
        },
      ]),
    );
    expect(body.permissions).toEqual(expect.arrayContaining(['risk_analysis.write', 'follow_up.open']));
    expect(body.permissions).not.toContain('officer.administer');
  });

  it.each(['administrator', 'system_administrator', 'auditor'] as const)(
    'who is %s reads no case content',
    async (role) => {
      const keeper = await world.officer(role, { at: 'AL/border' });
      const { body: deployments } = await operation.coordinator.sees(`/deployments?operationId=${operation.id}`);
      for (const path of [
        operation.path,
        `/deployments/${deployments.items[0].id}`,
        `/records/operation/${operation.id}/history`,
        `/records/operation/${operation.id}/readers`,
      ])
        expect([path, (await keeper.sees(path)).status]).toEqual([path, 404]);
      for (const { store } of world.get(Kinds).all()) {
        const rows = await world.database.owner<{ id: string }>(`select id from ${store.sight.table} limit 3`);
        for (const { id } of rows) {
          const path = `/${store.sight.table.replaceAll('_', '-')}/${id}`;
          expect([path, [403, 404].includes((await keeper.sees(path)).status)]).toEqual([path, true]);
        }
      }
      for (const path of ['/operations', '/deployments', '/follow-ups'])
        expect((await keeper.sees(`${path}?count=true`)).body).toMatchObject({ items: [], count: 0 });
    },
  );

  it('who administers others gives no role to themselves, in the database either', async () => {
    const administrator = await world.officer('administrator', { at: 'AL/border' });
    const colleague = await world.officer('administrator', { at: 'AL/border' });
    const form = { role: 'police_chief', authorityId: administrator.authorityId };
    expect((await administrator.does(`/officers/${administrator.id}/roles`, form)).body.code).toBe('own_roles');
    expect((await colleague.does(`/officers/${administrator.id}/roles`, form)).status).toBe(201);
    const held: Held[] = [{ role: 'administrator', placeId: administrator.authorityId }];
    const actor = { ...administrator, kind: 'officer' as const, country: 'AL', held, permissions: new Set<never>() };
    const giving = (officerId: string) =>
      world.get(Work).as(actor, (em) =>
        em.query(
          `insert into role_assignments (id, officer_id, role, authority_id, valid_from)
           values (gen_random_uuid(), $1, 'police_chief', $2, now())`,
          [officerId, administrator.authorityId],
        ),
      );
    await expect(giving(administrator.id)).rejects.toThrow(/row-level security/);
    await expect(giving(colleague.id)).resolves.toBeDefined();
  });

  it('who is moved leaves roles and sessions behind, and whoever administers them sees and ends sessions', async () => {
    const administrator = await world.officer('administrator', { at: 'AL/mia' });
    const officer = await world.officer('team_leader', { at: 'AL/gjirokaster' });
    const { body: sessions } = await administrator.sees(`/sessions?officerId=${officer.id}`);
    expect(sessions).toMatchObject([{ id: officer.sessionId, revokedAt: null }]);
    const stranger = await world.officer('administrator', { at: 'MK/border' });
    expect((await stranger.sees(`/sessions?officerId=${officer.id}`)).body).toEqual([]);
    world.clock.pass(1000);
    const moved = await administrator.revises(
      `/officers/${officer.id}`,
      { authorityId: world.authority('AL/border') },
      { version: 1 },
    );
    expect(moved.body).toMatchObject({ authorityId: world.authority('AL/border'), roles: [] });
    expect((await officer.sees('/me')).status).toBe(401);
    const other = await world.officer('team_leader', { at: 'AL/gjirokaster' });
    expect((await administrator.does(`/sessions/${other.sessionId}/end`)).status).toBe(204);
    expect((await other.sees('/me')).status).toBe(401);
  });

  it('who is a guest stays for the last of their deployments, and no longer', async () => {
    const guest = await world.officer([], { at: 'MK/border' });
    await world.database.owner('update officers set guest = true, valid_until = $2 where id = $1', [
      guest.id,
      new Date('2030-01-01'),
    ]);
    const now = world.clock.now().getTime();
    const deployed = async (role: string, length: number) => {
      const stay = { arrival: new Date(now), departure: new Date(now + length) };
      const form = { operationId: operation.id, officerId: guest.id, function: role, legalBasis: 'PCC_SEE_26' };
      const { body } = await operation.contactPoints.MK.does('/deployments', { ...form, ...stay });
      await act(operation.coordinator, `/deployments/${body.id}`, 'accept');
      return `/deployments/${body.id}`;
    };
    const long = await deployed('field_officer', days(10));
    await deployed('screener', days(2));
    world.clock.pass(days(3));
    expect((await guest.sees('/me')).body).toMatchObject({ guest: true, held: [{ role: 'field_officer' }] });
    await act(operation.contactPoints.MK, long, 'withdraw', { reason: 'Needed at home.' });
    expect((await guest.sees('/me')).status).toBe(401);
  });

  it('who only looks on, interprets or administers does not read the plan', async () => {
    const written = async (reader: TestOfficer) => {
      const { body } = await reader.sees(`${operation.path}/plan`);
      return body.sections.filter(({ text }: { text: string }) => text !== '').length as number;
    };
    expect(await written(operation.contactPoints.MK)).toBe(22);
    for (const role of ['observer', 'oversight', 'interpreter'] as const) {
      const onlooker = await world.officer(role, { operationId: operation.id, at: 'MK/border' });
      expect([role, await written(onlooker)]).toEqual([role, 0]);
    }
  });
});

describe('a territory', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  const named = async (at: string) => {
    const reader = await world.officer('screener', { at });
    const { body } = await reader.sees('/countries');
    return body.find(({ code }: { code: string }) => code === 'XK');
  };

  it('is named, footnoted and written to as the country of the reader does it', async () => {
    const [serbian, albanian] = [await named('RS/border'), await named('AL/border')];
    expect(serbian).toMatchObject({
      name: 'Kosovo*',
      footnote: expect.stringContaining('1244'),
      permittedAddressees: expect.any(Array),
    });
    expect(albanian.name).toBe('Kosovo');
  });

  it('is named as the authority of the reader does it, where that has a practice of its own', async () => {
    await world.database.owner(
      `insert into country_designations (country, reader_country, reader_authority_id, name, footnote, permitted_addressees, source, trust)
       values ('XK', null, $1, 'Kosovo (own practice)', 'of this authority', '{UNMIK}', 'test', 'unverified')`,
      [world.authority('AL/ncu')],
    );
    expect(await named('AL/ncu')).toMatchObject({
      name: 'Kosovo (own practice)',
      footnote: 'of this authority',
      permittedAddressees: ['UNMIK'],
    });
    expect((await named('AL/border')).name).toBe('Kosovo');
  });
});

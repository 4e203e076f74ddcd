import { act, JointOperation } from './support/joint-operation.js';
import type { TestOfficer } from './support/world.js';
import { World } from './support/world.js';

describe('a casualty', () => {
  let world: World;
  let operation: JointOperation;
  let host: TestOfficer;
  let guest: TestOfficer;

  beforeAll(async () => {
    world = await World.start();
    operation = await JointOperation.active(world);
    host = await operation.serving('field_officer', 'AL/border');
    guest = await operation.serving('field_officer', 'MK/border');
  });
  afterAll(() => world.stop());

  async function recorded(changes: object = {}, by = guest) {
    const form = {
      operationId: operation.id,
      kind: 'death',
      occurredAt: world.clock.now(),
      place: 'Drino, below the bridge',
      borderSection: 'AL-GR',
      number: 1,
      circumstances: 'Found in the river by a patrol.',
      ...changes,
    };
    const { body, status } = await by.does('/casualties', form);
    return { id: body.id as string, path: `/casualties/${body.id}`, body, status };
  }

  const at = () => ({ at: world.clock.now() });

  it('is recorded by whoever was there, visitors too, and is the host’s', async () => {
    const { body } = await recorded();
    expect(body).toMatchObject({ state: 'recorded', ownerCountry: 'AL', seriousIncidentExpected: true });
    expect((await recorded({ kind: 'rescue', number: 4 })).body.seriousIncidentExpected).toBe(false);
  });

  it('has nobody’s name: there is no field for it', async () => {
    expect((await recorded({ name: 'Somebody' })).status).toBe(400);
    const columns = await world.database.owner<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'casualties'`,
    );
    expect(columns.filter(({ name }) => /name/.test(name) && name !== 'named_readers')).toEqual([]);
  });

  it('is recorded as having happened, to no fewer persons than there are children among them', async () => {
    expect((await recorded({ occurredAt: new Date(world.clock.now().getTime() + 1000) })).body.code).toBe('time_ahead');
    expect((await recorded({ minors: 2 })).body.code).toBe('inconsistent');
    expect((await recorded({}, await world.officer('field_officer', { at: 'MK/border' }))).status).toBe(404);
  });

  it('that is a death is closed by somebody else, when it is explained and told to those who must know', async () => {
    const { path } = await recorded();
    const close = () => act(operation.commander, path, 'close');
    expect((await close()).body.code).toBe('not_investigated');
    await act(operation.commander, path, 'investigate', { outcome: 'Tried to cross at night.' });
    expect((await close()).body.code).toBe('prosecutor_not_informed');
    await act(host, path, 'inform', { body: 'prosecutor', ...at() });
    expect((await act(host, path, 'inform', { body: 'consulate', ...at() })).body.code).toBe('inconsistent');
    await act(host, path, 'inform', { body: 'consulate', country: 'SY', ...at() });
    expect((await close()).body.code).toBe('cause_not_stated');
    await act(operation.commander, path, 'investigate', { outcome: 'Drowned.', cause: 'drowning' });
    expect((await close()).body.code).toBe('next_of_kin_not_informed');
    await act(host, path, 'inform_next_of_kin', { nextOfKin: 'informed' });
    expect((await act(host, path, 'close')).body.code).toBe('not_permitted');
    expect((await close()).body).toMatchObject({
      state: 'closed',
      informed: [{ body: 'prosecutor' }, { country: 'SY' }],
    });

    const monitor = await world.officer('rights_monitor', { at: 'ME/border', operationId: operation.id });
    const again = await act(monitor, path, 'reopen', { reason: 'A witness has come forward.' });
    expect(again.body.state).toBe('investigated');
  });

  it('that is a death names the report of it, and never one that hides who reported', async () => {
    const { path } = await recorded({}, host);
    const report = async (reportRoute: string, changes: object = {}) => {
      const form = {
        title: 'A death',
        category: 'political_relevance',
        occurredAt: world.clock.now(),
        narrative: 'Found.',
      };
      const { body } = await host.does('/serious-incidents', {
        operationId: operation.id,
        reportRoute,
        ...form,
        ...changes,
      });
      return body.id as string;
    };
    const hidden = { seriousIncidentId: await report('exceptional') };
    expect((await act(host, path, 'name_report', hidden)).body).toMatchObject({ field: 'seriousIncidentId' });
    const open = { seriousIncidentId: await report('standard') };
    expect((await act(host, path, 'name_report', open)).body).toMatchObject({
      ...open,
      seriousIncidentExpected: false,
    });
    const { path: rescue } = await recorded({ kind: 'rescue' });
    expect((await act(host, rescue, 'name_report', open)).body.code).toBe('nobody_died');
  });

  it('that is a search goes on until all are found or it is ended, and whoever is found dead is a death', async () => {
    const { path, id } = await recorded({ kind: 'missing', number: 3, hostFileNo: 'GJ 12' });
    await act(host, path, 'find', { finding: 'found_alive', number: 1, place: 'A barn', ...at() });
    expect((await act(host, path, 'find', { finding: 'found_dead', number: 3, place: 'x', ...at() })).body.code).toBe(
      'inconsistent',
    );
    const dead = await act(host, path, 'find', { finding: 'found_dead', number: 1, place: 'Ravine', ...at() });
    expect(dead.body).toMatchObject({ foundAlive: 1, foundDead: 1, stillMissing: 1 });
    const { body: list } = await host.sees(`/casualties?operationId=${operation.id}&kind=death`);
    expect(list.items.find(({ originId }: { originId: string }) => originId === id)).toMatchObject({
      number: 1,
      place: 'Ravine',
      hostFileNo: 'GJ 12',
      seriousIncidentExpected: true,
      state: 'recorded',
    });
    await act(operation.commander, path, 'investigate', { outcome: 'Lost their way in the fog.' });
    expect((await act(operation.commander, path, 'close')).body.code).toBe('still_missing');
    expect((await act(host, path, 'end_search', { reason: 'x' })).body.code).toBe('not_permitted');
    await act(operation.commander, path, 'end_search', { reason: 'Three weeks without a trace.' });
    expect(
      (await act(operation.commander, path, 'find', { finding: 'found_alive', number: 1, place: 'x', ...at() })).body
        .code,
    ).toBe('nobody_missing');
    expect((await act(operation.commander, path, 'close')).body.state).toBe('closed');
  });

  it('is revised with a reason, while it is not closed', async () => {
    const { path } = await recorded({ kind: 'rescue', number: 4 });
    const { body } = await guest.sees(path);
    const revised = { number: 5, minors: 1, reason: 'One more came out.' };
    expect((await guest.revises(path, { ...revised, minors: 6 }, { version: body.version })).body.code).toBe(
      'inconsistent',
    );
    expect((await guest.revises(path, revised, { version: body.version })).body).toMatchObject({
      number: 5,
      minors: 1,
    });
    expect((await act(operation.commander, path, 'close')).body.state).toBe('closed');
    expect((await guest.revises(path, revised, { version: 3 })).body.code).toBe('wrong_state');
  });

  it('of oneself is not closed by oneself', async () => {
    const { path } = await recorded({ kind: 'rescue' }, operation.commander);
    expect((await act(operation.commander, path, 'close')).body.code).toBe('own_work');
  });

  it('is recorded while the operation is halted as well, and does not exist for a state that takes no part', async () => {
    const { path } = await recorded();
    await operation.does('suspend', { reason: 'A storm.' }, operation.commander);
    expect((await recorded()).status).toBe(201);
    await operation.does('resume', { reason: 'It has passed.' }, operation.commander);
    const outsider = await world.officer(['police_chief', 'field_officer'], { at: 'RS/border' });
    expect((await outsider.sees(path)).status).toBe(404);
    expect((await outsider.sees('/casualties?count=true')).body).toMatchObject({ items: [], count: 0 });
  });

  it('counts by the country of whoever was there, and a death stands in the way of closing until it is explained', async () => {
    const own = await JointOperation.active(world);
    const there = await own.serving('field_officer', 'MK/border');
    await recorded({ operationId: own.id, kind: 'rescue', number: 4 }, there);
    await recorded({ operationId: own.id, kind: 'missing', number: 2 }, there);
    const { path } = await recorded({ operationId: own.id }, there);
    const day = [own.id, new Date(world.clock.now().getTime() - 1), new Date(world.clock.now().getTime() + 1)];
    expect(
      await world.database.owner('select * from app.counts_casualties($1, null, $2, $3) order by counter', day),
    ).toEqual([
      { counter: 'deaths', country: 'MK', number: '1' },
      { counter: 'missing_persons', country: 'MK', number: '2' },
      { counter: 'rescues', country: 'MK', number: '4' },
    ]);
    const unexplained = () => world.database.owner('select app.obstacle_unexplained_deaths($1) as n', [own.id]);
    expect(await unexplained()).toEqual([{ n: 1 }]);
    await act(own.commander, path, 'investigate', { outcome: 'Drowned.', cause: 'not_established' });
    await act(there, path, 'inform', { body: 'prosecutor', ...at() });
    await act(there, path, 'inform_next_of_kin', { nextOfKin: 'not_possible' });
    expect((await act(own.commander, path, 'close')).body.state).toBe('closed');
    expect(await unexplained()).toEqual([{ n: 0 }]);
  });
});

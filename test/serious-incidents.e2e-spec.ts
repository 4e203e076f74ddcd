import { randomUUID } from 'node:crypto';
import { hours } from '../src/core/workflow/deadline.js';
import { NOBODY_NAMED } from '../src/serious-incidents/serious-incident.codes.js';
import { IncidentScene } from './support/incident-scene.js';
import { act, type JointOperation } from './support/joint-operation.js';
import { World, type TestOfficer } from './support/world.js';

describe('a serious incident', () => {
  let world: World;
  let scene: IncidentScene;
  let operation: JointOperation;
  let monitor: TestOfficer;
  let reporter: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    scene = await IncidentScene.set(world);
    ({ operation, monitor, reporter } = scene);
  });
  afterAll(() => world.stop());

  const report = { assessment: 'A violation is likely.', finalOutcome: 'Referred to the prosecutor.' };

  describe('that is reported', () => {
    it('is there for the rights monitor at once, with nobody having approved it', async () => {
      const path = await scene.raised();
      expect((await monitor.sees(path)).body).toMatchObject({
        state: 'raised',
        type: 'initial',
        categoryText: expect.stringContaining('fundamental rights'),
        reporterId: reporter.id,
        actions: expect.arrayContaining(['screen', 'revise']),
      });
    });

    it.each(['observer', 'oversight', 'interpreter', 'evaluator', 'team_leader', 'operation_coordinator'] as const)(
      'may come from anybody who takes part, as %s',
      async (role) => {
        const officer = await world.officer(role, { at: 'MK/mi', operationId: operation.id });
        expect((await officer.does('/serious-incidents', scene.form())).body).toMatchObject({ state: 'raised' });
      },
    );

    it('does not come from somebody who has no function in the operation', async () => {
      const contactPoint = operation.contactPoints.MK;
      expect((await contactPoint.does('/serious-incidents', scene.form())).body.code).toBe('not_permitted');
      const stranger = await world.officer('field_officer', { at: 'RS/border' });
      expect((await stranger.does('/serious-incidents', scene.form())).body.code).toBe('not_found');
    });

    it('is one, however often it is sent', async () => {
      const key = randomUUID();
      const once = scene.form({ title: 'Sent again' });
      const [first, second] = [
        await reporter.does('/serious-incidents', once, { key }),
        await reporter.does('/serious-incidents', once, { key }),
      ];
      expect(second.body.id).toBe(first.body.id);
    });

    it('cannot have been known before it occurred, nor be of a category that no catalogue has', async () => {
      const later = new Date(world.clock.now().getTime() + 1);
      expect((await reporter.does('/serious-incidents', scene.form({ knownAt: later }))).body.code).toBe('not_yet');
      const early = new Date(world.clock.now().getTime() - hours(3));
      expect((await reporter.does('/serious-incidents', scene.form({ knownAt: early }))).body.code).toBe(
        'known_before_it_occurred',
      );
      expect((await reporter.does('/serious-incidents', scene.form({ category: 'unheard_of' }))).body.code).toBe(
        'unknown_reference',
      );
      const concerned = scene.form({ unitConcerned: randomUUID() });
      expect((await reporter.does('/serious-incidents', concerned)).body.code).toBe('unknown_reference');
    });

    it('more than a day after somebody came to know of it is marked as late', async () => {
      const knownAt = new Date(world.clock.now().getTime() - hours(25));
      const path = await scene.raised({ occurredAt: knownAt, knownAt });
      expect((await monitor.sees(path)).body).toMatchObject({ initialReportLate: true });
    });

    it('does not exist for officers who only serve beside them', async () => {
      const path = await scene.raised();
      const colleague = await world.officer('field_officer', { at: 'MK/border', operationId: operation.id });
      const leader = await world.officer('team_leader', { at: 'AL/border', operationId: operation.id });
      for (const officer of [colleague, leader, operation.contactPoints.MK, operation.chief])
        expect((await officer.sees(path)).status).toBe(404);
      expect((await colleague.sees('/serious-incidents?count=true')).body).toMatchObject({ items: [], count: 0 });
    });
  });

  describe('on the standard route', () => {
    it('names its reporter to commander and coordinator, who may read it and nothing else', async () => {
      const path = await scene.raised();
      for (const officer of [operation.commander, operation.coordinator]) {
        const { body } = await officer.sees(path);
        expect(body).toMatchObject({
          reporterId: reporter.id,
          openedBy: reporter.id,
          statements: [],
          findings: [],
          actions: [],
        });
        expect((await act(officer, path, 'screen')).status).toBe(403);
      }
    });
  });

  /** Commands, coordinates, leads a team, and examines the trail of the reporter's own authority. */
  async function everythingInOneHand(): Promise<TestOfficer> {
    const boss = await world.officer(['auditor', 'data_protection_officer', 'operation_coordinator'], {
      at: 'MK/border',
    });
    for (const role of ['operation_commander', 'operation_coordinator', 'team_leader'] as const)
      await world.appoint(boss, role, { operationId: operation.id });
    return boss;
  }

  const whereOneCouldLook = (id: string, witness: TestOfficer): string[] => [
    `/serious-incidents/${id}`,
    '/serious-incidents?limit=100&count=true',
    `/records/serious_incident/${id}/readers`,
    `/records/serious_incident/${id}/history`,
    `/audit-entries?limit=100&recordId=${id}`,
    `/audit-entries?limit=100&officerId=${witness.id}`,
    ...['open', 'raise', 'add_information', 'read', 'list'].map(
      (act) => `/audit-entries?limit=100&action=serious_incident.${act}`,
    ),
    '/audit-entries?limit=100',
    operation.path,
  ];

  describe.each(['exceptional', 'direct'] as const)('on the %s route', (reportRoute) => {
    it('is not there for the chain of command until a rights monitor has screened it', async () => {
      const path = await scene.raised({ reportRoute });
      for (const officer of [operation.commander, operation.coordinator])
        expect((await officer.sees(path)).status).toBe(404);
      await scene.through(path, ['screen']);
      expect((await operation.commander.sees(path)).body).toMatchObject({ state: 'screened', reporterProtected: true });
    });

    it('stays there for its reporter, who may add to it', async () => {
      const path = await scene.raised({ reportRoute });
      await act(reporter, path, 'add_information', { text: 'There was a second officer.' });
      await scene.through(path, ['screen']);
      expect((await reporter.sees(path)).body).toMatchObject({
        type: 'updated',
        reporterId: reporter.id,
        statements: [{ text: 'A man was struck while he was being held.' }, { text: 'There was a second officer.' }],
        actions: ['add_information'],
      });
    });

    it('gives the chain of command nothing by which to tell its reporter, in any answer', async () => {
      const witness = await world.officer([], { at: 'MK/border', name: 'Nobody Shallknow' });
      await world.appoint(witness, 'debriefer', { operationId: operation.id });
      const path = await scene.raised({ reportRoute, title: `Protected ${reportRoute}` }, witness);
      const id = path.split('/').at(-1) ?? '';
      await act(witness, path, 'add_information', { text: 'What only the witness could have seen.' });
      await act(monitor, path, 'revise', { narrative: 'A man was struck.' });
      await scene.through(path, ['screen'], ['launch'], ['find_facts']);
      await monitor.puts(
        `${path}/findings/${randomUUID()}`,
        {
          authorityId: world.authority('AL/border'),
          question: 'Who was on duty?',
          answer: 'What only the witness could have seen.',
        },
        { version: (await monitor.sees(path)).body.version },
      );
      await scene.through(path, ['conclude', report]);

      await witness.sees('/serious-incidents');
      const boss = await everythingInOneHand();
      for (const address of whereOneCouldLook(id, witness)) {
        const { status, body } = await boss.sees(address);
        const text = JSON.stringify(body);
        const told = [witness.id, 'Shallknow', 'only the witness'].filter((secret) => text.includes(secret));
        expect([address, status, told]).toEqual([address, 200, []]);
      }
      expect((await boss.sees(path)).body).toMatchObject({ title: `Protected ${reportRoute}`, state: 'final' });
      expect((await monitor.sees(`/records/serious_incident/${id}/history`)).body[0]).toMatchObject({
        officerId: witness.id,
      });
      expect((await monitor.sees(`/records/serious_incident/${id}/readers`)).body).toContainEqual(
        expect.objectContaining({ officerId: witness.id, rule: 'its_reporter' }),
      );
    });
  });

  it('past the chain of command is not told by the database either, whatever is asked of it', async () => {
    const path = await scene.raised({ reportRoute: 'exceptional' });
    await scene.through(path, ['screen']);
    const id = path.split('/').at(-1);
    const boss = await everythingInOneHand();
    const found = await scene.behind(boss, async (em) => [
      ...(await em.query<object[]>('select * from serious_incidents where id = $1', [id])),
      ...(await em.query<object[]>('select * from serious_incident_reporters where incident_id = $1', [id])),
      ...(await em.query<object[]>('select * from serious_incident_statements where incident_id = $1', [id])),
      ...(await em.query<object[]>(`select * from audit_entries where record_id = $1 or $1 = any(records)`, [id])),
      ...(await em.query<object[]>('select * from reasons where record_id = $1', [id])),
    ]);
    expect(found).toContainEqual(expect.objectContaining({ id, opened_by: NOBODY_NAMED }));
    expect(found).toContainEqual(
      expect.objectContaining({ action: 'serious_incident.screen', officer_id: monitor.id }),
    );
    expect(JSON.stringify(found)).not.toContain(reporter.id);
  });

  it('does not exist for the unit that it is about, nor, while the unit is not known, for any of its state', async () => {
    const here = world.authority('AL/border');
    const about = await scene.raised({ unitConcerned: here });
    const anywhere = await scene.raised({ countryConcerned: 'AL' });
    for (const path of [about, anywhere]) {
      expect((await operation.commander.sees(path)).status).toBe(404);
      const readers = (await monitor.sees(path.replace('/serious-incidents', '/records/serious_incident') + '/readers'))
        .body;
      expect(readers.map(({ officerId }: { officerId: string }) => officerId)).not.toContain(operation.commander.id);
    }
    const visitor = await world.officer('operation_coordinator', { at: 'MK/border', operationId: operation.id });
    expect((await visitor.sees(about)).status).toBe(200);
    expect(
      await scene.behind(operation.commander, (em) =>
        em.query('select 1 from serious_incidents where id = $1', [about.split('/').at(-1)]),
      ),
    ).toEqual([]);

    const { body } = await monitor.sees(anywhere);
    await monitor.revises(anywhere, { unitConcerned: world.authority('AL/gjirokaster') }, { version: body.version });
    expect((await operation.commander.sees(anywhere)).status).toBe(200);
  });

  it('is not decided on by its reporter, nor by a monitor of the unit that it is about', async () => {
    const own = await scene.raised({}, monitor);
    expect((await act(monitor, own, 'screen')).body.code).toBe('own_work');
    const about = await scene.raised({ unitConcerned: world.authority('MK/border') });
    expect((await act(monitor, about, 'screen')).body.code).toBe('unit_concerned');
  });
});

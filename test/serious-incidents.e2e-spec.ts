import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../src/core/access/actor.js';
import { Identity } from '../src/core/access/identity.js';
import { Work } from '../src/core/work/work.js';
import { days, hours } from '../src/core/workflow/deadline.js';
import { NOBODY_NAMED } from '../src/serious-incidents/serious-incident.codes.js';
import { SeriousIncidentDesk, type Allegation } from '../src/serious-incidents/serious-incident.desk.js';
import { act, JointOperation } from './support/joint-operation.js';
import { World, type TestOfficer } from './support/world.js';

describe('a serious incident', () => {
  let world: World;
  let operation: JointOperation;
  let monitor: TestOfficer;
  let reporter: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    operation = await JointOperation.active(world);
    await world.appoint(operation.coordinator, 'operation_coordinator', { operationId: operation.id });
    await world.appoint(operation.commander, 'operation_commander', { operationId: operation.id });
    monitor = await world.officer('rights_monitor', { at: 'MK/border', operationId: operation.id });
    reporter = await world.officer('field_officer', { at: 'MK/border', operationId: operation.id });
  });
  afterAll(() => world.stop());

  const form = (changes: object = {}) => ({
    operationId: operation.id,
    title: 'Man struck at the green border',
    category: 'fundamental_rights',
    reportRoute: 'standard',
    occurredAt: new Date(world.clock.now().getTime() - hours(2)),
    narrative: 'A man was struck while he was being held.',
    ...changes,
  });

  async function raised(changes: object = {}, by = reporter): Promise<string> {
    const { body, status } = await by.does('/serious-incidents', form(changes));
    expect([status, body.code]).toEqual([201, undefined]);
    return `/serious-incidents/${body.id}`;
  }

  async function until(path: string, ...steps: [string, object?][]): Promise<void> {
    for (const [action, body] of steps)
      expect([action, (await act(monitor, path, action, body)).status]).toEqual([action, 200]);
  }

  const inFactFinding: [string, object?][] = [['screen'], ['launch'], ['find_facts']];
  const report = { assessment: 'A violation is likely.', finalOutcome: 'Referred to the prosecutor.' };

  describe('that is reported', () => {
    it('is there for the rights monitor at once, with nobody having approved it', async () => {
      const path = await raised();
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
        expect((await officer.does('/serious-incidents', form())).body).toMatchObject({ state: 'raised' });
      },
    );

    it('does not come from somebody who has no function in the operation', async () => {
      const contactPoint = operation.contactPoints.MK;
      expect((await contactPoint.does('/serious-incidents', form())).body.code).toBe('not_permitted');
      const stranger = await world.officer('field_officer', { at: 'RS/border' });
      expect((await stranger.does('/serious-incidents', form())).body.code).toBe('not_found');
    });

    it('is one, however often it is sent', async () => {
      const key = randomUUID();
      const once = form({ title: 'Sent again' });
      const [first, second] = [
        await reporter.does('/serious-incidents', once, { key }),
        await reporter.does('/serious-incidents', once, { key }),
      ];
      expect(second.body.id).toBe(first.body.id);
    });

    it('cannot have been known before it occurred, nor be of a category that no catalogue has', async () => {
      const early = new Date(world.clock.now().getTime() - hours(3));
      expect((await reporter.does('/serious-incidents', form({ knownAt: early }))).body.code).toBe(
        'known_before_it_occurred',
      );
      expect((await reporter.does('/serious-incidents', form({ category: 'unheard_of' }))).body.code).toBe(
        'unknown_reference',
      );
      const concerned = form({ unitConcerned: randomUUID() });
      expect((await reporter.does('/serious-incidents', concerned)).body.code).toBe('unknown_reference');
    });

    it('more than a day after somebody came to know of it is marked as late', async () => {
      const knownAt = new Date(world.clock.now().getTime() - hours(25));
      const path = await raised({ occurredAt: knownAt, knownAt });
      expect((await monitor.sees(path)).body).toMatchObject({ initialReportLate: true });
    });

    it('does not exist for officers who only serve beside them', async () => {
      const path = await raised();
      const colleague = await world.officer('field_officer', { at: 'MK/border', operationId: operation.id });
      const leader = await world.officer('team_leader', { at: 'AL/border', operationId: operation.id });
      for (const officer of [colleague, leader, operation.contactPoints.MK, operation.chief])
        expect((await officer.sees(path)).status).toBe(404);
      expect((await colleague.sees('/serious-incidents?count=true')).body).toMatchObject({ items: [], count: 0 });
    });
  });

  describe('on the standard route', () => {
    it('names its reporter to commander and coordinator, who may read it and nothing else', async () => {
      const path = await raised();
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
      const path = await raised({ reportRoute });
      for (const officer of [operation.commander, operation.coordinator])
        expect((await officer.sees(path)).status).toBe(404);
      await until(path, ['screen']);
      expect((await operation.commander.sees(path)).body).toMatchObject({ state: 'screened', reporterProtected: true });
    });

    it('stays there for its reporter, who may add to it', async () => {
      const path = await raised({ reportRoute });
      await act(reporter, path, 'add_information', { text: 'There was a second officer.' });
      await until(path, ['screen']);
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
      const path = await raised({ reportRoute, title: `Protected ${reportRoute}` }, witness);
      const id = path.split('/').at(-1) ?? '';
      await act(witness, path, 'add_information', { text: 'What only the witness could have seen.' });
      await act(monitor, path, 'revise', { narrative: 'A man was struck.' });
      await until(path, ...inFactFinding);
      await monitor.puts(
        `${path}/findings/${randomUUID()}`,
        {
          authorityId: world.authority('AL/border'),
          question: 'Who was on duty?',
          answer: 'What only the witness could have seen.',
        },
        { version: (await monitor.sees(path)).body.version },
      );
      await until(path, ['conclude', report]);

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
    const path = await raised({ reportRoute: 'exceptional' });
    await until(path, ['screen']);
    const id = path.split('/').at(-1);
    const boss = await everythingInOneHand();
    const found = await asOfficer(boss, async (em) => [
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
    const about = await raised({ unitConcerned: here });
    const anywhere = await raised({ countryConcerned: 'AL' });
    for (const path of [about, anywhere]) {
      expect((await operation.commander.sees(path)).status).toBe(404);
      const readers = (await monitor.sees(path.replace('/serious-incidents', '/records/serious_incident') + '/readers'))
        .body;
      expect(readers.map(({ officerId }: { officerId: string }) => officerId)).not.toContain(operation.commander.id);
    }
    const visitor = await world.officer('operation_coordinator', { at: 'MK/border', operationId: operation.id });
    expect((await visitor.sees(about)).status).toBe(200);
    expect(
      await asOfficer(operation.commander, (em) =>
        em.query('select 1 from serious_incidents where id = $1', [about.split('/').at(-1)]),
      ),
    ).toEqual([]);

    const { body } = await monitor.sees(anywhere);
    await monitor.revises(anywhere, { unitConcerned: world.authority('AL/gjirokaster') }, { version: body.version });
    expect((await operation.commander.sees(anywhere)).status).toBe(200);
  });

  it('is not decided on by its reporter, nor by a monitor of the unit that it is about', async () => {
    const own = await raised({}, monitor);
    expect((await act(monitor, own, 'screen')).body.code).toBe('own_work');
    const about = await raised({ unitConcerned: world.authority('MK/border') });
    expect((await act(monitor, about, 'screen')).body.code).toBe('unit_concerned');
  });

  it('is not passed over without a reason, and is taken up again with one', async () => {
    const path = await raised();
    await until(path, ['screen']);
    expect((await act(monitor, path, 'not_launch')).body.code).toBe('reason_required');
    await until(
      path,
      ['not_launch', { reason: 'Seen from afar, and by nobody else.' }],
      ['reopen', { reason: 'A video.' }],
    );
    expect((await monitor.sees(path)).body.state).toBe('screened');
  });

  it('that nobody screens climbs to the rights monitors of the host, and then of every state that takes part', async () => {
    const path = await raised({ reportRoute: 'exceptional' });
    const ofTheHost = await world.officer('rights_monitor', { at: 'AL/mia' });
    const ofAParticipant = await world.officer('rights_monitor', { at: 'ME/police' });
    const seen = async () => [(await ofTheHost.sees(path)).status, (await ofAParticipant.sees(path)).status];
    expect(await seen()).toEqual([404, 404]);
    world.clock.pass(hours(24));
    await world.sweep();
    expect(await seen()).toEqual([200, 404]);
    world.clock.pass(hours(24));
    await world.sweep();
    expect(await seen()).toEqual([200, 200]);
    expect((await ofAParticipant.sees(path)).body).toMatchObject({ state: 'raised', reporterId: reporter.id });
    expect((await operation.commander.sees(path)).status).toBe(404);
    await act(ofTheHost, path, 'screen');
    expect((await ofTheHost.sees(path)).body.state).toBe('screened');
  });

  it('gets one number, whoever launches at the same time', async () => {
    const paths = [await raised(), await raised(), await raised()];
    for (const path of paths) await until(path, ['screen']);
    const launched = await Promise.all(paths.map((path) => act(monitor, path, 'launch')));
    const numbers = launched.map(({ body }) => body.number as number);
    expect(new Set(numbers).size).toBe(3);
    const [path = ''] = paths;
    await until(path, ['find_facts']);
    const { body } = await monitor.sees(path);
    const version = body.version as number;
    const once = await Promise.all(
      ['One.', 'Other.'].map((assessment) => monitor.does(`${path}/conclude`, { ...report, assessment }, { version })),
    );
    expect(once.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('whose final report is late climbs, and is closed when every recommendation is settled', async () => {
    const path = await raised();
    await until(path, ['screen'], ['launch']);
    world.clock.pass(days(4));
    await world.sweep();
    expect((await monitor.sees(path)).body.state).toBe('fact_finding');
    world.clock.pass(days(27));
    await world.sweep();
    expect((await monitor.sees(path)).body).toMatchObject({
      finalReportLate: true,
      state: 'fact_finding',
      dueAt: null,
    });
    await until(path, ['conclude', report]);
    expect((await act(monitor, path, 'begin_follow_up')).body.code).toBe('nothing_recommended');

    const recommendation = {
      authorityId: world.authority('AL/police'),
      text: 'Train in the use of force.',
      due: new Date(world.clock.now().getTime() + days(10)),
    };
    const put = async (changes: object = {}) =>
      monitor.puts(
        `${path}/recommendations/${recommendationId}`,
        { ...recommendation, ...changes },
        { version: (await monitor.sees(path)).body.version },
      );
    const recommendationId = randomUUID();
    await put();
    expect((await act(monitor, path, 'close')).body.code).toBe('recommendations_open');
    await until(path, ['begin_follow_up']);
    world.clock.pass(days(11));
    await world.sweep();
    expect((await monitor.sees(path)).body).toMatchObject({ dueAt: null, recommendations: [{ overdue: true }] });
    await put({ settlement: 'Trained in October.' });
    await until(path, ['close']);
    expect((await operation.commander.sees(path)).body).toMatchObject({
      state: 'closed',
      finalOutcome: report.finalOutcome,
    });
  });

  it('goes on while the operation is suspended, stands in the way of its closing, and is not reported once that is closed', async () => {
    const other = await JointOperation.active(world);
    const officer = await world.officer('field_officer', { at: 'AL/border', operationId: other.id });
    const guardian = await world.officer('rights_monitor', { at: 'MK/border', operationId: other.id });
    await other.does('suspend', { reason: 'Because of what was seen.' }, guardian);
    const report = form({ operationId: other.id });
    const { body } = await officer.does('/serious-incidents', report);
    expect(body.state).toBe('raised');
    await other.does('demobilise', {}, other.commander);
    expect(
      (await officer.does('/serious-incidents', form({ operationId: other.id, title: 'Another' }))).body.state,
    ).toBe('raised');
    await other.does('begin_evaluation');
    expect((await other.does('close')).body.code).toBe('operation_has_open_items');
    expect((await other.coordinator.sees(other.path)).body.obstacles).toContain('open_serious_incidents');
    await world.database.owner(`update operations set state = 'closed' where id = $1`, [other.id]);
    expect((await officer.does('/serious-incidents', report)).body.code).toBe('operation_over');
  });

  describe('drafted out of an allegation', () => {
    async function drafted(changes: Partial<Allegation> = {}): Promise<string> {
      const allegation: Allegation = {
        operationId: operation.id,
        siteId: null,
        sourceType: 'debriefings',
        sourceId: randomUUID(),
        occurredAt: new Date(world.clock.now().getTime() - days(5)),
        kind: 'violence_alleged',
        unitConcerned: 'GR',
        narrative: 'Was beaten and sent back across the river.',
        ...changes,
      };
      const desk = world.get(SeriousIncidentDesk);
      const signedIn = await identity(reporter);
      const { id } = await world
        .get(Work)
        .as(signedIn, (em, now) => desk.draft({ em, now, reader: signedIn }, allegation));
      return `/serious-incidents/${id}`;
    }

    it('is there for its author and the rights monitors only, with the record it came from', async () => {
      const path = await drafted();
      for (const officer of [reporter, monitor]) {
        expect((await officer.sees(path)).body).toMatchObject({
          state: 'draft',
          reportRoute: 'direct',
          countryConcerned: 'GR',
          source: { type: 'debriefings' },
          actions: expect.arrayContaining(['raise', 'dismiss']),
        });
      }
      expect((await operation.commander.sees(path)).status).toBe(404);
      await until(path, ['raise'], ['screen']);
      expect((await operation.commander.sees(path)).body).toMatchObject({
        source: null,
        reporterId: null,
        openedBy: NOBODY_NAMED,
      });
    });

    it('is dismissed with a reason only, and then stays unseen', async () => {
      const path = await drafted();
      expect((await act(reporter, path, 'dismiss')).body.code).toBe('reason_required');
      await act(reporter, path, 'dismiss', { reason: 'It was told of a private quarrel.' });
      expect((await monitor.sees(path)).body.state).toBe('dismissed');
      expect((await operation.commander.sees(path)).status).toBe(404);
    });

    it('is raised by the clock where nobody does anything about it for a day', async () => {
      const path = await drafted();
      world.clock.pass(hours(24));
      await world.sweep();
      expect((await monitor.sees(path)).body).toMatchObject({ state: 'raised' });
    });

    it('names a unit or a state that exists', async () => {
      await expect(drafted({ unitConcerned: 'somebody in uniform' })).rejects.toMatchObject({ code: '23503' });
      expect((await monitor.sees(await drafted({ unitConcerned: world.authority('GR/police') }))).body).toMatchObject({
        unitConcerned: world.authority('GR/police'),
        countryConcerned: null,
      });
    });
  });

  /** The officer as a request finds them. */
  async function identity({ sessionId }: TestOfficer): Promise<Officer> {
    const found = await world.get(Identity).session(sessionId);
    if (!found) throw new Error('not signed in');
    return found.officer;
  }

  async function asOfficer<T>(officer: TestOfficer, run: (em: EntityManager) => Promise<T>): Promise<T> {
    return world.get(Work).as(await identity(officer), run);
  }
});

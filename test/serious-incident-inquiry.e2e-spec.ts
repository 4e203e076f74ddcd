import { randomUUID } from 'node:crypto';
import { Work } from '../src/core/work/work.js';
import { days, hours } from '../src/core/workflow/deadline.js';
import { NOBODY_NAMED } from '../src/serious-incidents/serious-incident.codes.js';
import { SeriousIncidentDesk, type Allegation } from '../src/serious-incidents/serious-incident.desk.js';
import { IncidentScene } from './support/incident-scene.js';
import { act, JointOperation } from './support/joint-operation.js';
import { World, type TestOfficer } from './support/world.js';

describe('the inquiry into a serious incident', () => {
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

  it('is not passed over without a reason, and is taken up again with one', async () => {
    const path = await scene.raised();
    await scene.through(path, ['screen']);
    expect((await act(monitor, path, 'not_launch')).body.code).toBe('reason_required');
    await scene.through(
      path,
      ['not_launch', { reason: 'Seen from afar, and by nobody else.' }],
      ['reopen', { reason: 'A video.' }],
    );
    expect((await monitor.sees(path)).body.state).toBe('screened');
  });

  it('that nobody screens climbs to the rights monitors of the host, and then of every state that takes part', async () => {
    const path = await scene.raised({ reportRoute: 'exceptional' });
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
    const paths = [await scene.raised(), await scene.raised(), await scene.raised()];
    for (const path of paths) await scene.through(path, ['screen']);
    const launched = await Promise.all(paths.map((path) => act(monitor, path, 'launch')));
    const numbers = launched.map(({ body }) => body.number as number);
    expect(new Set(numbers).size).toBe(3);
    const [path = ''] = paths;
    await scene.through(path, ['find_facts']);
    const { body } = await monitor.sees(path);
    const version = body.version as number;
    const once = await Promise.all(
      ['One.', 'Other.'].map((assessment) => monitor.does(`${path}/conclude`, { ...report, assessment }, { version })),
    );
    expect(once.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('whose final report is late climbs, and is closed when every recommendation is settled', async () => {
    const path = await scene.raised();
    await scene.through(path, ['screen'], ['launch']);
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
    await scene.through(path, ['conclude', report]);
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
    await scene.through(path, ['begin_follow_up']);
    world.clock.pass(days(11));
    await world.sweep();
    expect((await monitor.sees(path)).body).toMatchObject({ dueAt: null, recommendations: [{ overdue: true }] });
    await put({ settlement: 'Trained in October.' });
    await scene.through(path, ['close']);
    expect((await operation.commander.sees(path)).body).toMatchObject({
      state: 'closed',
      finalOutcome: report.finalOutcome,
    });
  });

  it('is told in figures to the rights monitors of the operation, and to nobody else', async () => {
    const before = world.clock.now().toISOString();
    const violation = { right: 'excessive_force', assessment: 'possible' };
    const path = await scene.raised({ possibleViolations: [violation] });
    await scene.raised({ category: 'code_of_conduct', reportRoute: 'exceptional' });
    await scene.through(path, ['screen'], ['launch'], ['find_facts']);
    const finding = { authorityId: world.authority('AL/border'), question: 'Who was there?', refused: true };
    const { version } = (await monitor.sees(path)).body;
    await monitor.puts(`${path}/findings/${randomUUID()}`, finding, { version });
    world.clock.pass(1);
    const address = `${operation.path}/rights-report?from=${before}&until=${world.clock.now().toISOString()}`;
    expect((await monitor.sees(address)).body).toEqual({
      incidents: [
        expect.objectContaining({ category: 'code_of_conduct', state: 'raised', number: 1 }),
        expect.objectContaining({ category: 'fundamental_rights', state: 'fact_finding', number: 1 }),
      ],
      rights: [{ ...violation, number: 1 }],
      initialReportsLate: 0,
      finalReportsLate: 0,
      recommendations: 0,
      recommendationsOpen: 0,
      recommendationsOverdue: 0,
      factsRefused: 1,
      figures: [],
    });
    expect((await operation.commander.sees(address)).status).toBe(403);
    const elsewhere = await world.officer('rights_monitor', { at: 'AL/mia' });
    expect((await elsewhere.sees(address)).body.code).toBe('not_permitted');
  });

  it('goes on while the operation is suspended, stands in the way of its closing, and is not reported once that is closed', async () => {
    const other = await JointOperation.active(world);
    const officer = await world.officer('field_officer', { at: 'AL/border', operationId: other.id });
    const guardian = await world.officer('rights_monitor', { at: 'MK/border', operationId: other.id });
    await other.does('suspend', { reason: 'Because of what was seen.' }, guardian);
    const report = scene.form({ operationId: other.id });
    const { body } = await officer.does('/serious-incidents', report);
    expect(body.state).toBe('raised');
    await other.does('demobilise', {}, other.commander);
    expect(
      (await officer.does('/serious-incidents', scene.form({ operationId: other.id, title: 'Another' }))).body.state,
    ).toBe('raised');
    await other.does('begin_evaluation');
    expect((await other.does('close')).body.code).toBe('operation_has_open_items');
    expect((await other.coordinator.sees(other.path)).body.obstacles).toContain('open_serious_incidents');
    await world.database.owner(`update operations set state = 'closed' where id = $1`, [other.id]);
    expect((await officer.does('/serious-incidents', report)).body.code).toBe('operation_over');
  });

  describe('that begins with an allegation in an interview', () => {
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
      const signedIn = await scene.identity(reporter);
      const { id } = await world
        .get(Work)
        .as(signedIn, (em, now) => desk.draft({ em, now, reader: signedIn }, allegation));
      return `/serious-incidents/${id}`;
    }

    it('is a draft for its author and the rights monitors only, with the record it came from', async () => {
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
      await scene.through(path, ['raise'], ['screen']);
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
});

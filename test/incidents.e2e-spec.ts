import { randomUUID } from 'node:crypto';
import { days, hours } from '../src/core/workflow/deadline.js';
import { IncidentScene } from './support/incident-scene.js';
import { act, JointOperation } from './support/joint-operation.js';
import { World, type TestOfficer } from './support/world.js';

describe('an event of the situational picture', () => {
  let world: World;
  let scene: IncidentScene;
  let operation: JointOperation;
  let officer: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    scene = await IncidentScene.set(world);
    ({ operation, reporter: officer } = scene);
  });
  afterAll(() => world.stop());

  const form = (changes: object = {}) => ({
    operationId: operation.id,
    type: 'unauthorised_crossing',
    detectedBy: 'border_surveillance',
    occurredAt: new Date(world.clock.now().getTime() - hours(1)),
    impactLevel: 'medium',
    narrative: 'A group of nine crossed the green border on foot.',
    persons: 9,
    ...changes,
  });

  async function recorded(changes: object = {}, by = officer): Promise<string> {
    const { body, status } = await by.does('/incidents', form(changes));
    expect([status, body.code]).toEqual([201, undefined]);
    return `/incidents/${body.id}`;
  }

  it('is recorded by anybody who takes part, and owes a first report within a day of its detection', async () => {
    const observer = await world.officer('observer', { at: 'MK/mi', operationId: operation.id });
    const { body } = await observer.does('/incidents', form());
    const due = new Date(new Date(body.detectedAt as string).getTime() + hours(24)).toISOString();
    expect(body).toMatchObject({
      state: 'detected',
      country: 'MK',
      ownerCountry: 'AL',
      firstReportDue: due,
      dueAt: due,
    });
  });

  it('is not recorded from outside, nor in an operation that is not active', async () => {
    expect((await operation.contactPoints.MK.does('/incidents', form())).body.code).toBe('not_permitted');
    const stranger = await world.officer('field_officer', { at: 'RS/border' });
    expect((await stranger.does('/incidents', form())).body.code).toBe('not_found');
    const prepared = await JointOperation.prepared(world);
    const early = await world.officer('field_officer', { at: 'MK/border', operationId: prepared.id });
    expect((await early.does('/incidents', form({ operationId: prepared.id }))).body.code).toBe('operation_not_active');
  });

  it.each([
    [
      'more persons in groups than in all',
      { groups: [{ count: 10, sex: 'male', ageGroup: 'unknown' }] },
      'inconsistent',
    ],
    ['more minors without an adult than minors', { minors: 1, unaccompanied: 2 }, 'inconsistent'],
    ['a reason of refusal where nobody was refused', { refusalReason: 'C' }, 'inconsistent'],
    ['a detection before it occurred', { detectedAt: new Date('2026-08-01T00:00:00Z') }, 'known_before_it_occurred'],
    ['a detection that is still to come', { detectedAt: new Date('2026-12-01T00:00:00Z') }, 'not_yet'],
    ['a site of another operation', { siteId: randomUUID() }, 'unknown_reference'],
    ['a border section that there is not', { borderSection: 'XX-YY' }, 'unknown_reference'],
  ])('does not have %s', async (_, changes, code) => {
    expect((await officer.does('/incidents', form(changes))).body.code).toBe(code);
  });

  it('is there for those who work there and for the contact points of recorder and host, and for nobody else', async () => {
    const path = await recorded();
    for (const reader of [
      operation.commander,
      operation.coordinator,
      operation.contactPoints.MK,
      operation.contactPoints.AL,
    ])
      expect((await reader.sees(path)).status).toBe(200);
    expect((await operation.contactPoints.ME.sees(path)).status).toBe(404);
    const interpreter = await world.officer('interpreter', { at: 'MK/border', operationId: operation.id });
    expect((await interpreter.sees(path)).status).toBe(404);
    const evaluator = await world.officer('evaluator', { at: 'MK/border', operationId: operation.id });
    expect((await evaluator.sees(path)).status).toBe(403);
    const id = path.split('/').at(-1);
    const behind = (reader: TestOfficer) =>
      scene.behind(reader, (em) => em.query<object[]>('select id from incidents where id = $1', [id]));
    expect([
      await behind(operation.commander),
      await behind(operation.contactPoints.ME),
      await behind(interpreter),
    ]).toEqual([[{ id }], [], []]);
  });

  it('is reported first by whoever recorded it, and only when that is late by the coordinator too', async () => {
    const path = await recorded();
    const report = { text: 'Nine persons, apprehended.', reactionTaken: 'Patrol sent.' };
    expect((await act(operation.coordinator, path, 'report', report)).status).toBe(403);
    world.clock.pass(hours(25));
    await world.sweep();
    expect((await officer.sees(path)).body).toMatchObject({ state: 'detected', firstReportLate: true, dueAt: null });
    expect((await act(operation.coordinator, path, 'report', report)).body).toMatchObject({
      state: 'reported',
      firstReportLate: true,
      reactionTaken: 'Patrol sent.',
      reports: [{ first: true, madeBy: operation.coordinator.id }],
    });
    await act(officer, path, 'add_report', { text: 'One of them is a minor.' });
    expect((await officer.sees(path)).body.reports).toMatchObject([
      { first: true },
      { first: false, text: 'One of them is a minor.' },
    ]);
  });

  it('is validated by somebody else, and climbs to the commander where nobody does', async () => {
    const own = await recorded({}, operation.coordinator);
    await act(operation.coordinator, own, 'report', { text: 'Seen.' });
    expect((await act(operation.coordinator, own, 'validate')).body.code).toBe('own_work');
    expect((await act(operation.commander, own, 'validate')).status).toBe(403);
    world.clock.pass(days(2));
    await world.sweep();
    expect((await act(operation.commander, own, 'validate')).body).toMatchObject({
      state: 'validated',
      validatedBy: operation.commander.id,
    });
  });

  it('is assessed and closed by whoever answers for the picture, with an outcome and a reason', async () => {
    const path = await recorded();
    const closing = { outcome: 'did_not_happen', reason: 'They were shepherds.' };
    expect((await act(officer, path, 'close', closing)).status).toBe(403);
    expect((await act(officer, path, 'assess', { impactLevel: 'very_high' })).status).toBe(403);
    await act(operation.coordinator, path, 'assess', { impactOnLives: 'low', credibility: '4', reliability: 'X' });
    expect((await act(operation.coordinator, path, 'close', closing)).body).toMatchObject({
      state: 'closed',
      outcome: 'did_not_happen',
      impactLevel: 'medium',
      impactOnLives: 'low',
    });
    expect((await act(operation.coordinator, path, 'reopen', { reason: 'They were not.' })).body.code).toBe(
      'never_reported',
    );
  });

  it('is tied to others that its reader sees, and to no others', async () => {
    const [crossing, facilitation] = [await recorded(), await recorded({ type: 'facilitation', facilitators: 1 })];
    const link = async (other: string) =>
      officer.puts(
        `${crossing}/links/${other}`,
        { kind: 'facilitation' },
        { version: (await officer.sees(crossing)).body.version },
      );
    expect((await link(randomUUID())).body.code).toBe('unknown_reference');
    expect((await link(crossing.split('/').at(-1) ?? '')).body.code).toBe('unknown_reference');
    await link(facilitation.split('/').at(-1) ?? '');
    expect((await officer.sees(facilitation)).body.links).toMatchObject([{ kind: 'facilitation' }]);
    const { body } = await officer.sees(crossing);
    await officer.removes(`${crossing}/links/${facilitation.split('/').at(-1)}`, { version: body.version });
    expect((await officer.sees(facilitation)).body.links).toEqual([]);
  });

  it('with force or violence in it suggests a serious incident', async () => {
    expect((await officer.sees(await recorded({ forceUsed: true }))).body.suggestsSeriousIncident).toBe(true);
    expect((await officer.sees(await recorded({ type: 'violence_reported' }))).body.suggestsSeriousIncident).toBe(true);
    expect((await officer.sees(await recorded())).body.suggestsSeriousIncident).toBe(false);
  });

  it('of two who change it at once is changed by one', async () => {
    const path = await recorded();
    const { version } = (await officer.sees(path)).body;
    const both = [officer, operation.coordinator].map((one) => one.revises(path, { persons: 10 }, { version }));
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  describe('in the list of an operation', () => {
    let quiet: IncidentScene;
    beforeAll(async () => {
      quiet = await IncidentScene.set(world);
      world.clock.goTo('2026-10-20T08:00:00Z');
      const refused = {
        type: 'refusal_of_entry',
        detectedBy: 'border_check',
        refusalReason: 'C',
        persons: 3,
        place: '=cmd()',
      };
      const groups = [{ count: 2, sex: 'male', ageGroup: 'from_18_to_34', nationality: 'AF' }];
      for (const changes of [
        { ...refused, groups },
        { ...refused, groups },
        { type: 'drugs', persons: 0 },
      ])
        expect(
          (await quiet.reporter.does('/incidents', form({ operationId: quiet.operation.id, ...changes }))).status,
        ).toBe(201);
    });
    const at = (what: string) => `${quiet.operation.path}/${what}`;

    it('stands with the others of its period', async () => {
      expect((await quiet.reporter.sees(at('events?count=true'))).body).toMatchObject({ count: 3 });
      expect((await quiet.reporter.sees(at('events?until=2026-10-19T00:00:00Z'))).body.items).toEqual([]);
      expect((await officer.sees(at('events'))).status).toBe(404);
    });

    it('goes into a file that no spreadsheet takes for formulas, and the trail says which went', async () => {
      const period = 'from=2026-10-01T00:00:00Z&until=2026-11-01T00:00:00Z';
      const { text, headers } = await quiet.operation.commander.sees(at(`events.csv?${period}`));
      expect(headers['content-type']).toContain('text/csv');
      expect(text.charCodeAt(0)).toBe(0xfeff);
      expect(text.split('\n').filter((line) => line.includes('refusal_of_entry'))).toHaveLength(2);
      expect(text).toContain("'=cmd()");
      const [exported] = await world.database.owner<{ records: string[] }>(
        `select records from audit_entries where kind = 'export' and operation_id = $1`,
        [quiet.operation.id],
      );
      expect(exported?.records).toHaveLength(3);
    });

    it('becomes a figure of its month, by nationality, age and sex', async () => {
      const { body } = await quiet.operation.commander.sees(at('indicators?month=2026-10'));
      expect(body).toMatchObject({ month: '2026-10', dueOn: '2026-11-15', events: 3 });
      expect(body.indicators).toMatchObject([
        { type: 'refusal_of_entry', refusalReason: 'C', nationality: 'AF', sex: 'male', persons: 4 },
        { type: 'refusal_of_entry', refusalReason: 'C', nationality: null, sex: 'unknown', persons: 2 },
      ]);
      expect((await quiet.operation.commander.sees(at('indicators?month=2026-12'))).body).toMatchObject({
        events: 0,
        dueOn: '2027-01-15',
      });
    });
  });
});

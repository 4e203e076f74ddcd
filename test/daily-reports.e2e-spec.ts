import { days, hours } from '../src/core/workflow/deadline.js';
import { act } from './support/joint-operation.js';
import { ReportingScene } from './support/reporting-scene.js';
import { World, type TestOfficer } from './support/world.js';

describe('a daily report', () => {
  let world: World;
  let scene: ReportingScene;
  let leader: TestOfficer;
  let commander: TestOfficer;
  let contactPoints: ReportingScene['operation']['contactPoints'];
  beforeAll(async () => {
    world = await World.start();
    scene = await ReportingScene.set(world);
    ({ leader } = scene);
    ({ commander, contactPoints } = scene.operation);
  });
  afterAll(() => world.stop());

  const line = (counter: string, country: string, computed: number, tallied = 0) => ({
    counter,
    country,
    computed,
    tallied,
  });

  it('is there with the figures of its day, as the site counts days, from midnight to midnight', async () => {
    await scene.crossing(7, scene.visitor, new Date('2026-09-10T21:59:59Z'));
    await scene.crossing(4, scene.visitor, new Date('2026-09-10T22:00:00Z'));
    await scene.crossing(2, leader);
    const { body } = await scene.report('2026-09-11');
    expect(body).toMatchObject({
      state: 'draft',
      periodSince: '2026-09-10T22:00:00.000Z',
      periodUntil: '2026-09-11T22:00:00.000Z',
      reportDue: '2026-09-12T16:00:00.000Z',
      figures: [
        line('incidents', 'AL', 1),
        line('incidents', 'MK', 1),
        line('unauthorised_crossings', 'AL', 2),
        line('unauthorised_crossings', 'MK', 4),
      ],
    });
    await act(leader, `/daily-reports/${body.id}`, 'withdraw', { reason: 'To be written anew.' });
  });

  it('counts whatever features there are to count, each by its own function', async () => {
    await world.database.owner(
      `create function app.counts_of_a_test(operation uuid, site uuid, since timestamptz, until timestamptz)
         returns table (counter text, country text, number numeric) language sql stable security definer
         set search_path = pg_catalog, public, pg_temp begin atomic select 'drugs_kg', 'MK', 1.25; end`,
    );
    const { body } = await scene.report('2026-09-11');
    expect(body.figures).toContainEqual(line('drugs_kg', 'MK', 1.25));
    await world.database.owner('drop function app.counts_of_a_test');
    await act(leader, `/daily-reports/${body.id}`, 'withdraw', { reason: 'To be written anew.' });
  });

  it('is one for a site and a day, also where two begin it at once', async () => {
    const coordinator = scene.operation.coordinator;
    const both = await Promise.all([scene.report('2026-09-10'), scene.report('2026-09-10', {}, coordinator)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await scene.report('2026-09-10')).body.code).toBe('day_has_a_report');
    expect((await scene.report('2026-09-10', { siteId: undefined })).body).toMatchObject({
      siteId: null,
      state: 'draft',
    });
  });

  it.each([
    ['a day that has not begun', '2026-09-12', 'day_not_begun'],
    ['a day before the operation', '2026-09-09', 'day_not_of_operation'],
    ['a day after it', '2026-10-01', 'day_not_of_operation'],
  ])('is not of %s', async (_, day, code) => {
    expect((await scene.report(day)).body.code).toBe(code);
  });

  it('is written by those who lead there and in an operation that has begun', async () => {
    expect((await scene.report('2026-09-11', {}, scene.visitor)).status).toBe(403);
    const elsewhere = await world.officer('team_leader', { at: 'MK/border' });
    expect((await scene.report('2026-09-11', {}, elsewhere)).body.code).toBe('not_found');
    await world.database.owner(`update operations set state = 'preparation' where id = $1`, [scene.operation.id]);
    expect((await scene.report('2026-09-11')).body.code).toBe('operation_not_active');
    await world.database.owner(`update operations set state = 'active' where id = $1`, [scene.operation.id]);
  });

  it('is submitted when the day is over, with the figures of that moment, and tells what has changed since', async () => {
    const { body } = await scene.report('2026-09-11');
    const path = `/daily-reports/${body.id}`;
    expect((await act(leader, path, 'submit')).body.code).toBe('day_not_over');
    world.clock.goTo('2026-09-12T06:00:00Z');
    expect((await act(leader, path, 'submit')).body).toMatchObject({
      state: 'submitted',
      late: false,
      waitsFor: ['AL', 'MK'],
      changed: [],
    });
    await scene.crossing(5, scene.visitor, new Date('2026-09-11T20:00:00Z'));
    const { figures, changed } = (await leader.sees(path)).body;
    expect(figures).toContainEqual(line('unauthorised_crossings', 'MK', 4));
    expect(changed).toEqual([
      { counter: 'incidents', country: 'MK', reported: 1, now: 2 },
      { counter: 'unauthorised_crossings', country: 'MK', reported: 4, now: 9 },
    ]);
  });

  it('is validated by each state for its own figures, and by all of them', async () => {
    const [{ id }] = await standing('2026-09-11');
    const path = `/daily-reports/${id}`;
    expect((await act(contactPoints.ME, path, 'validate')).status).toBe(403);
    expect((await act(commander, path, 'validate')).status).toBe(403);
    expect((await act(contactPoints.MK, path, 'validate')).body).toMatchObject({
      state: 'submitted',
      waitsFor: ['AL'],
      validations: [{ country: 'MK', validatedBy: contactPoints.MK.id, byDefault: false }],
    });
    expect((await act(contactPoints.MK, path, 'validate')).status).toBe(403);
    expect((await act(contactPoints.AL, path, 'validate')).body).toMatchObject({ state: 'validated', waitsFor: [] });
  });

  it('is sent back with a reason and corrected in a new edition, while the old one stays as it was', async () => {
    const [{ id }] = await standing('2026-09-11');
    const path = `/daily-reports/${id}`;
    expect((await act(contactPoints.ME, path, 'return', { reason: 'Not ours.' })).status).toBe(403);
    expect((await act(contactPoints.MK, path, 'return')).body.code).toBe('reason_required');
    await act(contactPoints.MK, path, 'return', { reason: 'Five are missing.' });
    const { body: edition } = await act(leader, path, 'correct', { reason: 'Entered late.' });
    expect(edition).toMatchObject({ state: 'draft', edition: 2, corrects: id, narrative: 'Quiet.', validations: [] });
    expect(edition.figures).toContainEqual(line('unauthorised_crossings', 'MK', 9));
    const { body: old } = await contactPoints.MK.sees(path);
    expect(old).toMatchObject({ state: 'superseded', validations: [{}, {}], actions: [] });
    expect(old.figures).toContainEqual(line('unauthorised_crossings', 'MK', 4));
    expect((await act(leader, path, 'correct', { reason: 'Again.' })).body.code).toBe('wrong_state');
  });

  it('that nobody validates climbs to the chiefs and then to the commander, who speaks for those who were silent', async () => {
    await scene.crossing(1, scene.visitor, new Date('2026-09-12T05:00:00Z'));
    world.clock.goTo('2026-09-13T06:00:00Z');
    const path = await scene.submitted('2026-09-12');
    const chief = await world.officer('police_chief', { at: 'MK/mi' });
    expect((await act(chief, path, 'validate')).status).toBe(403);
    world.clock.pass(hours(24));
    await world.sweep();
    expect((await act(chief, path, 'validate')).body.waitsFor).toEqual(['AL']);
    expect((await act(commander, path, 'validate')).status).toBe(403);
    world.clock.pass(hours(24));
    await world.sweep();
    expect((await act(commander, path, 'validate')).body).toMatchObject({
      state: 'validated',
      validations: [
        { country: 'MK', byDefault: false },
        { country: 'AL', byDefault: true },
      ],
    });
  });

  it('is not validated by its author', async () => {
    const both = await world.officer('national_contact_point', { at: 'AL/ncu' });
    await world.appoint(both, 'team_leader', { operationId: scene.operation.id });
    const { body } = await scene.report('2026-09-13', {}, both);
    await act(both, `/daily-reports/${body.id}`, 'submit');
    expect((await act(both, `/daily-reports/${body.id}`, 'validate')).body.code).toBe('own_work');
  });

  it('is not submitted by an author who has left, to whom it does not look as if everything had changed', async () => {
    world.clock.goTo('2026-09-15T07:00:00Z');
    const gone = await world.officer('team_leader', { at: 'AL/gjirokaster', operationId: scene.operation.id });
    const { body } = await scene.report('2026-09-15', { siteId: undefined }, gone);
    await world.database.owner('delete from role_assignments where officer_id = $1', [gone.id]);
    await world.appoint(gone, 'team_leader', { authorityId: gone.authorityId });
    world.clock.goTo('2026-09-16T07:00:00Z');
    const path = `/daily-reports/${body.id}`;
    expect((await act(gone, path, 'submit')).status).toBe(403);
    expect((await act(leader, path, 'submit')).body.state).toBe('submitted');
    await scene.crossing(1, scene.visitor, new Date('2026-09-15T06:00:00Z'));
    expect((await gone.sees(path)).body.changed).toEqual([]);
    expect((await leader.sees(path)).body.changed).not.toEqual([]);
    world.clock.goTo('2026-09-15T07:00:00Z');
  });

  it('that is not submitted by the cut-off after its day is late', async () => {
    const { body } = await scene.report('2026-09-14');
    expect(body.late).toBe(false);
    world.clock.goTo('2026-09-15T16:00:01Z');
    await world.sweep();
    expect((await leader.sees(`/daily-reports/${body.id}`)).body).toMatchObject({
      state: 'draft',
      late: true,
      dueAt: null,
    });
  });

  it('that nobody has begun is missed in the overview of days', async () => {
    const { body } = await commander.sees(`${scene.operation.path}/reporting-days?from=2026-09-09&until=2026-09-20`);
    const here = body.filter(({ siteId }: { siteId: string | null }) => siteId === scene.siteId);
    expect(here.map(({ date, state, late }: Record<string, unknown>) => [date, state, late])).toEqual([
      ['2026-09-10', 'draft', true],
      ['2026-09-11', 'draft', true],
      ['2026-09-12', 'validated', false],
      ['2026-09-13', 'submitted', true],
      ['2026-09-14', 'draft', true],
      ['2026-09-15', 'missing', false],
    ]);
    expect((await scene.visitor.sees(`${scene.operation.path}/reporting-days`)).status).toBe(403);
  });

  it('does not exist for states that take no part, nor for those who follow the operation from outside', async () => {
    const [{ id }] = await standing('2026-09-12');
    const outsider = await world.officer('national_contact_point', { at: 'RS/ncu' });
    expect((await outsider.sees(`/daily-reports/${id}`)).status).toBe(404);
    for (const role of ['observer', 'oversight', 'evaluator'] as const) {
      const follower = await world.officer(role, { at: 'MK/mi', operationId: scene.operation.id });
      expect((await follower.sees(`/daily-reports/${id}`)).status).toBe(403);
    }
    expect((await contactPoints.ME.sees(`/daily-reports/${id}`)).status).toBe(200);
  });

  it('goes on to be written when the operation is over', async () => {
    world.clock.pass(days(1));
    await scene.operation.does('demobilise', {}, commander);
    expect((await scene.report('2026-09-15')).body.state).toBe('draft');
  });

  const standing = (day: string) =>
    world.database.owner<{ id: string }>(
      `select id from daily_reports where report_date = $1 and site_id is not null and state not in ('superseded', 'withdrawn')`,
      [day],
    ) as Promise<[{ id: string }]>;
});

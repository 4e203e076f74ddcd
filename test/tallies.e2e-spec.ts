import { hours } from '../src/core/workflow/deadline.js';
import { Identity } from '../src/core/access/identity.js';
import { Work } from '../src/core/work/work.js';
import { act, JointOperation } from './support/joint-operation.js';
import { ReportingScene } from './support/reporting-scene.js';
import { World, type TestOfficer } from './support/world.js';

describe('the figures of an operation', () => {
  let world: World;
  let scene: ReportingScene;
  let contactPoints: ReportingScene['operation']['contactPoints'];
  let commander: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    scene = await ReportingScene.set(world);
    ({ contactPoints, commander } = scene.operation);
  });
  afterAll(() => world.stop());

  const figures = [
    { counter: 'persons_checked', number: 312 },
    { counter: 'unauthorised_crossings', number: 3 },
  ];
  const shift = (from: string, until: string, changes: object = {}) => ({
    operationId: scene.operation.id,
    siteId: scene.siteId,
    label: 'Night shift',
    since: new Date(`2026-09-11T${from}:00Z`),
    until: new Date(`2026-09-11T${until}:00Z`),
    figures,
    ...changes,
  });

  describe('as a state tallies them', () => {
    let path: string;

    it('are entered by its contact point, for a site and a shift that is over', async () => {
      const { body } = await contactPoints.MK.does('/tallies', shift('00:00', '06:00'));
      expect(body).toMatchObject({ state: 'entered', country: 'MK', ownerCountry: 'AL', figures });
      path = `/tallies/${body.id}`;
      expect((await contactPoints.MK.does('/tallies', shift('06:00', '12:00'))).body.code).toBe('shift_not_over');
      expect((await contactPoints.MK.does('/tallies', shift('06:00', '05:00'))).body.code).toBe(
        'ends_before_it_begins',
      );
    });

    it('are not entered twice for the same time, nor with two numbers for one counter', async () => {
      expect((await contactPoints.MK.does('/tallies', shift('05:00', '07:00'))).body.code).toBe('tallied_already');
      const twice = [figures[0], { counter: 'persons_checked', number: 1 }];
      expect((await contactPoints.MK.does('/tallies', shift('06:00', '07:00', { figures: twice }))).body.code).toBe(
        'inconsistent',
      );
      const both = ['A', 'B'].map((label) => contactPoints.AL.does('/tallies', shift('00:00', '06:00', { label })));
      expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([201, 409]);
    });

    it('are not entered by a state that takes no part, nor by officers who do not lead', async () => {
      const outsider = await world.officer('national_contact_point', { at: 'GR/police' });
      expect((await outsider.does('/tallies', shift('00:00', '06:00'))).body.code).toBe('state_takes_no_part');
      expect((await scene.visitor.does('/tallies', shift('00:00', '06:00'))).status).toBe(403);
    });

    it('are validated by another contact point of that state', async () => {
      expect((await act(contactPoints.MK, path, 'validate')).body.code).toBe('own_work');
      expect((await act(contactPoints.AL, path, 'validate')).status).toBe(403);
      const colleague = await world.officer('national_contact_point', { at: 'MK/mi' });
      expect((await act(colleague, path, 'validate')).body).toMatchObject({
        state: 'validated',
        validatedBy: colleague.id,
      });
    });

    it('are corrected with a reason, keep what stood there, and are validated anew', async () => {
      const corrected = [{ counter: 'persons_checked', number: 321 }, figures[1]];
      expect((await act(contactPoints.AL, path, 'correct', { figures: corrected, reason: 'x' })).status).toBe(403);
      expect((await act(contactPoints.MK, path, 'correct', { figures: corrected })).body.code).toBe('bad_input');
      const { body } = await act(contactPoints.MK, path, 'correct', {
        figures: corrected,
        reason: 'Digits were swapped.',
      });
      expect(body).toMatchObject({
        state: 'entered',
        figures: corrected,
        validatedBy: null,
        corrections: [{ figures }],
      });
    });

    it('climb to the chief of that state, and then to the commander, where nobody validates', async () => {
      const chief = await world.officer('police_chief', { at: 'MK/mi' });
      expect((await act(chief, path, 'validate')).status).toBe(403);
      world.clock.pass(hours(24));
      await world.sweep();
      expect((await act(commander, path, 'validate')).status).toBe(403);
      expect((await act(chief, path, 'validate')).body.state).toBe('validated');
    });

    it('stand in a report beside what was computed, and are never added to it', async () => {
      await scene.crossing(4, scene.visitor, new Date('2026-09-11T05:00:00Z'));
      const { body } = await scene.report('2026-09-11');
      expect(body.figures).toContainEqual({
        counter: 'unauthorised_crossings',
        country: 'MK',
        computed: 4,
        tallied: 3,
      });
      expect(body.figures).toContainEqual({ counter: 'persons_checked', country: 'MK', computed: 0, tallied: 321 });
    });

    it('count nowhere when they are withdrawn', async () => {
      await act(contactPoints.MK, path, 'withdraw', { reason: 'Entered case by case after all.' });
      const { body } = await commander.sees(`${scene.operation.path}/tally?from=2026-09-11`);
      const tallied = body.days.flatMap((day: { tallied: { country: string }[] }) => day.tallied);
      expect(tallied.filter(({ country }: { country: string }) => country === 'MK')).toEqual([]);
    });

    it('are there for the states that take part and for nobody beyond them', async () => {
      expect((await contactPoints.ME.sees(path)).status).toBe(200);
      const outsider = await world.officer('national_contact_point', { at: 'RS/ncu' });
      expect((await outsider.sees(path)).status).toBe(404);
      expect((await scene.visitor.sees(path)).status).toBe(403);
    });
  });

  describe('at this moment', () => {
    const tally = (officer: TestOfficer) =>
      officer.sees(`${scene.operation.path}/tally?from=2026-09-10&until=2026-09-30`);

    it('are told by day and by state to those who run it or speak for a state', async () => {
      for (const officer of [commander, scene.operation.coordinator, contactPoints.ME]) {
        const { body } = await tally(officer);
        expect(body).toMatchObject({ totals: [], days: [{ date: '2026-09-11' }] });
        expect(body.days[0].figures).toContainEqual({ counter: 'unauthorised_crossings', country: 'MK', number: 4 });
      }
    });

    it.each(['observer', 'oversight', 'evaluator'] as const)(
      'are told to an %s in all, and not below five',
      async (role) => {
        const follower = await world.officer(role, { at: 'MK/mi', operationId: scene.operation.id });
        expect((await tally(follower)).body).toEqual({
          days: [],
          totals: [
            { counter: 'incidents', number: null, suppressed: true },
            { counter: 'unauthorised_crossings', number: null, suppressed: true },
          ],
        });
        await scene.crossing(1, scene.visitor, new Date('2026-09-10T12:00:00Z'));
        const { totals } = (await tally(follower)).body;
        expect(totals.at(-1)).toMatchObject({ counter: 'unauthorised_crossings', number: 5, suppressed: false });
        expect((await follower.sees('/incidents')).status).toBe(403);
        expect(await behind(follower, 'daily_counts')).toEqual([]);
        await world.database.owner(
          `update incidents set outcome = 'did_not_happen', state = 'closed' where persons = 1`,
        );
      },
    );

    it('are told in all to those who oversee a state that takes part, who read the record and never the plan', async () => {
      const { path } = scene.operation;
      const overseer = await world.officer('oversight', { at: 'MK/mi' });
      expect((await tally(overseer)).body).toMatchObject({ days: [], totals: [{ suppressed: true }, {}] });
      expect(await behind(overseer, 'suppressed_counts')).toHaveLength(2);
      expect(await behind(overseer, 'daily_counts')).toEqual([]);
      expect((await overseer.sees(path)).body).toMatchObject({
        state: 'active',
        actions: [],
        openSections: [],
      });
      const { sections } = (await overseer.sees(`${path}/plan`)).body;
      expect(sections.every(({ text }: { text: string }) => text === '')).toBe(true);
      const elsewhere = await world.officer('oversight', { at: 'TR/police' });
      expect((await tally(elsewhere)).status).toBe(404);
      expect(await behind(elsewhere, 'suppressed_counts')).toEqual([]);
      const unborn = await JointOperation.prepared(world);
      expect((await overseer.sees(unborn.path)).status).toBe(404);
    });

    it('are told to nobody else, by either wall', async () => {
      expect((await tally(scene.visitor)).status).toBe(403);
      const outsider = await world.officer('national_contact_point', { at: 'RS/ncu' });
      expect((await tally(outsider)).status).toBe(404);
      for (const officer of [scene.visitor, outsider]) {
        expect(await behind(officer, 'daily_counts')).toEqual([]);
        expect(await behind(officer, 'suppressed_counts')).toEqual([]);
      }
      await expect(behind(commander, 'every_count')).rejects.toThrow(/permission denied/);
    });

    it('are asked for a month at a time', async () => {
      const { body } = await commander.sees(`${scene.operation.path}/tally?from=2026-01-01&until=2026-12-31`);
      expect(body.days).toHaveLength(1);
      await world.database.owner(`update operations set ends_on = '2027-09-30' where id = $1`, [scene.operation.id]);
      const long = await commander.sees(`${scene.operation.path}/tally?from=2026-09-10&until=2026-12-31`);
      expect(long.body.code).toBe('too_much_at_once');
    });

    /** What the database alone tells this officer. */
    async function behind({ sessionId }: TestOfficer, counts: string): Promise<object[]> {
      const signedIn = await world.get(Identity).session(sessionId);
      if (!signedIn) throw new Error('not signed in');
      const asked = counts === 'suppressed_counts' ? '$1' : `$1, null, '-infinity', 'infinity'`;
      return world
        .get(Work)
        .as(signedIn.officer, (em) =>
          em.query<object[]>(`select * from app.${counts}(${asked})`, [scene.operation.id]),
        );
    }
  });
});

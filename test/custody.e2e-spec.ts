import { randomUUID } from 'node:crypto';
import { days } from '../src/core/workflow/deadline.js';
import { Apprehended } from './support/apprehended.js';
import { act, JointOperation } from './support/joint-operation.js';
import type { TestOfficer } from './support/world.js';
import { World } from './support/world.js';

describe('a group that was apprehended', () => {
  let world: World;
  let operation: JointOperation;
  let host: TestOfficer;
  let station: TestOfficer;
  let guest: TestOfficer;
  let readmission: TestOfficer;
  let all: Apprehended;

  beforeAll(async () => {
    world = await World.start();
    operation = await JointOperation.active(world);
    host = await operation.serving('field_officer', 'AL/border');
    station = await operation.serving('field_officer', 'AL/border');
    guest = await operation.serving('field_officer', 'MK/border');
    readmission = await world.officer(['readmission_officer', 'readmission_supervisor'], { at: 'AL/border' });
    all = new Apprehended(world, operation, host);
  });
  afterAll(() => world.stop());

  describe('is recorded', () => {
    it('as the host’s own, by its officers who apprehended it', async () => {
      const { body } = await all.group();
      expect(body).toMatchObject({
        state: 'recorded',
        ownerCountry: 'AL',
        custodianId: host.id,
        persons: 3,
        knowsWho: true,
      });
    });

    it('by no visitor, on no visitor’s powers', async () => {
      expect((await all.group({}, guest)).body.code).toBe('host_officer_only');
      expect((await all.group({ apprehendedBy: [guest.id] })).body.code).toBe('host_officer_only');
    });

    it('only as apprehended by officers who served there at that moment', async () => {
      const elsewhere = await world.officer('field_officer', { at: 'AL/border' });
      expect((await all.group({ apprehendedBy: [elsewhere.id] })).body).toMatchObject({
        code: 'unknown_reference',
        field: 'apprehendedBy',
      });
      const before = new Date(world.clock.now().getTime() - days(2));
      expect((await all.group({ apprehendedAt: before, crossedAt: undefined })).body.code).toBe('unknown_reference');
    });

    it('as having happened, in an order that is possible, at a border that there is', async () => {
      const tomorrow = new Date(world.clock.now().getTime() + days(1));
      expect((await all.group({ apprehendedAt: tomorrow })).body.code).toBe('time_ahead');
      expect((await all.group({ crossedAt: tomorrow })).body.code).toBe('ends_before_it_begins');
      expect((await all.group({ borderSection: 'AL-XX' })).body.code).toBe('unknown_reference');
    });

    it('nowhere but in an operation that is under way, by those who serve in it', async () => {
      const prepared = await JointOperation.prepared(world);
      const there = await prepared.serving('field_officer', 'AL/border');
      expect((await all.group({ operationId: prepared.id }, there)).body.code).toBe('operation_not_active');
      expect((await all.group({ operationId: prepared.id })).status).toBe(404);
      expect((await all.group({}, await world.officer('operation_coordinator', { at: 'AL/border' }))).body.code).toBe(
        'not_permitted',
      );
    });

    it('with a visitor having held it, where their legal basis lets them hold', async () => {
      expect((await all.group({ heldBy: guest.id })).body.code).toBe('no_power_to_hold');
      const holding = await operation.serving('field_officer', 'MK/border');
      await world.database.owner(`update deployments set powers = '{advise,hold}' where officer_id = $1`, [holding.id]);
      const { path, body } = await all.group({ heldBy: holding.id });
      expect(body).toMatchObject({ custodianId: holding.id, heldBy: holding.id });

      const { body: theirs } = await holding.sees(path);
      expect(theirs.actions).toEqual(['offer_custody']);
      await all.offers(path, host, { by: holding });
      expect((await act(host, path, 'confirm_custody', { persons: 3 })).body).toMatchObject({
        state: 'in_custody',
        custodianId: host.id,
      });
    });

    it('once, however often the command arrives', async () => {
      const form = all.form();
      const key = randomUUID();
      const answers = await Promise.all([host, host].map((officer) => officer.does('/apprehensions', form, { key })));
      const again = await host.does('/apprehensions', form, { key });
      const made = answers.filter(({ status }) => status === 201);
      expect(made.length).toBeGreaterThan(0);
      expect(new Set([...made, again].map(({ body }) => body.id)).size).toBe(1);
    });
  });

  it('is amended with a reason, and what it said before is kept behind the wall', async () => {
    const { path } = await all.group();
    const amended = { place: 'Path below Kakavia', persons: 4, because: 'One more was hiding.' };
    expect((await act(host, path, 'amend', { place: 'Path above Kakavia', because: 'x' })).body.code).toBe(
      'inconsistent',
    );
    expect((await act(station, path, 'amend', amended)).body.code).toBe('not_permitted');
    expect((await act(host, path, 'amend', amended)).body).toMatchObject({ place: 'Path below Kakavia', persons: 4 });
    expect((await host.sees(`${path}/accounts`)).body).toMatchObject([
      { circumstances: 'Three persons came down the path at night.', amended: {} },
      { amended: { place: 'Path above Kakavia', personCount: 3 }, because: 'One more was hiding.' },
    ]);
    const { body: history } = await guest.sees(`/records/apprehension/${path.split('/')[2]}/history`);
    expect(history.at(-1)).toMatchObject({ action: 'apprehension.amend', reason: null });
  });

  it('that was recorded in error is annulled by whoever commands for the host', async () => {
    const { path } = await all.group();
    expect((await act(host, path, 'annul', { reason: 'Twice.' })).body.code).toBe('not_permitted');
    expect((await act(operation.commander, path, 'annul')).body.code).toBe('reason_required');
    expect((await act(operation.commander, path, 'annul', { reason: 'Recorded twice.' })).body.state).toBe('annulled');
  });

  it('is kept to named officers from its creation on', async () => {
    const { path } = await all.group({ restrictedTo: [readmission.id] });
    for (const outside of [guest, station, operation.commander]) expect((await outside.sees(path)).status).toBe(404);
    expect((await readmission.sees(`${path}/persons`)).status).toBe(200);
  });

  it('counts once in the report of its day, however it was split, and stands in the way of closing while it is held', async () => {
    const own = await JointOperation.active(world);
    const officer = await own.serving('field_officer', 'AL/border');
    const groups = new Apprehended(world, own, officer);
    const { path } = await groups.group({ persons: 5 });
    await act(officer, path, 'split', { persons: 2 });
    const { path: wrong } = await groups.group({ persons: 7 });
    await act(own.commander, wrong, 'annul', { reason: 'Recorded twice.' });
    const day = [own.id, new Date(world.clock.now().getTime() - 1), new Date(world.clock.now().getTime() + 1)];
    const counted = () => world.database.owner('select * from app.counts_apprehensions($1, null, $2, $3)', day);
    expect(await counted()).toEqual([{ counter: 'persons_apprehended', country: 'AL', number: '5' }]);
    const [{ held }] = (await world.database.owner('select app.obstacle_persons_in_custody($1) as held', [own.id])) as [
      { held: number },
    ];
    expect(held).toBe(5);
  });
});

import { days, minutes } from '../src/core/workflow/deadline.js';
import { Apprehended } from './support/apprehended.js';
import { act, JointOperation } from './support/joint-operation.js';
import { rowsFor } from './support/second-wall.js';
import { World, type TestOfficer } from './support/world.js';

describe('whoever is in custody', () => {
  let world: World;
  let operation: JointOperation;
  let host: TestOfficer;
  let station: TestOfficer;
  let all: Apprehended;
  beforeAll(async () => {
    world = await World.start();
    operation = await JointOperation.active(world);
    host = await operation.serving('field_officer', 'AL/border');
    station = await operation.serving('field_officer', 'AL/border');
    all = new Apprehended(world, operation, host);
  });
  afterAll(() => world.stop());

  const handovers = async (path: string, officer = host) =>
    (await officer.sees(`${path}/custody`)).body.handovers.map(({ state }: { state: string }) => state);

  describe('is not handed over for ever', () => {
    it('without an answer: the clock leaves the group where it was, and whoever has it finds that out', async () => {
      const { path, id } = await all.group();
      const { body: offered } = await all.offers(path, station);
      const due = new Date(world.clock.now().getTime() + minutes(120)).toISOString();
      expect(offered).toMatchObject({ handover: 'offered', answerDueAt: due, dueAt: null });
      world.clock.pass(minutes(119));
      await world.sweep();
      expect((await host.sees(path)).body.receiverId).toBe(station.id);
      world.clock.pass(minutes(2));
      await world.sweep();
      const found = (await host.sees(`/apprehensions?custodianId=${host.id}&handover=lapsed`)).body.items;
      expect(found).toMatchObject([
        { id, state: 'recorded', custodianId: host.id, receiverId: null, answerDueAt: null, handover: 'lapsed' },
      ]);
      expect(await handovers(path)).toEqual(['lapsed']);
      expect((await act(station, path, 'confirm_custody', { persons: 3 })).body.code).not.toBe(undefined);
      expect((await all.offers(path, station)).body.handover).toBe('offered');
      expect((await act(station, path, 'confirm_custody', { persons: 3 })).body).toMatchObject({
        state: 'in_custody',
        handover: 'confirmed',
        answerDueAt: null,
      });
    });

    it('to another authority either', async () => {
      const { path } = await all.group({ persons: 1 });
      await all.records(path);
      const migration = await world.officer('readmission_officer', { at: 'AL/mia' });
      const handing = { to: 'migration_authority', toOfficerId: migration.id, ...all.passing(), persons: 1 };
      expect((await act(host, path, 'hand_over', handing)).body).toMatchObject({ state: 'handed_over' });
      world.clock.pass(minutes(121));
      await world.sweep();
      expect((await host.sees(path)).body).toMatchObject({
        state: 'in_custody',
        custodianId: host.id,
        custodyUnit: 'field_team',
        receiverId: null,
        handover: 'lapsed',
        dueAt: null,
      });
      expect(await handovers(path)).toEqual(['lapsed']);
    });
  });

  it('and asks anybody who serves there for protection is not taken to the other state', async () => {
    const { path, id } = await all.group({ persons: 1 });
    await all.records(path);
    const told = { sourceType: 'apprehensions', sourceId: id, needs: [{ code: 'protection_claim', basis: 'stated' }] };
    const { body } = await station.does('/protection-referrals', { operationId: operation.id, ...told });
    expect([body.code, body.sourceId]).toEqual([undefined, id]);
    const transfer = { target: 'other_state', at: world.clock.now() };
    expect((await act(host, path, 'transfer', transfer)).body.code).toBe('protection_first');
    expect((await act(host, path, 'transfer', { ...transfer, target: 'other_place_of_detention' })).status).toBe(200);
  });

  it('and asks for protection is referred by whoever has them, also when their own function has ended', async () => {
    const { path, id } = await all.group({ persons: 1 });
    await world.appoint(host, 'field_officer', { authorityId: host.authorityId });
    world.clock.pass(days(21));
    await world.sweep();
    expect((await host.sees(operation.path)).status).toBe(404);
    const { status, body } = await all.records(path, { wishesProtection: true });
    expect([status, body.code, body.protectionWishes]).toEqual([200, undefined, 1]);
    const safeguards = await world.officer('safeguard_officer', { at: 'AL/asylum' });
    const referrals = (await safeguards.sees(`/protection-referrals?operationId=${operation.id}`)).body.items;
    expect(referrals[0]).toMatchObject({ sourceId: id, openedBy: host.id, needs: [{ code: 'protection_claim' }] });
  });

  it('is a minor or not as the time of the apprehension has it, and is referred when that turns out', async () => {
    const later = await JointOperation.active(world, { startsOn: '2026-09-20', endsOn: '2026-10-20' });
    const officer = await later.serving('field_officer', 'AL/border');
    const groups = new Apprehended(world, later, officer);
    const today = world.clock.now();
    const { path } = await groups.group({ persons: 1 }, officer);
    const birthday = `${today.getUTCFullYear() - 18}${today.toISOString().slice(4, 10)}`;
    await groups.records(path, { bornOn: birthday, estimatedAge: undefined }, { by: officer });
    expect((await officer.sees(path)).body).toMatchObject({ minors: 0, unaccompaniedMinors: 0 });
    const amended = {
      apprehendedAt: new Date(today.getTime() - days(1)),
      crossedAt: new Date(today.getTime() - days(2)),
    };
    const { body } = await act(officer, path, 'amend', { ...amended, because: 'It was the day before.' });
    expect([body.code, body.minors, body.unaccompaniedMinors]).toEqual([undefined, 1, 1]);
    const [person] = (await officer.sees(`${path}/persons`)).body;
    expect(person.minor).toBe(true);
    const safeguards = await world.officer('safeguard_officer', { at: 'AL/asylum' });
    const { items } = (await safeguards.sees(`/protection-referrals?operationId=${later.id}`)).body;
    expect(items).toMatchObject([{ needs: [{ code: 'unaccompanied_child' }] }]);
    const back = await act(officer, path, 'amend', { apprehendedAt: today, because: 'It was not.' });
    expect(back.body).toMatchObject({ minors: 0, unaccompaniedMinors: 0 });
  });

  it('is in a file of the host, whose number the database shows to nobody who may not know them', async () => {
    const again = await JointOperation.active(world, { startsOn: '2026-09-20', endsOn: '2026-10-20' });
    const officer = await again.serving('field_officer', 'AL/border');
    const colleague = await again.serving('field_officer', 'AL/border');
    const groups = new Apprehended(world, again, officer);
    const { path, body } = await groups.group({ hostFileNo: 'GJ 12/2026' }, officer);
    expect(body.hostFileNo).toBe('GJ 12/2026');
    expect((await colleague.sees(path)).body.hostFileNo).toBeNull();
    const files = '(select apprehension_id as id from host_file_numbers) files';
    expect([await rowsFor(world, officer, files), await rowsFor(world, colleague, files)]).toEqual([[body.id], []]);
    const amended = await act(officer, path, 'amend', { hostFileNo: 'GJ 13/2026', because: 'Misread.' });
    expect(amended.body.hostFileNo).toBe('GJ 13/2026');
    const { splitInto } = (await act(officer, path, 'split', { persons: 1 })).body;
    expect((await officer.sees(`/apprehensions/${splitInto[0]}`)).body.hostFileNo).toBe('GJ 13/2026');
    await act(again.commander, path, 'annul', { reason: 'Twice.' });
    const dataProtection = await world.officer('data_protection_officer', { at: 'AL/mia' });
    await act(dataProtection, path, 'erase', { reason: 'Not needed.' });
    expect(await rowsFor(world, officer, files)).toEqual(splitInto);
  });
});

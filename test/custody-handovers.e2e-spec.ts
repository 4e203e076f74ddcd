import { randomUUID } from 'node:crypto';
import { days } from '../src/core/workflow/deadline.js';
import { Apprehended } from './support/apprehended.js';
import { act, JointOperation } from './support/joint-operation.js';
import type { TestOfficer } from './support/world.js';
import { World } from './support/world.js';

describe('custody of a group that was apprehended', () => {
  let world: World;
  let operation: JointOperation;
  let host: TestOfficer;
  let station: TestOfficer;
  let guest: TestOfficer;
  let all: Apprehended;

  beforeAll(async () => {
    world = await World.start();
    operation = await JointOperation.active(world);
    host = await operation.serving('field_officer', 'AL/border');
    station = await operation.serving('field_officer', 'AL/border');
    guest = await operation.serving('field_officer', 'MK/border');
    all = new Apprehended(world, operation, host);
  });
  afterAll(() => world.stop());

  describe('passes from officer to officer', () => {
    it('when the receiving officer confirms it, and not before', async () => {
      const { path } = await all.group();
      const { body: offered } = await all.offers(path, station);
      expect(offered).toMatchObject({ state: 'recorded', custodianId: host.id, receiverId: station.id });
      expect((await station.sees(`${path}/persons`)).status).toBe(200);
      expect((await act(host, path, 'confirm_custody', { persons: 3 })).body.code).toBe('not_permitted');
      expect((await act(operation.commander, path, 'confirm_custody', { persons: 3 })).body.code).toBe('not_permitted');
      expect((await act(station, path, 'confirm_custody', { persons: 2 })).body.code).toBe('custody_does_not_add_up');
      const { body } = await act(station, path, 'confirm_custody', { persons: 3 });
      expect(body).toMatchObject({
        state: 'in_custody',
        custodianId: station.id,
        custodyUnit: 'border_police_station',
        receiverId: null,
      });
    });

    it('to nobody who gives it, to no visitor, and to one at a time', async () => {
      const { path } = await all.group();
      expect((await all.offers(path, host)).body.code).toBe('custody_to_oneself');
      const commanding = { by: operation.commander };
      expect((await all.offers(path, operation.commander, commanding)).body.code).toBe('custody_to_oneself');
      expect((await all.offers(path, guest)).body.code).toBe('host_officer_only');
      expect((await all.offers(path, station, { persons: 2 })).body.code).toBe('custody_does_not_add_up');
      expect((await all.offers(path, station, { by: station })).body.code).toBe('not_permitted');
      await all.offers(path, station);
      expect((await all.offers(path, station)).body.code).toBe('handover_pending');
      expect((await act(host, path, 'release', { ground: 'no_ground', at: world.clock.now() })).body.code).toBe(
        'handover_pending',
      );
    });

    it('and does not, when it is disputed or withdrawn', async () => {
      const { path } = await all.group();
      await all.offers(path, station);
      expect((await act(host, path, 'dispute_custody', { because: 'x' })).body.code).toBe('not_permitted');
      const disputed = await act(station, path, 'dispute_custody', { because: 'There were only two.' });
      expect(disputed.body).toMatchObject({ state: 'recorded', custodianId: host.id, receiverId: null });
      expect((await station.sees(`${path}/persons`)).status).toBe(404);
      await all.offers(path, station);
      expect((await act(host, path, 'withdraw_custody')).body).toMatchObject({
        receiverId: null,
        custodianId: host.id,
      });
      expect((await act(host, path, 'withdraw_custody')).body.code).toBe('no_handover_pending');

      const states = async (officer: TestOfficer) =>
        (await officer.sees(`${path}/custody`)).body.handovers.map(({ state }: { state: string }) => state);
      expect(await states(host)).toEqual(['disputed', 'withdrawn']);
      expect(await states(operation.commander)).toEqual(['disputed', 'withdrawn']);
      expect(await states(guest)).toEqual([]);
    });

    it('once, when two answer at once', async () => {
      const { path } = await all.group();
      const { body } = await all.offers(path, station);
      const version = { version: body.version };
      const answers = await Promise.all([
        station.does(`${path}/confirm_custody`, { persons: 3 }, version),
        host.does(`${path}/withdraw_custody`, {}, version),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    });
  });

  describe('is split', () => {
    it('into parts that add up, with their own custody and all that was written', async () => {
      const { path, id } = await all.group({ persons: 5 });
      const stays = await all.records(path);
      const goes = await all.records(path, { wishesProtection: true });
      const { body: record } = await host.sees(path);
      const seen = { kind: 'seen_crossing', description: 'Came over the ridge.', observedBy: guest.id };
      await host.puts(`${path}/evidence/${randomUUID()}`, seen, { version: record.version });
      await all.offers(path, station, { persons: 5 });
      await act(station, path, 'confirm_custody', { persons: 5 });

      const { body } = await act(station, path, 'split', { persons: 2, personIds: [goes.id] });
      expect(body).toMatchObject({
        persons: 3,
        personsRecorded: 1,
        protectionWishes: 0,
        splitInto: [expect.any(String)],
      });
      const part = `/apprehensions/${body.splitInto[0]}`;
      const { body: split } = await station.sees(part);
      expect(split).toMatchObject({
        state: 'in_custody',
        originId: id,
        persons: 2,
        personsRecorded: 1,
        protectionWishes: 1,
      });
      expect(split).toMatchObject({ custodianId: station.id, apprehendedBy: [host.id], place: 'Path above Kakavia' });
      const ids = async (of: string) =>
        (await host.sees(`${of}/persons`)).body.map((person: { id: string }) => person.id);
      expect([await ids(path), await ids(part)]).toEqual([[stays.id], [goes.id]]);
      for (const record of [path, part]) {
        expect((await host.sees(`${record}/evidence`)).body).toMatchObject([
          { kind: 'seen_crossing', observedBy: guest.id },
        ]);
        expect((await host.sees(`${record}/accounts`)).body).toHaveLength(1);
        expect((await host.sees(`${record}/custody`)).body.handovers).toMatchObject([
          { state: 'confirmed', persons: 5 },
        ]);
      }
    });

    it('not into more than there are, not of others, and not by somebody else', async () => {
      const { path } = await all.group();
      const { id } = await all.records((await all.group()).path);
      expect((await act(host, path, 'split', { persons: 3 })).body.code).toBe('group_does_not_add_up');
      expect((await act(host, path, 'split', { persons: 1, personIds: [id] })).body.code).toBe('unknown_reference');
      expect((await act(station, path, 'split', { persons: 1 })).body.code).toBe('not_permitted');
      await all.records(path);
      await all.records(path);
      const last = await all.records(path);
      const two = (await host.sees(`${path}/persons`)).body.slice(0, 2).map((person: { id: string }) => person.id);
      expect((await act(host, path, 'split', { persons: 1, personIds: two })).body.code).toBe('group_does_not_add_up');
      expect((await act(host, path, 'split', { persons: 1 })).body.code).toBe('group_does_not_add_up');
      expect((await act(host, path, 'split', { persons: 1, personIds: [last.id] })).status).toBe(200);
    });

    it('never between a child and the adult it came with', async () => {
      const { path } = await all.group();
      const mother = await all.records(path, { sex: 'female' });
      const child = await all.records(path, { estimatedAge: 7, company: 'parent', accompaniedBy: mother.id });
      expect(child.status).toBe(200);
      expect((await act(host, path, 'split', { persons: 1, personIds: [child.id] })).body.code).toBe('family_parted');
      expect((await act(host, path, 'split', { persons: 1, personIds: [mother.id] })).body.code).toBe('family_parted');
      expect((await act(host, path, 'split', { persons: 2, personIds: [mother.id, child.id] })).status).toBe(200);
    });
  });

  describe('leaves custody', () => {
    it('to another authority against the confirmation of its officer, who knows them from then on', async () => {
      const { path } = await all.group({ persons: 1 });
      const receiver = await world.officer('readmission_officer', { at: 'AL/gjirokaster' });
      const hand = () =>
        act(host, path, 'hand_over', {
          to: 'readmission_unit',
          toOfficerId: receiver.id,
          ...all.passing(),
          persons: 1,
        });
      expect((await hand()).body.code).toBe('persons_not_recorded');
      await all.records(path);
      expect((await hand()).body).toMatchObject({ state: 'handed_over', receiverId: receiver.id });
      const disputed = await act(receiver, path, 'dispute_receipt', { because: 'Nobody has come.' });
      expect(disputed.body).toMatchObject({ state: 'in_custody', custodianId: host.id, custodyUnit: 'field_team' });
      await hand();
      expect((await act(host, path, 'confirm_receipt', { persons: 1 })).body.code).toBe('not_permitted');
      const { body } = await act(receiver, path, 'confirm_receipt', { persons: 1 });
      expect(body).toMatchObject({
        custodianId: receiver.id,
        custodyUnit: 'readmission_unit',
        leftCustodyAt: expect.any(String),
      });
    });

    it('to an authority outside against its receipt, and to one of the two', async () => {
      const { path } = await all.group({ persons: 1 });
      await all.records(path);
      const to = { to: 'asylum_authority', ...all.passing(), persons: 1 };
      expect((await act(host, path, 'hand_over', to)).body.code).toBe('inconsistent');
      const { body } = await act(host, path, 'hand_over', { ...to, receipt: 'DA 17/2026' });
      expect(body).toMatchObject({ state: 'handed_over', custodianId: null, receiverId: null });
    });

    it('by release on a ground, at a time that can be', async () => {
      const { path } = await all.group();
      const early = new Date(world.clock.now().getTime() - days(1));
      expect((await act(host, path, 'release', { ground: 'no_ground', at: early })).body.code).toBe(
        'ends_before_it_begins',
      );
      const { body } = await act(host, path, 'release', { ground: 'no_ground', at: world.clock.now() });
      expect(body).toMatchObject({ state: 'released', releaseGround: 'no_ground', custodianId: null });
    });

    it('to the other state never with somebody who asks for protection, or a child alone', async () => {
      for (const vulnerable of [{ wishesProtection: true }, { estimatedAge: 16 }]) {
        const { path } = await all.group({ persons: 1 });
        await all.records(path, vulnerable);
        const away = { target: 'other_state', at: world.clock.now() };
        expect((await act(host, path, 'transfer', away)).body).toMatchObject({ code: 'protection_first', status: 422 });
        const within = { target: 'other_place_of_detention', at: world.clock.now() };
        expect((await act(host, path, 'transfer', within)).body.state).toBe('transferred');
      }
    });

    it('while the operation is halted as well', async () => {
      const { path } = await all.group();
      await operation.does('suspend', { reason: 'A storm.' }, operation.commander);
      expect((await all.group()).body.code).toBe('operation_not_active');
      await all.offers(path, station);
      expect((await act(station, path, 'confirm_custody', { persons: 3 })).body.state).toBe('in_custody');
      await operation.does('resume', { reason: 'It has passed.' }, operation.commander);
    });
  });
});

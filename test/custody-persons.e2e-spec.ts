import { randomUUID } from 'node:crypto';
import type { Officer } from '../src/core/access/actor.js';
import { ApprehensionReader } from '../src/apprehensions/apprehension.reader.js';
import { Work } from '../src/core/work/work.js';
import { days, hours } from '../src/core/workflow/deadline.js';
import { Apprehended } from './support/apprehended.js';
import { act, JointOperation } from './support/joint-operation.js';
import type { TestOfficer } from './support/world.js';
import { World } from './support/world.js';

describe('who was apprehended', () => {
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

  describe('has persons in it', () => {
    it('whom those of the host know who need to, and nobody else', async () => {
      const { path } = await all.group();
      const { id } = await all.records(path, { familyName: 'Invented', bornOn: '1990-05-04', nationalities: ['SY'] });
      const safeguards = await world.officer('safeguard_officer', { at: 'AL/mia' });
      for (const knowing of [host, readmission, safeguards]) {
        const { body } = await knowing.sees(`${path}/persons`);
        expect(body).toMatchObject([{ id, familyName: 'Invented', bornOn: '1990-05-04', minor: false }]);
      }

      const dpo = await world.officer('data_protection_officer', { at: 'AL/mia' });
      const guardian = await world.officer('safeguard_officer', { operationId: operation.id, at: 'MK/border' });
      const outsiders = [guest, station, operation.commander, operation.contactPoints.MK, dpo, guardian];
      for (const unknowing of outsiders) expect((await unknowing.sees(`${path}/persons`)).status).toBeGreaterThan(400);
      for (const seeing of [guest, station, operation.commander, dpo])
        expect((await seeing.sees(path)).body).toMatchObject({ persons: 3, personsRecorded: 1, knowsWho: false });
      expect((await guest.sees(`${path}/persons`)).body).toEqual(
        (await guest.sees(`/apprehensions/${randomUUID()}/persons`)).body,
      );
      for (const closed of ['evidence', 'accounts']) expect((await guest.sees(`${path}/${closed}`)).status).toBe(404);
    });

    it('whom the database itself shows to nobody else', async () => {
      const { path, id } = await all.group();
      await all.records(path);
      const rows = async (officer: TestOfficer, role: string) => {
        const held = `{${role}@${operation.id}}`;
        const country = officer === guest ? 'MK' : 'AL';
        const settings = `select set_config('app.officer', '${officer.id}', true), set_config('app.country', '${country}', true),
          set_config('app.held', '${held}', true)`;
        const found = await world.database.as<{ n: string }>(
          'seecase_app',
          `with asking as materialized (${settings})
           select (select count(*) from apprehended_persons where apprehension_id = '${id}')
             + (select count(*) from apprehension_accounts where apprehension_id = '${id}') as n from asking`,
        );
        return Number(found[0]?.n);
      };
      expect(await rows(host, 'field_officer')).toBe(2);
      expect(await rows(guest, 'field_officer')).toBe(0);
      expect(await rows(station, 'field_officer')).toBe(0);
      expect(await rows(host, 'debriefer')).toBe(0);
    });

    it('of whom a debriefer of the same operation knows nothing, whatever else they are', async () => {
      const both = await operation.serving('field_officer', 'AL/border');
      const { path } = await all.group({ apprehendedBy: [both.id] }, both);
      expect((await all.records(path, {}, { by: both })).status).toBe(200);
      await world.appoint(both, 'debriefer', { operationId: operation.id });
      expect((await both.sees(`${path}/persons`)).status).toBe(404);
      expect((await both.sees(path)).body).toMatchObject({ knowsWho: false, personsRecorded: 1 });
    });

    it('each reading of whom is in the trail with what it was for', async () => {
      const { path, id } = await all.group();
      await all.records(path, { familyName: 'Neverlogged' });
      await readmission.sees(`${path}/persons`);
      const trail = await world.database.owner<{ purpose: string }>(
        `select purpose from audit_entries where record_id = $1 and action = 'apprehension.read_persons' and officer_id = $2`,
        [id, readmission.id],
      );
      expect(trail).toEqual([{ purpose: 'duty' }]);
      const [{ said }] = (await world.database.owner(
        `select count(*)::int as said from audit_entries where details::text ilike '%Neverlogged%'`,
      )) as [{ said: number }];
      expect(said).toBe(0);
    });

    it('of some age, and a minor where that is in doubt', async () => {
      const { path } = await all.group();
      expect((await all.records(path, { estimatedAge: undefined })).body.code).toBe('inconsistent');
      expect((await all.records(path, { estimatedAge: 19, ageInDoubt: true, company: 'parent' })).body).toMatchObject({
        minors: 1,
        unaccompaniedMinors: 0,
      });
      expect(
        (await all.records(path, { bornOn: '2008-09-02', estimatedAge: undefined, company: 'parent' })).body.minors,
      ).toBe(2);
      expect((await all.records(path, { bornOn: '2008-09-01', estimatedAge: undefined })).body.minors).toBe(2);
    });

    it('of whom a child alone and a wish for protection are referred at once, and once', async () => {
      const { path, id } = await all.group();
      const wish = await all.records(path, { wishesProtection: true });
      const child = await all.records(path, { estimatedAge: 15 });
      expect(child.body).toMatchObject({ unaccompaniedMinors: 1, protectionWishes: 1, personsRecorded: 2 });
      await all.records(path, { wishesProtection: true, familyName: 'Corrected' }, { id: wish.id });

      const referrals = await world.database.owner<{ counts: string[] }>(
        `select counts from protection_referrals where source_type = 'apprehensions' and source_id = $1 order by opened_at, id`,
        [id],
      );
      expect(referrals.map(({ counts }) => counts)).toEqual([['protection_claims'], ['unaccompanied_minors']]);
      const { body: persons } = await host.sees(`${path}/persons`);
      expect(persons.map(({ referrals: mine }: { referrals: string[] }) => mine.length)).toEqual([1, 1]);
    });

    it('never more than there were, and none of another group', async () => {
      const one = await all.group({ persons: 1 });
      const other = await all.group();
      const { id } = await all.records(one.path);
      expect((await all.records(one.path)).body.code).toBe('group_does_not_add_up');
      expect((await all.records(other.path, {}, { id })).body.code).toBe('conflict');
    });
  });

  it('gives readmission what an application needs, to those who may know it', async () => {
    const { path } = await all.group({ persons: 1 });
    const { id } = await all.records(path, {
      documents: [{ type: 'passport', number: 'X0000', issuingCountry: 'SY' }],
    });
    const { body: record } = await host.sees(path);
    const ticket = {
      kind: 'ticket',
      description: 'Bus ticket Ioannina - Kakavia',
      datedAt: world.clock.now(),
      personId: id,
    };
    await host.puts(`${path}/evidence/${randomUUID()}`, ticket, { version: record.version });
    await all.offers(path, station, { persons: 1 });
    await act(station, path, 'confirm_custody', { persons: 1 });
    const facts = (officer: TestOfficer, country: string, role: string) =>
      world
        .get(Work)
        .as(
          { kind: 'officer', ...officer, country, held: [{ role, placeId: operation.id }] } as unknown as Officer,
          (em) => world.get(ApprehensionReader).ofPerson(em, id),
        );
    expect(await facts(readmission, 'AL', 'readmission_officer')).toMatchObject({
      person: { documents: [{ type: 'passport', number: 'X0000', authenticity: 'unknown' }] },
      apprehension: { distanceMetres: 1200, cameFrom: 'GR', atAirport: false },
      evidence: [{ kind: 'ticket', personId: id }],
      custody: [{ toOfficer: station.id, state: 'confirmed' }],
    });
    expect(await facts(guest, 'MK', 'readmission_officer')).toBeUndefined();
  });

  describe('is forgotten', () => {
    const left = (id: string) =>
      world.database.owner(
        `select (select count(*)::int from apprehended_persons where apprehension_id = $1) as persons,
           (select count(*)::int from apprehension_accounts where apprehension_id = $1) as accounts`,
        [id],
      );

    it('by whoever supervises data protection for the host, and by nobody else', async () => {
      const { path, id } = await all.group({ persons: 1 });
      await all.records(path);
      const dpo = await world.officer('data_protection_officer', { at: 'AL/border' });
      const erase = { reason: 'Recorded without a ground.' };
      expect((await act(dpo, path, 'erase', erase)).body.code).toBe('wrong_state');
      await act(host, path, 'release', { ground: 'no_ground', at: world.clock.now() });
      expect((await act(readmission, path, 'erase', erase)).body.code).toBe('not_permitted');
      expect((await act(dpo, path, 'erase', erase)).body).toMatchObject({
        state: 'erased',
        persons: 1,
        personsRecorded: 0,
      });
      expect(await left(id)).toEqual([{ persons: 0, accounts: 0 }]);
    });

    it('by the clock when nobody has said why it is still needed', async () => {
      const { path, id } = await all.group({ persons: 1 });
      await all.records(path);
      await act(host, path, 'release', { ground: 'no_ground', at: world.clock.now() });
      const until = (n: number) => new Date(world.clock.now().getTime() + days(n));
      const keep = (n: number) =>
        act(readmission, path, 'keep', { until: until(n), reason: 'An application is pending.' });
      expect((await keep(400)).body.code).toBe('kept_too_long');
      expect((await act(host, path, 'keep', { until: until(200), reason: 'x' })).body.code).toBe('not_permitted');
      expect((await keep(200)).status).toBe(200);
      world.clock.pass(days(190));
      await world.sweep();
      expect(await left(id)).toEqual([{ persons: 1, accounts: 1 }]);
      world.clock.pass(days(10) + hours(1));
      await world.sweep();
      expect(await left(id)).toEqual([{ persons: 0, accounts: 0 }]);
      expect((await readmission.sees(path)).body).toMatchObject({ state: 'erased', persons: 1 });
    });
  });
});

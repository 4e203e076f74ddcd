import { v7 as newId } from 'uuid';
import { Readmissions } from './support/readmissions.js';
import { directly } from './support/second-wall.js';
import type { TestOfficer } from './support/world.js';
import { World } from './support/world.js';

describe('between the two sides, a readmission', () => {
  let world: World;
  let here: Readmissions;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
  });
  afterAll(() => world.stop());

  describe('tells the other side', () => {
    it('what the agreements list, and nothing else', async () => {
      const { id } = await here.in('received', {}, { fingerprintRef: 'fp-1' });
      const [own] = (await here.officer.sees(`/readmissions/${id}/persons`)).body;
      expect(own).toMatchObject({ minor: false, company: null, fingerprintRef: 'fp-1', familyName: 'Demo' });
      const [theirs] = (await here.other.sees(`/readmissions/${id}/persons`)).body;
      expect(theirs).toMatchObject({ familyName: 'Demo', bornOn: '1990-05-01' });
      for (const field of ['minor', 'ageInDoubt', 'company', 'apprehendedPersonId', 'fingerprintRef'])
        expect(theirs).not.toHaveProperty(field);
    });

    it('of the case itself no more than that', async () => {
      const { id } = await here.in('received');
      const { body } = await here.other.sees(`/readmissions/${id}`);
      expect(body.requesting).toMatchObject({
        decision: { ground: 'unlawful_entry' },
        apprehendedPlace: 'Near Spielfeld',
      });
      for (const field of ['signedOffBy', 'submittedBy', 'agreementReason', 'apprehensionId', 'zoneTest', 'groupId'])
        expect(body.requesting).not.toHaveProperty(field);
    });

    it('and keeps the application as it was sent, with the same fields only', async () => {
      const { id } = await here.in('received');
      const [application] = (await here.other.sees(`/readmissions/${id}/messages`)).body;
      expect(application.content).toMatchObject({ agreement: 'AT-XK', persons: [{ familyName: 'Demo' }] });
      expect(JSON.stringify(application.content)).not.toMatch(/company|minor|signedOff/);
    });
  });

  describe('keeps what is said besides', () => {
    const put = (id: string, officer: TestOfficer, form: object, messageId = newId()) =>
      officer.puts(`/readmissions/${id}/messages/${messageId}`, form);

    it('once, however often and however late it comes, and changes nothing by it', async () => {
      const { id, version } = await here.in('examination');
      const messageId = newId();
      const said = {
        kind: 'message',
        text: 'The register is closed today.',
        at: new Date(world.clock.now().getTime() - 60_000),
      };
      const first = await put(id, here.other, said, messageId);
      const again = await put(id, here.other, said, messageId);
      expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);
      const other = await put(id, here.other, { ...said, text: 'Another.' }, messageId);
      expect(other.body.code).toBe('message_id_taken');
      const { body } = await here.officer.sees(`/readmissions/${id}`);
      expect([body.state, body.version]).toEqual(['examination', version]);
      const messages = (await here.officer.sees(`/readmissions/${id}/messages`)).body as {
        id: string;
        saidAt: string;
      }[];
      expect(messages.filter((one) => one.id === messageId)).toHaveLength(1);
      expect(messages.map(({ saidAt }) => saidAt)).toEqual([...messages].map(({ saidAt }) => saidAt).sort());
    });

    it('of the other side only by another channel', async () => {
      const { id } = await here.in('examination');
      const said = { kind: 'message', side: 'other', text: 'By telephone.' };
      expect((await put(id, here.officer, said)).body.code).toBe('registered_by_hand');
      expect((await put(id, here.officer, { ...said, channel: 'phone' })).body).toMatchObject({ registered: true });
    });

    it('not before anything was sent, and by nobody who does not see it', async () => {
      const draft = await here.in('draft');
      expect((await put(draft.id, here.officer, { kind: 'message', text: 'Early.' })).body.code).toBe(
        'nothing_sent_yet',
      );
      const { id } = await here.in('examination');
      expect((await put(id, here.outsider, { kind: 'message', text: 'From outside.' })).status).toBe(404);
    });

    it('not while it is prepared anew, nor when all that was said is erased', async () => {
      const said = { kind: 'message', text: 'To nobody.' };
      const { id } = await here.in('refused');
      const messageId = newId();
      const first = await put(id, here.officer, said, messageId);
      expect(first.status).toBe(200);
      const reason = 'New evidence has come.';
      await here.goes(id, 'begin_again', { form: { reason } });
      expect((await put(id, here.officer, said)).body.code).toBe('nothing_sent_yet');
      // What was said while it was shared is still what it was, when it comes once more.
      expect((await put(id, here.officer, said, messageId)).body).toEqual(first.body);
      const closed = await here.in('refused');
      await world.database.owner(`update readmissions set state = 'erased' where id = $1`, [closed.id]);
      expect((await put(closed.id, here.officer, said)).body.code).toBe('wrong_state');
    });

    it('with who said what in the trail, by its id alone', async () => {
      const { id } = await here.in('examination');
      const messageId = newId();
      await put(id, here.other, { kind: 'message', text: 'Whom we look for.' }, messageId);
      const trail = await world.database.owner(
        `select officer_id, details from audit_entries where action = 'readmission.message' and record_id = $1`,
        [id],
      );
      expect(trail).toEqual([{ officer_id: here.other.id, details: { message: messageId } }]);
    });
  });

  describe('is guarded by the database itself', () => {
    it('against whoever does not see it, case and persons alike', async () => {
      const { id } = await here.in('safeguard_check');
      const sees = async (who: TestOfficer, table: string) => {
        const column = table === 'readmissions' ? 'id' : 'readmission_id';
        return (await directly(world, who, `select 1 from ${table} where ${column} = $1`, [id])).length > 0;
      };
      const tables = ['readmissions', 'readmission_persons'];
      for (const table of tables) {
        for (const own of [here.officer, here.supervisor, here.safeguard]) expect(await sees(own, table)).toBe(true);
        for (const other of [here.other, here.consul, here.point, here.escort, here.outsider])
          expect(await sees(other, table)).toBe(false);
      }
      await here.signedOff(id);
      await here.goes(id, 'submit', { by: 'supervisor' });
      for (const table of [...tables, 'readmission_messages']) {
        expect(await sees(here.other, table)).toBe(true);
        for (const other of [here.consul, here.point, here.escort, here.outsider])
          expect(await sees(other, table)).toBe(false);
      }
    });

    it('against what the agreements forbid, whoever writes it', async () => {
      const { id } = await here.in('examination');
      const tries = (set: string) =>
        directly(world, here.other, `update readmissions set ${set} where id = $1`, [id]).then(
          () => 'done',
          ({ constraint }: { constraint?: string }) => constraint,
        );
      expect(await tries(`state = 'refused'`)).toBe('refused_with_reasons');
      expect(await tries(`state = 'accepted'`)).toBe('accepted_on_an_article');
      expect(await tries(`state = 'deemed_accepted'`)).toBe('deemed_by_silence');
      expect(await tries(`category = 'stateless'`)).toBe('sent_is_frozen');
      expect(await tries(`profile_known_at = now()`)).toBe('sent_is_frozen');
    });
  });

  describe('without an account on one side', () => {
    it('is registered by the requesting side, act by act, with how each came', async () => {
      const { id } = await here.in('safeguard_check', { elsewhere: 'other', otherAuthorityId: undefined });
      await here.signedOff(id);
      await here.goes(id, 'submit', { by: 'supervisor' });
      await world.sweep();
      expect(await here.state(id)).toBe('submitted');
      expect((await here.tries(id, 'receive')).body.code).toBe('registered_by_hand');
      const at = world.clock.now();
      // Else the side that waits for a reply could say from when it waits.
      const early = { channel: 'fax', externalRef: 'XK-77', at: new Date(at.getTime() - 1) };
      expect((await here.tries(id, 'receive', { form: early })).body).toMatchObject({
        code: 'inconsistent',
        field: 'at',
      });
      const received = await here.goes(id, 'receive', { form: { channel: 'fax', externalRef: 'XK-77', at } });
      expect(received).toMatchObject({ state: 'received', externalRef: 'XK-77', clockStartedAt: at.toISOString() });
      await here.goes(id, 'examine');
      const persons = await here.persons(id);
      const taken = persons.map((person) => ({ personId: person.id, article: 'Art. 1' }));
      expect(await here.goes(id, 'accept', { form: { taken, channel: 'email' } })).toMatchObject({ state: 'accepted' });
    });

    it('is taken down by the requested side, where the application came from elsewhere', async () => {
      const form = here.form({
        otherCountry: 'XK',
        elsewhere: 'owner',
        requestingCountry: 'CH',
        otherAuthorityId: undefined,
        agreement: undefined,
      });
      const { body } = await here.other.does('/readmissions', form);
      expect(body).toMatchObject({ state: 'draft', ownerCountry: 'CH', otherCountry: 'XK', agreement: 'CH-XK' });
      const put = await here.other.puts(`/readmissions/${body.id}/persons/${newId()}`, here.person(), { version: 1 });
      expect(put.status).toBe(200);
      const at = new Date(world.clock.now().getTime() - 3_600_000);
      const registered = await here.goes(body.id, 'register', { by: 'other', form: { channel: 'post', at } });
      expect(registered).toMatchObject({ state: 'received', clockStartedAt: at.toISOString() });
      await here.goes(body.id, 'examine', { by: 'other' });
      const taken = (await here.persons(body.id, here.other)).map((person) => ({
        personId: person.id,
        article: '2(1)',
      }));
      const accepted = await here.goes(body.id, 'accept', { by: 'otherSupervisor', form: { taken } });
      expect(accepted).toMatchObject({ state: 'accepted' });
    });
  });

  describe('is listed', () => {
    it('for whoever works on either side, the next limit first, and for nobody else', async () => {
      const { id } = await here.in('received');
      const soon = await here.in('received');
      await world.database.owner(`update readmissions set next_due_at = $2 where id = $1`, [
        soon.id,
        world.clock.now(),
      ]);
      for (const officer of [here.officer, here.other]) {
        const { body } = await officer.sees('/readmissions?state=received&limit=100');
        const ids = body.items.map((one: { id: string }) => one.id);
        expect(ids[0]).toBe(soon.id);
        expect(ids).toContain(id);
      }
      expect((await here.outsider.sees('/readmissions')).body.items).toEqual([]);
    });
  });
});

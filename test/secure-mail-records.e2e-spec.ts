import { createHash, randomUUID } from 'node:crypto';
import type { SignedMessage } from '../src/secure-mail/message.js';
import { settled, TwoStates, type Answer } from './support/exchange.js';
import { PDF } from './support/filing.js';
import { act } from './support/joint-operation.js';
import { MailStation } from './support/mail-station.js';
import type { TestOfficer } from './support/world.js';

jest.setTimeout(120_000);

type Body = Answer['body'] & Record<string, unknown> & { items: Body[]; files: Body[]; actions: string[] };
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Albania writes to North Macedonia as XML and is answered in JSON; each has an installation of its own. */
describe('what is said by secure mail about something that was passed on', () => {
  let al: MailStation;
  let mk: MailStation;
  let here: TwoStates;
  let keeper: TestOfficer;
  let theirs: TestOfficer;
  beforeAll(async () => {
    [al, mk] = [await MailStation.start('AL/ncu'), await MailStation.start('MK/ncu')];
    here = await TwoStates.meet(al.world);
    await al.trusts('MK/ncu', mk.keys, { form: 'xml' });
    await mk.trusts('AL/ncu', al.keys);
    keeper = await al.world.officer('central_unit_officer', { at: 'AL/ncu' });
    theirs = await mk.world.officer('central_unit_officer', { at: 'MK/ncu' });
  });
  afterAll(async () => {
    await al.stop();
    await mk.stop();
  });

  async function carry(): Promise<void> {
    for (let moved = true; moved;) {
      await al.sweep();
      await mk.sweep();
      moved = [...al.carryTo(mk), ...mk.carryTo(al)].length > 0;
    }
  }

  const body = async (officer: TestOfficer, path: string) => (await officer.sees(path)).body as Body;
  const held = async (station: MailStation) => (await station.quarantine()).filter(({ state }) => state === 'held');
  const nothingHeld = async () => expect([await held(al), await held(mk)]).toEqual([[], []]);

  async function upload(recordId: string): Promise<string> {
    const form = { recordType: 'request', recordId, title: 'Copy of the passport' };
    const { id } = settled((await here.asks.does('/attachments', form)) as unknown as Answer);
    const headers = {
      authorization: `Bearer ${here.asks.token}`,
      'idempotency-key': randomUUID(),
      'if-match': '"1"',
      'content-type': 'application/octet-stream',
    };
    const answer = await fetch(`${al.world.address}/attachments/${id}/file`, {
      method: 'PUT',
      headers,
      body: new Uint8Array(PDF),
    });
    expect(answer.status).toBe(200);
    return id;
  }

  /** An item of a request of Albania, which North Macedonia has received. */
  async function passed({ withFile = false } = {}) {
    const request = await here.opened({ elsewhere: 'other' });
    let item = settled((await here.asks.does('/transmission-items', here.item(request.id, 'MK'))) as unknown as Answer);
    const at = `/transmission-items/${item.id}`;
    if (withFile) {
      const file = { attachmentId: await upload(request.id), field: 'means_of_identification' };
      item = settled(
        (await here.asks.puts(`${at}/files/${randomUUID()}`, file, { version: item.version })) as unknown as Answer,
      );
    }
    await act(here.asks, at, 'check');
    await act(here.ownUnit, at, 'release');
    let sent = await here.act(here.asks, request, 'submit');
    sent = await here.act(here.ownUnit, sent, 'approve');
    await here.act(here.ownUnit, sent, 'send');
    await carry();
    const copies = (await body(mk.officer, '/received-items?limit=100')).items;
    const copy = copies.find(({ itemId }) => itemId === item.id);
    if (!copy) throw new Error('nothing came');
    return { item: at, itemId: item.id, copy, copyAt: `/received-items/${copy.id}` };
  }

  const noticesAt = async (officer: TestOfficer, itemId: string) =>
    (await body(officer, `/correction-notices?itemId=${itemId}`)).items;

  describe('a file', () => {
    it('comes with its item, with the digest that the message is signed with', async () => {
      const { copy, item } = await passed({ withFile: true });
      expect(copy.files).toMatchObject([{ sha256: sha256(PDF), title: 'Copy of the passport', bytes: PDF.length }]);
      const answer = await fetch(`${mk.world.address}/attachments/${String(copy.files[0]?.id)}/file`, {
        headers: { authorization: `Bearer ${mk.officer.token}` },
      });
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(PDF);
      expect((await body(here.asks, item)).files).toMatchObject([{ sha256: sha256(PDF) }]);
      await nothingHeld();
    });

    it('is erased with the copy', async () => {
      const { copy, copyAt } = await passed({ withFile: true });
      await act(mk.officer, copyAt, 'destroy', { reason: 'Not needed.' });
      expect((await mk.officer.sees(`/attachments/${String(copy.files[0]?.id)}`)).status).toBe(404);
    });

    it.each([
      ['another digest', { sha256: sha256(Buffer.from('other')) }, 'not_conforming', null],
      ['another type', { contentType: 'image/png' }, 'not_conforming', null],
      ['a field that is not allowed', { passedAs: 'protection' }, 'contradicts', 'field_not_allowed'],
    ])('is not let in under %s', async (_, but, reason, problem) => {
      const request = await here.sent({ elsewhere: 'other' });
      await carry();
      const known = (await body(here.asks, `/requests/${request.id}`)) as Body & { refNo: string; externalRef: string };
      const file = {
        ...{ title: 'A scan', contentType: 'application/pdf', sha256: sha256(PDF), passedAs: 'personal_details' },
        ...{ handlingCodes: ['H0'], classification: 'BPL', content: PDF.toString('base64') },
        ...but,
      };
      const {
        toCountry: _to,
        carrierType: _type,
        carrierId: _id,
        ...said
      } = here.item('', '') as Record<string, unknown>;
      const item = {
        ...said,
        deleteBy: '2027-01-01T00:00:00Z',
        id: randomUUID(),
        codes: ['H0'],
        classification: 'BPL',
      };
      const message = {
        ...envelope('answer', known),
        text: 'As you asked.',
        items: [{ ...item, instrument: 'PCC_SEE', files: [file] }],
      };
      drop(message);
      await al.sweep();
      const found = await held(al);
      expect(found).toMatchObject([{ reason, problem, messageId: message.messageId }]);
      expect((await body(here.asks, `/requests/${request.id}`)).state).toBe('admissibility');
      await act(al.officer, `/secure-mail/quarantine/${found[0]?.id}`, 'discard', { reason: 'Tried.' });
    });
  });

  const envelope = (kind: string, { refNo, externalRef }: { refNo: string; externalRef: string }) => ({
    format: 'seecase-message/1',
    messageId: randomUUID(),
    kind,
    sentAt: al.world.clock.now().toISOString(),
    from: { country: 'MK', authorityId: mk.id },
    to: { country: 'AL', authorityId: al.id },
    reference: externalRef,
    yourReference: refNo,
  });
  const drop = (message: object) =>
    al.drops(`${randomUUID()}.json`, JSON.stringify(al.sealed(message, mk.keys.privateKey) as SignedMessage));

  describe('a notice', () => {
    const issue = async (itemId: string, form: object): Promise<Body> => {
      const answer = settled(
        (await here.ownUnit.does('/correction-notices', { itemId, ...form })) as unknown as Answer,
      );
      return (answer as unknown as { notices: Body[] }).notices[0] as Body;
    };

    it.each([
      ['recall', 'delete', 'deleted', 'destroyed'],
      ['unlawful', 'delete', 'deleted', 'destroyed'],
      ['restrict', 'restrict_use', 'restricted', 'restricted'],
    ])(
      'of a %s comes across, is acknowledged and carried out there, and told back',
      async (kind, action, end, copyState) => {
        const { item, itemId, copyAt } = await passed();
        const notice = await issue(itemId, { kind, grounds: 'It is of somebody else.' });
        await carry();
        const [told] = await noticesAt(mk.officer, itemId);
        expect(told).toMatchObject({
          state: 'sent',
          kind,
          fromCountry: 'AL',
          ownerCountry: 'MK',
          grounds: 'It is of somebody else.',
        });
        const at = `/correction-notices/${String(told?.id)}`;
        await act(mk.officer, at, 'acknowledge');
        await carry();
        expect(await body(here.ownUnit, `/correction-notices/${notice.id}`)).toMatchObject({ state: 'acknowledged' });
        await act(theirs, at, action);
        await carry();
        expect(await body(here.ownUnit, `/correction-notices/${notice.id}`)).toMatchObject({ state: end });
        expect((await body(mk.officer, copyAt)).state).toBe(copyState);
        expect((await body(here.asks, item)).copyState).toBe(copyState);
        await nothingHeld();
      },
    );

    it('of a correction brings what is right, and a corrected copy takes the place of the wrong one', async () => {
      const { itemId, copyAt } = await passed();
      const statements = [{ field: 'personal_details', text: 'Born in 1991', character: 'fact' }];
      const corrected = { title: 'Driver of the van', statements, identifiers: [] };
      const notice = await issue(itemId, { kind: 'incorrect', grounds: 'The year was wrong.', corrected });
      await carry();
      const [told] = await noticesAt(mk.officer, itemId);
      expect(told?.corrected).toEqual(corrected);
      await act(mk.officer, `/correction-notices/${String(told?.id)}`, 'acknowledge');
      const { body: done } = await act(theirs, `/correction-notices/${String(told?.id)}`, 'correct');
      await carry();
      expect((await body(mk.officer, copyAt)).state).toBe('corrected');
      expect((await body(mk.officer, `/received-items/${String(done.resultId)}`)).statements).toEqual(statements);
      expect((await body(here.ownUnit, `/correction-notices/${notice.id}`)).state).toBe('corrected');
      const again = await issue(itemId, { kind: 'recall', grounds: 'All of it was wrong.' });
      await carry();
      expect((await noticesAt(mk.officer, itemId)).filter(({ kind }) => kind === 'recall')).toHaveLength(1);
      expect(again.state).toBe('sent');
      await nothingHeld();
    });

    it('is disputed with a reason, which goes with the answer', async () => {
      const { itemId } = await passed();
      const notice = await issue(itemId, { kind: 'restrict', grounds: 'It is contested.' });
      await carry();
      const [told] = await noticesAt(mk.officer, itemId);
      await act(mk.officer, `/correction-notices/${String(told?.id)}`, 'acknowledge');
      await act(theirs, `/correction-notices/${String(told?.id)}`, 'dispute', {
        reason: 'Our court has confirmed it.',
      });
      await carry();
      expect((await body(here.ownUnit, `/correction-notices/${notice.id}`)).state).toBe('disputed');
      const reasons = await al.world.database.owner<{ text: string }>(
        `select text from reasons where record_id = $1 and action = 'dispute'`,
        [notice.id],
      );
      expect(reasons).toEqual([{ text: 'Our court has confirmed it.' }]);
    });

    it('goes back to whoever passed it on, who agrees and tells everybody who has it', async () => {
      const { itemId, copy } = await passed();
      const form = { receivedId: copy.id, kind: 'incorrect', grounds: 'The register says otherwise.' };
      settled((await theirs.does('/correction-notices/to-transmitter', form)) as unknown as Answer);
      await carry();
      const [told] = await noticesAt(here.ownUnit, itemId);
      expect(told).toMatchObject({ direction: 'to_transmitter', fromCountry: 'MK', ownerCountry: 'AL' });
      const at = `/correction-notices/${String(told?.id)}`;
      await act(here.ownUnit, at, 'acknowledge');
      await act(here.ownUnit, at, 'accept', { kind: 'recall', grounds: 'They are right.' });
      await carry();
      const there = await noticesAt(mk.officer, itemId);
      expect(there.map(({ direction, state }) => [direction, state])).toEqual(
        expect.arrayContaining([
          ['to_transmitter', 'accepted'],
          ['to_recipient', 'sent'],
        ]),
      );
      await nothingHeld();
    });

    it('counts once, and is held where it is about nothing that went with that request', async () => {
      const { itemId } = await passed();
      await issue(itemId, { kind: 'recall', grounds: 'Mistaken.' });
      await al.sweep();
      const [name = ''] = al.files('out');
      al.carryTo(mk);
      await mk.sweep();
      await al.world.database.owner(
        `update secure_mail_outbox set written_at = null where kind = 'correction_notice' and created_at = (select max(created_at) from secure_mail_outbox)`,
      );
      await al.sweep();
      expect(al.files('out')).toEqual(expect.arrayContaining([name]));
      al.carryTo(mk);
      await mk.sweep();
      expect(await held(mk)).toEqual(expect.arrayContaining([expect.objectContaining({ reason: 'replayed' })]));
      expect(await noticesAt(mk.officer, itemId)).toHaveLength(1);
      const [request] = (await body(here.asks, '/requests?limit=1')).items as unknown as [
        { refNo: string; externalRef: string },
      ];
      const about = {
        id: randomUUID(),
        item: randomUUID(),
        direction: 'to_transmitter',
        kind: 'unlawful',
        grounds: 'No.',
      };
      const message = { ...envelope('correction_notice', request), notice: about };
      drop(message);
      const answer = {
        ...envelope('correction_notice_answer', request),
        outcome: { id: randomUUID(), outcome: 'deleted' },
      };
      drop(answer);
      const empty = envelope('correction_notice', request);
      drop(empty);
      await al.sweep();
      const found = await held(al);
      const of = ({ messageId }: { messageId: string }) => found.find((one) => one.messageId === messageId);
      expect(of(message)).toMatchObject({ reason: 'contradicts', problem: 'nobody_has_it' });
      expect(of(answer)).toMatchObject({ reason: 'contradicts', problem: 'not_found' });
      expect(found.filter(({ reason }) => reason === 'not_conforming').length).toBeGreaterThan(0);
      for (const { id } of found)
        await act(al.officer, `/secure-mail/quarantine/${id}`, 'discard', { reason: 'Tried.' });
      for (const { id } of await held(mk))
        await act(mk.officer, `/secure-mail/quarantine/${id}`, 'discard', { reason: 'Tried.' });
    });
  });

  describe('a permission', () => {
    const ask = async (copyId: string): Promise<Body> => {
      const form = {
        itemType: 'received_items',
        itemId: copyId,
        lifts: 'OTHER_PURPOSE',
        use: 'export',
        recipient: 'MK',
      };
      const said = { newPurpose: 'A trial for theft', legalBasis: 'Law on police, Art. 7', grounds: 'The same van.' };
      return settled((await mk.officer.does('/use-permissions', { ...form, ...said })) as unknown as Answer) as Body;
    };
    const asked = async (itemId: string) => {
      const found = (await body(keeper, '/use-permissions?limit=100')).items;
      return found.find(({ transmissionItemId }) => transmissionItemId === itemId) as Body;
    };
    const decide = async (itemId: string, action: string, form: object) => {
      const { id } = await asked(itemId);
      await act(keeper, `/use-permissions/${id}`, 'notify_owner');
      await act(keeper, `/use-permissions/${id}`, action, form);
      return id;
    };

    it('is asked for, and given on conditions and until a day', async () => {
      const { itemId, copy, copyAt } = await passed();
      const request = await ask(copy.id);
      await carry();
      expect(await asked(itemId)).toMatchObject({
        newPurpose: 'A trial for theft',
        holderCountry: 'MK',
        grounds: 'The same van.',
      });
      const expiresAt = new Date(al.world.clock.now().getTime() + 86_400_000 * 30).toISOString();
      const id = await decide(itemId, 'grant', { conditions: 'Tell us the outcome.', expiresAt });
      await carry();
      const at = `/use-permissions/${request.id}`;
      expect(await body(mk.officer, at)).toMatchObject({
        state: 'granted',
        conditions: 'Tell us the outcome.',
        expiresAt,
      });
      await act(mk.officer, copyAt, 'log_receipt');
      const use = { use: 'export', otherPurpose: true, reason: 'The trial' };
      expect((await act(mk.officer, copyAt, 'use', use)).status).toBe(200);
      await act(keeper, `/use-permissions/${id}`, 'revoke', { reason: 'The trial is over.' });
      await carry();
      expect((await body(mk.officer, at)).state).toBe('revoked');
      expect((await act(mk.officer, copyAt, 'use', use)).body.code).toBe('purpose_bound');
      await nothingHeld();
    });

    it('is refused, and not used', async () => {
      const { itemId, copy } = await passed();
      const request = await ask(copy.id);
      await carry();
      await decide(itemId, 'refuse', { reason: 'Our court would have to agree.' });
      await carry();
      expect((await body(mk.officer, `/use-permissions/${request.id}`)).state).toBe('refused');
      await nothingHeld();
    });

    it('is no longer asked for, and then no longer waits', async () => {
      const { itemId, copy } = await passed();
      const request = await ask(copy.id);
      await carry();
      await act(mk.officer, `/use-permissions/${request.id}`, 'withdraw');
      await carry();
      expect((await asked(itemId)).state).toBe('withdrawn');
      await nothingHeld();
    });

    it('is for its own side to give: whoever asks by mail cannot answer for the other', async () => {
      const { copy } = await passed();
      const request = await ask(copy.id);
      const forged = { ...envelope('use_permission_answer', { refNo: 'x', externalRef: 'y' }) };
      const [known] = (await body(mk.officer, '/requests?limit=1')).items as unknown as {
        refNo: string;
        externalRef: string;
      }[];
      const message = {
        ...forged,
        from: { country: 'AL', authorityId: al.id },
        to: { country: 'MK', authorityId: mk.id },
        reference: known?.externalRef,
        yourReference: known?.refNo,
        outcome: { id: request.id, outcome: 'granted' },
      };
      mk.drops(`${randomUUID()}.json`, JSON.stringify(mk.sealed(message, mk.keys.privateKey) as SignedMessage));
      await mk.sweep();
      expect((await body(mk.officer, `/use-permissions/${request.id}`)).state).toBe('requested');
      expect((await mk.quarantine()).map(({ reason }) => reason)).toEqual(expect.arrayContaining(['unknown_key']));
    });
  });
});

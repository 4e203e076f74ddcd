import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { jest } from '@jest/globals';
import type { SignedMessage } from '../src/secure-mail/message.js';
import { settled, TwoStates, type Answer } from './support/exchange.js';
import { MailStation, newKeyPair, type Held } from './support/mail-station.js';

jest.setTimeout(120_000);

interface Sent extends SignedMessage {
  readonly signature: { readonly keyId: string; readonly value: string };
}

describe('secure mail between two installations', () => {
  let al: MailStation;
  let mk: MailStation;
  let here: TwoStates;
  beforeAll(async () => {
    [al, mk] = [await MailStation.start('AL/ncu'), await MailStation.start('MK/ncu')];
    here = await TwoStates.meet(al.world);
    await al.trusts('MK/ncu', mk.keys);
    await mk.trusts('AL/ncu', al.keys, { form: 'xml' });
  });
  afterAll(async () => {
    await al.stop();
    await mk.stop();
  });

  /** Everything that either side has to say goes across, until neither has anything left. */
  async function carry(): Promise<void> {
    for (let moved = true; moved;) {
      await al.sweep();
      await mk.sweep();
      moved = [...al.carryTo(mk), ...mk.carryTo(al)].length > 0;
    }
  }

  const sent = (but: object = {}) => here.sent({ elsewhere: 'other', ...but });

  const latest = async (station: MailStation, externalRef: string): Promise<Answer['body']> => {
    const found = (await station.requests()).find((request) => request.externalRef === externalRef);
    if (!found) throw new Error(`nothing came under ${externalRef}`);
    return found;
  };

  const refNo = (request: object): string => (request as { refNo: string }).refNo;
  const stateAt = async (station: MailStation, id: string): Promise<string> =>
    settled(await station.officer.sees(`/requests/${id}`)).state;

  /** A request as the channel has it, before anybody has taken it. */
  async function onItsWay(but: object = {}): Promise<Sent> {
    await sent(but);
    await al.sweep();
    const [message] = al.outgoing();
    for (const name of al.files('out')) rmSync(al.at('out', name));
    return message as Sent;
  }

  const fresh = ({ signature: _, ...message }: Sent, but: object = {}) => ({
    ...message,
    messageId: randomUUID(),
    reference: `AL-${randomUUID().slice(0, 8)}`,
    ...but,
  });

  /** Drops it at the unit of North Macedonia, and answers what was held for it; undefined where it was let in. */
  async function heldFor(content: string | Buffer, name = `${randomUUID()}.json`): Promise<Held | undefined> {
    const before = new Set((await mk.quarantine()).map(({ id }) => id));
    mk.drops(name, content);
    await mk.sweep();
    expect(mk.files('in').filter((file) => file === name)).toEqual([]);
    return (await mk.quarantine()).find(({ id }) => !before.has(id));
  }

  const reasonFor = async (content: string | Buffer, name?: string): Promise<string | undefined> =>
    (await heldFor(content, name))?.reason;

  const json = (message: object): string => JSON.stringify(message);
  const sealed = (message: object) => json(al.sealed(message, al.keys.privateKey));

  describe('a request and its answer', () => {
    it('go through each other’s folders, with what went with them, in the same states on both sides', async () => {
      const draft = await here.opened({ elsewhere: 'other' });
      const item = settled(await here.asks.does('/transmission-items', here.item(draft.id, 'MK')));
      const checked = settled(
        await here.asks.does(`/transmission-items/${item.id}/check`, {}, { version: item.version }),
      );
      settled(await here.ownUnit.does(`/transmission-items/${item.id}/release`, {}, { version: checked.version }));
      let request = await here.act(here.asks, draft, 'submit');
      request = await here.act(here.ownUnit, request, 'approve');
      request = await here.act(here.ownUnit, request, 'send');
      await carry();
      expect(await stateAt(al, request.id)).toBe('admissibility');
      let theirs = await latest(mk, refNo(request));
      expect(theirs).toMatchObject({ state: 'admissibility', elsewhere: 'owner', ownerCountry: 'AL' });
      expect(theirs).toMatchObject({
        requested: 'The owner and holder of the vehicle, and its crossings in the last month',
      });
      const { body: copies } = await mk.officer.sees('/received-items');
      expect(copies.items).toMatchObject([{ carrierId: theirs.id, title: 'Driver of the van', sourceCountry: 'AL' }]);
      expect(copies.items[0].codes).toEqual(expect.arrayContaining(['H0', 'PURPOSE_BOUND']));

      theirs = await act(theirs, 'accept');
      theirs = await act(theirs, 'ask_clarification', { text: 'Which van? “Бел” or <white> & big?' });
      await carry();
      expect(await stateAt(al, request.id)).toBe('clarification_requested');
      request = settled(await here.asks.sees(`/requests/${request.id}`));
      await here.act(here.asks, request, 'clarify', { text: 'The white one.\nWith plates of Skopje.' });
      await carry();
      expect(await stateAt(mk, theirs.id)).toBe('in_progress');

      const back = settled(await mk.officer.does('/transmission-items', owner(theirs.id)));
      const second = await mk.world.officer('central_unit_officer', { at: 'MK/ncu' });
      const ready = settled(
        await mk.officer.does(`/transmission-items/${back.id}/check`, {}, { version: back.version }),
      );
      settled(await second.does(`/transmission-items/${back.id}/release`, {}, { version: ready.version }));
      const refused = {
        ground: 'RF_PCC_30_SECURITY',
        reasons: 'It would endanger an operation.',
        part: 'The crossings',
      };
      theirs = settled(await mk.officer.sees(`/requests/${theirs.id}`));
      await act(theirs, 'answer', { text: 'The owner is a company.', refused });
      await carry();
      request = settled(await here.asks.sees(`/requests/${request.id}`));
      expect(request).toMatchObject({ state: 'answered', refusal: refused, externalRef: refNo(theirs) });
      const { body: answer } = await here.ownUnit.sees('/received-items');
      expect(answer.items).toMatchObject([{ carrierId: request.id, title: 'Owner of the van', sourceCountry: 'MK' }]);
      const { body: said } = await here.asks.sees(`/requests/${request.id}/messages`);
      const registered = (said as { kind: string; registered: boolean; channel: string }[]).filter(
        (one) => one.registered,
      );
      expect(new Set(registered.map(({ channel }) => channel))).toEqual(new Set(['secure_mail']));
      expect(registered.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['receipt', 'clarification_question', 'answer']),
      );
      expect([await al.quarantine(), await mk.quarantine()]).toEqual([[], []]);
    });

    const act = async (request: { id: string; version: number }, action: string, form: object = {}) =>
      settled(await mk.officer.does(`/requests/${request.id}/${action}`, form, { version: request.version }));

    const owner = (carrierId: string) => ({
      ...here.item(carrierId, 'AL'),
      title: 'Owner of the van',
      deleteBy: new Date(mk.world.clock.now().getTime() + 86_400_000 * 100),
    });

    it('are refused, taken back and reminded of in the same way', async () => {
      const first = await sent();
      await carry();
      await here.act(here.asks, settled(await here.asks.sees(`/requests/${first.id}`)), 'withdraw', {
        text: 'Solved.',
      });
      await carry();
      expect((await latest(mk, refNo(first))).state).toBe('withdrawn');
      const other = await sent();
      await carry();
      const theirs = await latest(mk, refNo(other));
      await act(theirs, 'refuse', { ground: 'RF_PCC_30_NATIONAL_LAW', reasons: 'Our law keeps these data.' });
      await carry();
      const refusal = { ground: 'RF_PCC_30_NATIONAL_LAW', reasons: 'Our law keeps these data.', part: null };
      expect(settled(await here.asks.sees(`/requests/${other.id}`))).toMatchObject({ state: 'refused', refusal });
    });

    it('are handed over there, and answered by whoever is competent, without an account here', async () => {
      const request = await sent();
      await carry();
      const competent = await mk.world.officer('team_leader', { at: 'MK/border' });
      let theirs = await act(await latest(mk, refNo(request)), 'hand_over', { authorityId: competent.authorityId });
      await carry();
      expect(await stateAt(al, request.id)).toBe('forwarded');
      const at = `/requests/${theirs.id}`;
      theirs = settled(await competent.does(`${at}/accept_handover`, {}, { version: theirs.version }));
      settled(await competent.does(`${at}/answer`, { text: 'Known.' }, { version: theirs.version }));
      await carry();
      expect(await stateAt(al, request.id)).toBe('answered');
    });

    it('leave nothing in the folders, and are in trail and log as what left', async () => {
      expect([al.files('in'), mk.files('in'), mk.files('quarantine')]).toEqual([[], [], []]);
      const exported = await al.world.database.owner<{ actor: string }>(
        `select distinct actor from audit_entries where kind = 'export' and action = 'request.secure_mail'`,
      );
      expect(exported).toEqual([{ actor: 'clock' }]);
      const log = await al.world.database.owner(
        `select distinct side from transmission_log where code = 'secure_mail'`,
      );
      expect(log).toEqual([{ side: 'transmitter' }]);
    });

    it('do not go out where no key is trusted', async () => {
      await here.sent({ elsewhere: 'other', otherCountry: 'RS' });
      await al.sweep();
      expect(al.files('out')).toEqual([]);
    });
  });

  describe('a message on its way out', () => {
    it('that was written and not named, as when the process is killed, comes again whole and once', async () => {
      await sent();
      const [row] = await al.world.database.owner<{ id: string; created_at: Date }>(
        'select id, created_at from secure_mail_outbox where written_at is null',
      );
      const name = `${row?.created_at.toISOString().replace(/[-:.]/g, '')}-${row?.id}.json`;
      // A folder in its place stops the process where a kill would: between writing and naming.
      mkdirSync(al.at('out', name));
      await al.sweep();
      expect(al.files('out')).toEqual([`.${name}.tmp`, name]);
      expect(mk.files('in')).toEqual([]);
      rmSync(al.at('out', name), { recursive: true });
      await al.sweep();
      expect(al.files('out')).toEqual([name]);
      expect(al.outgoing().map(({ messageId }) => messageId)).toEqual([row?.id]);
    });

    it('that was named and not marked comes again as the same file, and counts once', async () => {
      const [name = ''] = al.files('out');
      const before = readFileSync(al.at('out', name));
      al.carryTo(mk);
      await mk.sweep();
      const count = (await mk.requests()).length;
      await al.world.database.owner('update secure_mail_outbox set written_at = null where id = $1', [
        name.slice(name.indexOf('-') + 1, -5),
      ]);
      await al.sweep();
      expect(readFileSync(al.at('out', name))).toEqual(before);
      al.carryTo(mk);
      await mk.sweep();
      expect((await mk.requests()).length).toBe(count);
      expect(await mk.quarantine()).toMatchObject([{ reason: 'replayed', actions: ['discard'] }]);
      await carry();
    });
  });

  describe('a message that comes', () => {
    it('twice makes one case, and the second is held', async () => {
      const message = await onItsWay();
      expect(await reasonFor(json(message))).toBeUndefined();
      expect(await reasonFor(json(message))).toBe('replayed');
      const under = (await mk.requests()).filter(({ externalRef }) => externalRef === message.reference);
      expect(under).toHaveLength(1);
    });

    it('is held where another came under its id, or asks again under its reference', async () => {
      const message = await onItsWay();
      expect(await reasonFor(json(message))).toBeUndefined();
      expect(await reasonFor(sealed(fresh(message, { messageId: message.messageId })))).toBe('message_id_reused');
      expect(await reasonFor(sealed(fresh(message, { reference: message.reference })))).toBe('contradicts');
      const under = (await mk.requests()).filter(({ externalRef }) => externalRef === message.reference);
      expect(under).toHaveLength(1);
    });

    it('is held with a byte changed, without a signature, or signed with another key', async () => {
      const message = await onItsWay();
      const changed = json(message).replace('The owner and holder', 'The owner and hplder');
      expect(changed).not.toBe(json(message));
      expect(await reasonFor(changed)).toBe('bad_signature');
      const { signature: _, ...unsigned } = message;
      expect(await reasonFor(json(unsigned))).toBe('unsigned');
      expect(await reasonFor(json(al.sealed(unsigned, newKeyPair().privateKey)))).toBe('unknown_key');
      const borrowed = al.sealed(fresh(message), newKeyPair().privateKey);
      const posing = { ...borrowed, signature: { ...borrowed.signature, keyId: message.signature.keyId } };
      expect(await reasonFor(json(posing))).toBe('bad_signature');
      expect(
        await reasonFor(sealed(fresh(message, { from: { country: 'RS', authorityId: mk.world.authority('RS/ncu') } }))),
      ).toBe('unknown_key');
    });

    it('is held where its key is not trusted yet, no longer valid, or revoked', async () => {
      const message = await onItsWay();
      const [soon, ended, lost] = [newKeyPair(), newKeyPair(), newKeyPair()];
      const at = (days: number) => new Date(mk.world.clock.now().getTime() + days * 86_400_000);
      await mk.trusts('AL/ncu', soon, { validFrom: at(2) });
      await mk.trusts('AL/ncu', ended, { validFrom: at(-2), validTo: at(-1) });
      const { id, version } = await mk.trusts('AL/ncu', lost);
      const revoke = { reason: 'The card was stolen' };
      settled(await mk.administrators[0].does(`/secure-mail/keys/${id}/revoke`, revoke, { version }));
      for (const { privateKey } of [soon, ended, lost])
        expect(await reasonFor(json(al.sealed(fresh(message), privateKey)))).toBe('key_not_valid');
    });

    it('is held where it is old, dated ahead, or for another unit', async () => {
      const message = await onItsWay();
      const at = (hours: number) => new Date(mk.world.clock.now().getTime() + hours * 3_600_000).toISOString();
      expect(await reasonFor(sealed(fresh(message, { sentAt: at(-24 * 8) })))).toBe('stale');
      expect(await reasonFor(sealed(fresh(message, { sentAt: at(1) })))).toBe('ahead_of_time');
      expect(await reasonFor(sealed(fresh(message, { to: message.from })))).toBe('not_for_us');
    });

    it('is held where it is cut off, nested without end, too large, or not as the schema has it', async () => {
      const message = await onItsWay();
      expect(await reasonFor(json(message).slice(0, -40))).toBe('not_readable');
      expect(await reasonFor('['.repeat(10_000) + ']'.repeat(10_000))).toBe('not_readable');
      expect(await reasonFor(`{"a":`.repeat(10_000) + '1' + '}'.repeat(10_000))).toBe('not_readable');
      expect(await reasonFor(Buffer.from([0xff, 0xfe, 0x00]))).toBe('not_readable');
      expect(await reasonFor(Buffer.alloc(1_100_000, 0x20))).toBe('too_large');
      for (const wrong of [{ surprise: 'x' }, { kind: 'order' }, { request: undefined }, { sentAt: 'yesterday' }])
        expect(await reasonFor(sealed(fresh(message, wrong)))).toBe('not_conforming');
      const text = json(message);
      expect(await reasonFor(`${text.slice(0, -1)},"__proto__":{"admin":true}}`)).toBe('not_conforming');
    });

    it('is held as XML with a document type, an entity, or anything from outside, and nothing is read for it', async () => {
      const secret = `file://${al.folder}/${al.id}/secret`;
      const xxe = `<?xml version="1.0"?><!DOCTYPE m [<!ENTITY x SYSTEM "${secret}">]>`;
      const laughs = [
        '<!ENTITY a "ha">',
        '<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">',
        '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;">',
      ];
      const root = (inner: string) => `<message xmlns="urn:seecase:message:1">${inner}</message>`;
      const files = [
        `${xxe}${root('<text>&x;</text>')}`,
        `<!DOCTYPE m [${laughs.join('')}]>${root('<text>&c;</text>')}`,
        `<!DOCTYPE m SYSTEM "http://127.0.0.1:9/evil.dtd">${root('')}`,
        root('<text>&undefined;</text>'),
        root('<?php evil ?>'),
        root('<text xsi="1">x</text>'),
        root('<a>'.repeat(10_000) + '</a>'.repeat(10_000)),
        root('<text>one</text><text>two</text>'),
        '<message>no namespace</message>',
      ];
      for (const file of files) expect(await reasonFor(file, `${randomUUID()}.xml`)).toBe('not_readable');
    });

    it('is left alone while it is still being written', async () => {
      const message = await onItsWay();
      mk.drops('half.json.tmp', json(message).slice(0, 100));
      mk.drops('.half.json', json(message).slice(0, 100));
      const before = (await mk.quarantine()).length;
      await mk.sweep();
      expect(mk.files('in')).toEqual(['.half.json', 'half.json.tmp']);
      expect((await mk.quarantine()).length).toBe(before);
      for (const name of mk.files('in')) rmSync(mk.at('in', name));
    });

    it('is held where it is about a case that is not known, or not between these two', async () => {
      const message = await onItsWay();
      const { request: _, ...envelope } = fresh(message);
      expect(await reasonFor(sealed({ ...envelope, kind: 'reminder', text: 'Well?' }))).toBe('unknown_case');
      expect(await reasonFor(json(message))).toBeUndefined();
      const theirs = await latest(mk, message.reference);
      const about = () => ({ ...envelope, messageId: randomUUID(), reference: message.reference });
      const early = await heldFor(sealed({ ...about(), kind: 'clarification', text: 'The white one.' }));
      expect(early).toMatchObject({ reason: 'contradicts', problem: 'wrong_state' });
      expect(await stateAt(mk, theirs.id)).toBe('admissibility');
    });

    it('never answers, receives or hands over in the name of the side that it comes to', async () => {
      const message = await onItsWay();
      expect(await reasonFor(json(message))).toBeUndefined();
      const theirs = await latest(mk, message.reference);
      const { request: _, ...envelope } = fresh(message, { reference: message.reference });
      for (const said of [{ kind: 'answer' }, { kind: 'clarification_question' }, { kind: 'conditions' }]) {
        const odd = { ...envelope, ...said, text: 'Yes.', messageId: randomUUID() };
        expect(await heldFor(sealed(odd))).toMatchObject({ reason: 'contradicts', problem: 'not_permitted' });
      }
      expect(await stateAt(mk, theirs.id)).toBe('admissibility');
    });

    it('goes on where it stopped when the process was killed in the middle of it', async () => {
      const message = await onItsWay();
      expect(await reasonFor(json(message), 'resumed.json')).toBeUndefined();
      const count = (await mk.requests()).length;
      // As it was before the end was written down and the file deleted.
      await mk.world.database.owner(
        `update secure_mail_messages set state = 'taken', filed_at = null where message_id = $1`,
        [message.messageId],
      );
      expect(await reasonFor(json(message), 'resumed.json')).toBeUndefined();
      expect((await mk.requests()).length).toBe(count);
      const [done] = await mk.world.database.owner(`select state from secure_mail_messages where message_id = $1`, [
        message.messageId,
      ]);
      expect(done).toEqual({ state: 'applied' });
    });
  });

  describe('the quarantine', () => {
    it('is a report for the unit and its administrators, and for nobody else, without what the messages say', async () => {
      const report = await mk.officer.sees('/secure-mail/quarantine?reason=bad_signature');
      expect(report.body.items.length).toBeGreaterThan(0);
      expect(JSON.stringify(report.body)).not.toContain('van');
      expect((await mk.administrators[0].sees('/secure-mail/quarantine')).body.items.length).toBeGreaterThan(0);
      const stranger = await mk.world.officer('central_unit_officer', { at: 'AL/ncu' });
      expect((await stranger.sees('/secure-mail/quarantine')).body.items).toEqual([]);
      expect((await stranger.sees(`/secure-mail/quarantine/${report.body.items[0].id}`)).status).toBe(404);
      const leader = await mk.world.officer('team_leader', { at: 'MK/ncu' });
      expect((await leader.sees('/secure-mail/quarantine')).status).toBe(403);
    });

    it('lets nothing in whose form, signature or sender is in doubt', async () => {
      const [doubtful] = (await mk.quarantine()).filter(({ reason }) => reason === 'bad_signature');
      const refused = await mk.officer.does(
        `/secure-mail/quarantine/${doubtful?.id}/release`,
        { reason: 'I know them' },
        {
          version: doubtful?.version ?? 0,
        },
      );
      expect([refused.status, refused.body.code]).toEqual([422, 'never_let_in']);
    });

    it('lets in what an officer of the unit answers for, once, and examines it anew', async () => {
      const message = await onItsWay();
      const old = { sentAt: new Date(mk.world.clock.now().getTime() - 86_400_000 * 9).toISOString() };
      const late = fresh(message, old);
      const held = await heldFor(sealed(late));
      expect(held?.reason).toBe('stale');
      const at = `/secure-mail/quarantine/${held?.id}`;
      const release = { reason: 'The channel was down for a week' };
      const version = held?.version ?? 0;
      expect((await mk.administrators[0].does(`${at}/release`, release, { version })).status).toBe(403);
      settled(await mk.officer.does(`${at}/release`, release, { version }));
      await mk.sweep();
      expect((await mk.officer.sees(at)).body).toMatchObject({ state: 'let_in' });
      expect((await latest(mk, late.reference)).state).toBe('admissibility');
      expect(mk.files('quarantine').filter((name) => name.startsWith(held?.id ?? ''))).toEqual([]);
    });

    it('keeps what is still not possible when it is let in, and deletes what is discarded', async () => {
      const [held] = (await mk.quarantine()).filter(({ reason }) => reason === 'unknown_case');
      const at = `/secure-mail/quarantine/${held?.id}`;
      settled(await mk.officer.does(`${at}/release`, { reason: 'Try again' }, { version: held?.version ?? 0 }));
      await mk.sweep();
      const again = settled(await mk.officer.sees(at));
      expect(again).toMatchObject({ state: 'held', reason: 'unknown_case' });
      settled(
        await mk.administrators[0].does(`${at}/discard`, { reason: 'Nobody knows it' }, { version: again.version }),
      );
      await mk.sweep();
      expect(mk.files('quarantine').filter((name) => name.startsWith(held?.id ?? ''))).toEqual([]);
    });
  });

  describe('the keys', () => {
    const propose = (publicKey: string, but: object = {}) =>
      al.administrators[0].does('/secure-mail/keys', {
        ...{ authorityId: al.world.authority('RS/ncu'), publicKey, validFrom: al.world.clock.now() },
        ...but,
      });

    it('are believed once a second administrator has agreed, and end on their day', async () => {
      const key = settled(
        await propose(newKeyPair().publicKey, { validTo: new Date(al.world.clock.now().getTime() + 1000) }),
      );
      const at = `/secure-mail/keys/${key.id}`;
      const alone = await al.administrators[0].does(`${at}/approve`, {}, { version: key.version });
      expect(alone.body.code).toBe('own_work');
      settled(await al.administrators[1].does(`${at}/approve`, {}, { version: key.version }));
      al.world.clock.pass(1000);
      await al.world.sweep();
      expect((await al.administrators[0].sees(at)).body).toMatchObject({
        state: 'expired',
        keyId: expect.any(String) as string,
      });
    });

    it('are Ed25519 and nothing else, each once for an authority, as base64 or PEM', async () => {
      expect((await propose('bm8ga2V5')).body.code).toBe('bad_public_key');
      const { publicKey } = newKeyPair();
      const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(publicKey, 'base64')]);
      const pem = `-----BEGIN PUBLIC KEY-----\n${der.toString('base64')}\n-----END PUBLIC KEY-----\n`;
      expect(settled(await propose(pem))).toMatchObject({ publicKey });
      expect((await propose(publicKey)).body.code).toBe('key_known_already');
      expect((await al.officer.sees('/secure-mail/keys')).status).toBe(403);
    });
  });
});

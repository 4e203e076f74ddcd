import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { settled } from './support/exchange.js';
import { incomingMail, json } from './support/incoming-mail.js';
import { MailStation, newKeyPair } from './support/mail-station.js';

jest.setTimeout(120_000);

describe('what comes by secure mail', () => {
  const theirKeys = newKeyPair();
  let mk: MailStation;
  beforeAll(async () => {
    mk = await MailStation.start('MK/ncu');
    await mk.trusts('AL/ncu', theirKeys);
  });
  afterAll(() => mk.stop());

  const { sealed, onItsWay, latest, stateAt, fresh, heldFor, reasonFor } = incomingMail(() => mk, theirKeys);

  describe('a message that comes', () => {
    it('twice makes one case, and the second is held', async () => {
      const message = onItsWay();
      expect(await reasonFor(json(message))).toBeUndefined();
      expect(await reasonFor(json(message))).toBe('replayed');
      const under = (await mk.requests()).filter(({ externalRef }) => externalRef === message.reference);
      expect(under).toHaveLength(1);
    });

    it('is held where another came under its id, or asks again under its reference', async () => {
      const message = onItsWay();
      expect(await reasonFor(json(message))).toBeUndefined();
      expect(await reasonFor(sealed(fresh(message, { messageId: message.messageId })))).toBe('message_id_reused');
      expect(await reasonFor(sealed(fresh(message, { reference: message.reference })))).toBe('contradicts');
      const under = (await mk.requests()).filter(({ externalRef }) => externalRef === message.reference);
      expect(under).toHaveLength(1);
    });

    it('is held with a byte changed, without a signature, or signed with another key', async () => {
      const message = onItsWay();
      const changed = json(message).replace('The owner and holder', 'The owner and hplder');
      expect(changed).not.toBe(json(message));
      expect(await reasonFor(changed)).toBe('bad_signature');
      const { signature: _, ...unsigned } = message;
      expect(await reasonFor(json(unsigned))).toBe('unsigned');
      expect(await reasonFor(json(mk.sealed(unsigned, newKeyPair().privateKey)))).toBe('unknown_key');
      const borrowed = mk.sealed(fresh(message), newKeyPair().privateKey);
      const posing = { ...borrowed, signature: { ...borrowed.signature, keyId: message.signature.keyId } };
      expect(await reasonFor(json(posing))).toBe('bad_signature');
      expect(
        await reasonFor(sealed(fresh(message, { from: { country: 'RS', authorityId: mk.world.authority('RS/ncu') } }))),
      ).toBe('unknown_key');
    });

    it('is held where its key is not trusted yet, no longer valid, or revoked', async () => {
      const message = onItsWay();
      const [soon, ended, lost] = [newKeyPair(), newKeyPair(), newKeyPair()];
      const at = (days: number) => new Date(mk.world.clock.now().getTime() + days * 86_400_000);
      await mk.trusts('AL/ncu', soon, { validFrom: at(2) });
      await mk.trusts('AL/ncu', ended, { validFrom: at(-2), validTo: at(-1) });
      const { id, version } = await mk.trusts('AL/ncu', lost);
      const revoke = { reason: 'The card was stolen' };
      settled(await mk.administrators[0].does(`/secure-mail/keys/${id}/revoke`, revoke, { version }));
      for (const { privateKey } of [soon, ended, lost])
        expect(await reasonFor(json(mk.sealed(fresh(message), privateKey)))).toBe('key_not_valid');
    });

    it('is held where it is old, dated ahead, or for another unit', async () => {
      const message = onItsWay();
      const at = (hours: number) => new Date(mk.world.clock.now().getTime() + hours * 3_600_000).toISOString();
      expect(await reasonFor(sealed(fresh(message, { sentAt: at(-24 * 8) })))).toBe('stale');
      expect(await reasonFor(sealed(fresh(message, { sentAt: at(1) })))).toBe('ahead_of_time');
      expect(await reasonFor(sealed(fresh(message, { to: message.from })))).toBe('not_for_us');
    });

    it('is held where it is cut off, nested without end, too large, or not as the schema has it', async () => {
      const message = onItsWay();
      expect(await reasonFor(json(message).slice(0, -40))).toBe('not_readable');
      expect(await reasonFor('['.repeat(10_000) + ']'.repeat(10_000))).toBe('not_readable');
      expect(await reasonFor(`{"a":`.repeat(10_000) + '1' + '}'.repeat(10_000))).toBe('not_readable');
      expect(await reasonFor(Buffer.from([0xff, 0xfe, 0x00]))).toBe('not_readable');
      expect(await reasonFor(Buffer.alloc(17_000_000, 0x20))).toBe('too_large');
      for (const wrong of [{ surprise: 'x' }, { kind: 'order' }, { request: undefined }, { sentAt: 'yesterday' }])
        expect(await reasonFor(sealed(fresh(message, wrong)))).toBe('not_conforming');
      const text = json(message);
      expect(await reasonFor(`${text.slice(0, -1)},"__proto__":{"admin":true}}`)).toBe('not_conforming');
    });

    it('is held as XML with a document type, an entity, or anything from outside, and nothing is read for it', async () => {
      const secret = `file://${mk.at('in', 'secret')}`;
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

    it('is held where it says of somebody what may not be said of such a person, and leaves nothing behind', async () => {
      const item = {
        id: randomUUID(),
        itemKind: 'person',
        title: 'Who saw the van',
        purpose: 'To find the driver',
        codes: ['H0'],
        classification: 'BPL',
        sourceGrade: 'B',
        infoGrade: '2',
        instrument: 'PCC_SEE',
        subjectCategory: 'WITNESS',
        accuracyNote: 'Said so himself.',
        deleteBy: new Date(mk.world.clock.now().getTime() + 86_400_000).toISOString(),
        statements: [{ field: 'criminal_conduct', text: 'Fined once', character: 'fact' }],
      };
      const message = fresh(onItsWay(), { items: [item] });
      expect(await heldFor(sealed(message))).toMatchObject({ reason: 'contradicts', problem: 'field_not_allowed' });
      const ofNobody = { ...item, subjectCategory: undefined, deleteBy: undefined, accuracyNote: undefined };
      const unnamed = JSON.parse(json(fresh(onItsWay(), { items: [ofNobody] }))) as object;
      expect(await heldFor(sealed(unnamed))).toMatchObject({ problem: 'field_not_allowed' });
      expect((await mk.requests()).filter(({ externalRef }) => externalRef === message.reference)).toEqual([]);
      const allowed = { ...item, statements: [{ ...item.statements[0], field: 'personal_details' }] };
      expect(await reasonFor(sealed(fresh(onItsWay(), { items: [allowed] })))).toBeUndefined();
    });

    it('is left alone while it is still being written', async () => {
      const message = onItsWay();
      mk.drops('half.json.tmp', json(message).slice(0, 100));
      mk.drops('.half.json', json(message).slice(0, 100));
      const before = (await mk.quarantine()).length;
      await mk.sweep();
      expect(mk.files('in')).toEqual(['.half.json', 'half.json.tmp']);
      expect((await mk.quarantine()).length).toBe(before);
      for (const name of mk.files('in')) rmSync(mk.at('in', name));
    });

    it('is held where it is about a case that is not known, or not between these two', async () => {
      const message = onItsWay();
      const { request: _, ...envelope } = fresh(message);
      expect(await reasonFor(sealed({ ...envelope, kind: 'reminder', text: 'Well?' }))).toBe('unknown_case');
      expect(await reasonFor(json(message))).toBeUndefined();
      const theirs = await latest(message.reference);
      const about = () => ({ ...envelope, messageId: randomUUID(), reference: message.reference });
      const early = await heldFor(sealed({ ...about(), kind: 'clarification', text: 'The white one.' }));
      expect(early).toMatchObject({ reason: 'contradicts', problem: 'wrong_state' });
      expect(await stateAt(theirs.id)).toBe('admissibility');
    });

    it('never answers, receives or hands over in the name of the side that it comes to', async () => {
      const message = onItsWay();
      expect(await reasonFor(json(message))).toBeUndefined();
      const theirs = await latest(message.reference);
      const { request: _, ...envelope } = fresh(message, { reference: message.reference });
      const refused = { ground: 'RF_PCC_CONDITIONAL', reasons: 'Evidence is for courts.' };
      for (const said of [{ kind: 'answer' }, { kind: 'clarification_question' }, { kind: 'conditions', refused }]) {
        const odd = { ...envelope, ...said, text: 'Yes.', messageId: randomUUID() };
        expect(await heldFor(sealed(odd))).toMatchObject({ reason: 'contradicts', problem: 'not_permitted' });
      }
      expect(await stateAt(theirs.id)).toBe('admissibility');
    });

    it('goes on where it stopped when the process was killed in the middle of it', async () => {
      const message = onItsWay();
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
      const message = onItsWay();
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
      expect((await latest(late.reference)).state).toBe('admissibility');
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
});

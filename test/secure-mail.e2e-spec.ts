import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { settled, TwoStates, type Answer } from './support/exchange.js';
import { MailStation, newKeyPair } from './support/mail-station.js';

jest.setTimeout(120_000);

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

  describe('the keys', () => {
    const propose = (publicKey: string, but: object = {}) =>
      al.administrators[0].does('/secure-mail/keys', {
        authorityId: al.world.authority('RS/ncu'),
        publicKey,
        validFrom: al.world.clock.now(),
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

import { randomUUID } from 'node:crypto';
import { settled, type TwoStates } from './support/exchange.js';
import { act } from './support/joint-operation.js';
import { bodyOf, MailExchange, type Body } from './support/mail-exchange.js';
import type { MailStation } from './support/mail-station.js';
import type { TestOfficer } from './support/world.js';

jest.setTimeout(120_000);

let mail: MailExchange;
let al: MailStation;
let mk: MailStation;
let here: TwoStates;
let theirs: TestOfficer;
beforeAll(async () => {
  mail = await MailExchange.start();
  ({ al, mk, here, theirs } = mail);
});
afterAll(() => mail.stop());

const nothingHeld = async () => expect(await mail.held()).toEqual({ al: [], mk: [] });

describe('a notice by secure mail', () => {
  const issue = async (itemId: string, form: object): Promise<Body> => {
    const answer = settled(await here.ownUnit.does('/correction-notices', { itemId, ...form }));
    return (answer as unknown as { notices: Body[] }).notices[0] as Body;
  };

  it.each([
    ['recall', 'delete', 'deleted', 'destroyed'],
    ['unlawful', 'delete', 'deleted', 'destroyed'],
    ['restrict', 'restrict_use', 'restricted', 'restricted'],
  ])(
    'of a %s comes across, is acknowledged and carried out there, and told back',
    async (kind, action, end, copyState) => {
      const { item, itemId, copyAt } = await mail.passed();
      const notice = await issue(itemId, { kind, grounds: 'It is of somebody else.' });
      await mail.carry();
      const [told] = await mail.noticesAt(mk.officer, itemId);
      expect(told).toMatchObject({
        state: 'sent',
        kind,
        fromCountry: 'AL',
        ownerCountry: 'MK',
        grounds: 'It is of somebody else.',
      });
      const at = `/correction-notices/${String(told?.id)}`;
      await act(mk.officer, at, 'acknowledge');
      await mail.carry();
      expect(await bodyOf(here.ownUnit, `/correction-notices/${notice.id}`)).toMatchObject({ state: 'acknowledged' });
      await act(theirs, at, action);
      await mail.carry();
      expect(await bodyOf(here.ownUnit, `/correction-notices/${notice.id}`)).toMatchObject({ state: end });
      expect((await bodyOf(mk.officer, copyAt)).state).toBe(copyState);
      expect((await bodyOf(here.asks, item)).copyState).toBe(copyState);
      await nothingHeld();
    },
  );

  it('of a correction brings what is right, and a corrected copy takes the place of the wrong one', async () => {
    const { itemId, copyAt } = await mail.passed();
    const statements = [{ field: 'personal_details', text: 'Born in 1991', character: 'fact' }];
    const corrected = { title: 'Driver of the van', statements, identifiers: [] };
    const notice = await issue(itemId, { kind: 'incorrect', grounds: 'The year was wrong.', corrected });
    await mail.carry();
    const [told] = await mail.noticesAt(mk.officer, itemId);
    expect(told?.corrected).toEqual(corrected);
    await act(mk.officer, `/correction-notices/${String(told?.id)}`, 'acknowledge');
    const { body: done } = await act(theirs, `/correction-notices/${String(told?.id)}`, 'correct');
    await mail.carry();
    expect((await bodyOf(mk.officer, copyAt)).state).toBe('corrected');
    expect((await bodyOf(mk.officer, `/received-items/${String(done.resultId)}`)).statements).toEqual(statements);
    expect((await bodyOf(here.ownUnit, `/correction-notices/${notice.id}`)).state).toBe('corrected');
    const again = await issue(itemId, { kind: 'recall', grounds: 'All of it was wrong.' });
    await mail.carry();
    expect((await mail.noticesAt(mk.officer, itemId)).filter(({ kind }) => kind === 'recall')).toHaveLength(1);
    expect(again.state).toBe('sent');
    await nothingHeld();
  });

  it('is disputed with a reason, which goes with the answer', async () => {
    const { itemId } = await mail.passed();
    const notice = await issue(itemId, { kind: 'restrict', grounds: 'It is contested.' });
    await mail.carry();
    const [told] = await mail.noticesAt(mk.officer, itemId);
    await act(mk.officer, `/correction-notices/${String(told?.id)}`, 'acknowledge');
    await act(theirs, `/correction-notices/${String(told?.id)}`, 'dispute', {
      reason: 'Our court has confirmed it.',
    });
    await mail.carry();
    expect((await bodyOf(here.ownUnit, `/correction-notices/${notice.id}`)).state).toBe('disputed');
    const reasons = await al.world.database.owner<{ text: string }>(
      `select text from reasons where record_id = $1 and action = 'dispute'`,
      [notice.id],
    );
    expect(reasons).toEqual([{ text: 'Our court has confirmed it.' }]);
  });

  it('goes back to whoever passed it on, who agrees and tells everybody who has it', async () => {
    const { itemId, copy } = await mail.passed();
    const form = { receivedId: copy.id, kind: 'incorrect', grounds: 'The register says otherwise.' };
    settled(await theirs.does('/correction-notices/to-transmitter', form));
    await mail.carry();
    const [told] = await mail.noticesAt(here.ownUnit, itemId);
    expect(told).toMatchObject({ direction: 'to_transmitter', fromCountry: 'MK', ownerCountry: 'AL' });
    const at = `/correction-notices/${String(told?.id)}`;
    await act(here.ownUnit, at, 'acknowledge');
    await act(here.ownUnit, at, 'accept', { kind: 'recall', grounds: 'They are right.' });
    await mail.carry();
    const there = await mail.noticesAt(mk.officer, itemId);
    expect(there.map(({ direction, state }) => [direction, state])).toEqual(
      expect.arrayContaining([
        ['to_transmitter', 'accepted'],
        ['to_recipient', 'sent'],
      ]),
    );
    await nothingHeld();
  });

  it('counts once, and is held where it is about nothing that went with that request', async () => {
    const { itemId } = await mail.passed();
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
    expect((await mail.held()).mk).toEqual(expect.arrayContaining([expect.objectContaining({ reason: 'replayed' })]));
    expect(await mail.noticesAt(mk.officer, itemId)).toHaveLength(1);
    const [request] = (await bodyOf(here.asks, '/requests?limit=1')).items as unknown as [
      { refNo: string; externalRef: string },
    ];
    const about = {
      id: randomUUID(),
      item: randomUUID(),
      direction: 'to_transmitter',
      kind: 'unlawful',
      grounds: 'No.',
    };
    const message = { ...mail.envelope('correction_notice', request), notice: about };
    mail.drop(message);
    const answer = {
      ...mail.envelope('correction_notice_answer', request),
      outcome: { id: randomUUID(), outcome: 'deleted' },
    };
    mail.drop(answer);
    const empty = mail.envelope('correction_notice', request);
    mail.drop(empty);
    await al.sweep();
    const found = (await mail.held()).al;
    const of = ({ messageId }: { messageId: string }) => found.find((one) => one.messageId === messageId);
    expect(of(message)).toMatchObject({ reason: 'contradicts', problem: 'nobody_has_it' });
    expect(of(answer)).toMatchObject({ reason: 'contradicts', problem: 'not_found' });
    expect(found.filter(({ reason }) => reason === 'not_conforming').length).toBeGreaterThan(0);
    for (const { id } of found) await act(al.officer, `/secure-mail/quarantine/${id}`, 'discard', { reason: 'Tried.' });
    for (const { id } of (await mail.held()).mk)
      await act(mk.officer, `/secure-mail/quarantine/${id}`, 'discard', { reason: 'Tried.' });
  });
});

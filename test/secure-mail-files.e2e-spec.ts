import { randomUUID } from 'node:crypto';
import { type TwoStates } from './support/exchange.js';
import { PDF } from './support/filing.js';
import { act } from './support/joint-operation.js';
import { bodyOf, MailExchange, sha256, type Body } from './support/mail-exchange.js';
import type { MailStation } from './support/mail-station.js';

jest.setTimeout(120_000);

let mail: MailExchange;
let al: MailStation;
let mk: MailStation;
let here: TwoStates;
beforeAll(async () => {
  mail = await MailExchange.start();
  ({ al, mk, here } = mail);
});
afterAll(() => mail.stop());

const nothingHeld = async () => expect(await mail.held()).toEqual({ al: [], mk: [] });

describe('a file that goes by secure mail', () => {
  it('comes with its item, with the digest that the message is signed with', async () => {
    const { copy, item } = await mail.passed({ withFile: true });
    expect(copy.files).toMatchObject([{ sha256: sha256(PDF), title: 'Copy of the passport', bytes: PDF.length }]);
    const answer = await fetch(`${mk.world.address}/attachments/${String(copy.files[0]?.id)}/file`, {
      headers: { authorization: `Bearer ${mk.officer.token}` },
    });
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(PDF);
    expect((await bodyOf(here.asks, item)).files).toMatchObject([{ sha256: sha256(PDF) }]);
    await nothingHeld();
  });

  it('is erased with the copy', async () => {
    const { copy, copyAt } = await mail.passed({ withFile: true });
    await act(mk.officer, copyAt, 'destroy', { reason: 'Not needed.' });
    expect((await mk.officer.sees(`/attachments/${String(copy.files[0]?.id)}`)).status).toBe(404);
  });

  it.each([
    ['another digest', { sha256: sha256(Buffer.from('other')) }, 'not_conforming', null],
    ['another type', { contentType: 'image/png' }, 'not_conforming', null],
    ['a field that is not allowed', { passedAs: 'protection' }, 'contradicts', 'field_not_allowed'],
  ])('is not let in under %s', async (_, but, reason, problem) => {
    const request = await here.sent({ elsewhere: 'other' });
    await mail.carry();
    const known = (await bodyOf(here.asks, `/requests/${request.id}`)) as Body & { refNo: string; externalRef: string };
    const file = {
      title: 'A scan',
      contentType: 'application/pdf',
      sha256: sha256(PDF),
      passedAs: 'personal_details',
      handlingCodes: ['H0'],
      classification: 'BPL',
      content: PDF.toString('base64'),
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
      ...mail.envelope('answer', known),
      text: 'As you asked.',
      items: [{ ...item, instrument: 'PCC_SEE', files: [file] }],
    };
    mail.drop(message);
    await al.sweep();
    const found = (await mail.held()).al;
    expect(found).toMatchObject([{ reason, problem, messageId: message.messageId }]);
    expect((await bodyOf(here.asks, `/requests/${request.id}`)).state).toBe('admissibility');
    await act(al.officer, `/secure-mail/quarantine/${found[0]?.id}`, 'discard', { reason: 'Tried.' });
  });
});

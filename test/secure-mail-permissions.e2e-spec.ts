import { randomUUID } from 'node:crypto';
import { settled } from './support/exchange.js';
import { act } from './support/joint-operation.js';
import { bodyOf, MailExchange, type Body } from './support/mail-exchange.js';
import type { MailStation } from './support/mail-station.js';
import type { TestOfficer } from './support/world.js';

jest.setTimeout(120_000);

let mail: MailExchange;
let al: MailStation;
let mk: MailStation;
let keeper: TestOfficer;
beforeAll(async () => {
  mail = await MailExchange.start();
  ({ al, mk, keeper } = mail);
});
afterAll(() => mail.stop());

const nothingHeld = async () => expect(await mail.held()).toEqual({ al: [], mk: [] });

describe('a permission by secure mail', () => {
  const ask = async (copyId: string): Promise<Body> => {
    const form = {
      itemType: 'received_items',
      itemId: copyId,
      lifts: 'OTHER_PURPOSE',
      use: 'export',
      recipient: 'MK',
    };
    const said = { newPurpose: 'A trial for theft', legalBasis: 'Law on police, Art. 7', grounds: 'The same van.' };
    return settled(await mk.officer.does('/use-permissions', { ...form, ...said })) as Body;
  };
  const asked = async (itemId: string) => {
    const found = (await bodyOf(keeper, '/use-permissions?limit=100')).items;
    return found.find(({ transmissionItemId }) => transmissionItemId === itemId) as Body;
  };
  const decide = async (itemId: string, action: string, form: object) => {
    const { id } = await asked(itemId);
    await act(keeper, `/use-permissions/${id}`, 'notify_owner');
    await act(keeper, `/use-permissions/${id}`, action, form);
    return id;
  };

  it('is asked for, and given on conditions and until a day', async () => {
    const { itemId, copy, copyAt } = await mail.passed();
    const request = await ask(copy.id);
    await mail.carry();
    expect(await asked(itemId)).toMatchObject({
      newPurpose: 'A trial for theft',
      holderCountry: 'MK',
      grounds: 'The same van.',
    });
    const expiresAt = new Date(al.world.clock.now().getTime() + 86_400_000 * 30).toISOString();
    const id = await decide(itemId, 'grant', { conditions: 'Tell us the outcome.', expiresAt });
    await mail.carry();
    const at = `/use-permissions/${request.id}`;
    expect(await bodyOf(mk.officer, at)).toMatchObject({
      state: 'granted',
      conditions: 'Tell us the outcome.',
      expiresAt,
    });
    await act(mk.officer, copyAt, 'log_receipt');
    const use = { use: 'export', otherPurpose: true, reason: 'The trial' };
    expect((await act(mk.officer, copyAt, 'use', use)).status).toBe(200);
    await act(keeper, `/use-permissions/${id}`, 'revoke', { reason: 'The trial is over.' });
    await mail.carry();
    expect((await bodyOf(mk.officer, at)).state).toBe('revoked');
    expect((await act(mk.officer, copyAt, 'use', use)).body.code).toBe('purpose_bound');
    await nothingHeld();
  });

  it('is refused, and not used', async () => {
    const { itemId, copy } = await mail.passed();
    const request = await ask(copy.id);
    await mail.carry();
    await decide(itemId, 'refuse', { reason: 'Our court would have to agree.' });
    await mail.carry();
    expect((await bodyOf(mk.officer, `/use-permissions/${request.id}`)).state).toBe('refused');
    await nothingHeld();
  });

  it('is no longer asked for, and then no longer waits', async () => {
    const { itemId, copy } = await mail.passed();
    const request = await ask(copy.id);
    await mail.carry();
    await act(mk.officer, `/use-permissions/${request.id}`, 'withdraw');
    await mail.carry();
    expect((await asked(itemId)).state).toBe('withdrawn');
    await nothingHeld();
  });

  it('is for its own side to give: whoever asks by mail cannot answer for the other', async () => {
    const { copy } = await mail.passed();
    const request = await ask(copy.id);
    const forged = { ...mail.envelope('use_permission_answer', { refNo: 'x', externalRef: 'y' }) };
    const [known] = (await bodyOf(mk.officer, '/requests?limit=1')).items as unknown as {
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
    mk.drops(`${randomUUID()}.json`, JSON.stringify(mk.sealed(message, mk.keys.privateKey)));
    await mk.sweep();
    expect((await bodyOf(mk.officer, `/use-permissions/${request.id}`)).state).toBe('requested');
    expect((await mk.quarantine()).map(({ reason }) => reason)).toEqual(expect.arrayContaining(['unknown_key']));
  });
});

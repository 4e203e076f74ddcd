import { settled, TwoStates } from './support/exchange.js';
import { act } from './support/joint-operation.js';
import { rowsFor } from './support/second-wall.js';
import { World, type TestOfficer } from './support/world.js';

jest.setTimeout(120_000);

let world: World;
let here: TwoStates;
/** Keep what came to the unit, and what the border police has passed on. */
let keeper: TestOfficer;
let passer: TestOfficer;
beforeAll(async () => {
  world = await World.start();
  here = await TwoStates.meet(world);
  keeper = await world.officer('handling_officer', { at: 'AL/ncu' });
  passer = await world.officer('handling_officer', { at: 'AL/border' });
});
afterAll(() => world.stop());

const heard = (reference: string) => ({ heard: { channel: 'siena', reference } });
const none = { elsewhere: 'other' };

let count = 0;
/** An item of Albania that went with its request to North Macedonia, and the copy that it has. */
async function sentItem(but: object = none) {
  const request = await here.opened(but);
  const item = settled(await here.asks.does('/transmission-items', here.item(request.id, 'MK')));
  await act(here.asks, `/transmission-items/${item.id}`, 'check');
  await act(here.ownUnit, `/transmission-items/${item.id}`, 'release');
  const submitted = await here.act(here.asks, request, 'submit');
  const approved = await here.act(here.ownUnit, submitted, 'approve');
  await here.act(here.ownUnit, approved, 'send');
  const { copyId } = (await here.asks.sees(`/transmission-items/${item.id}`)).body as { copyId: string };
  return { itemId: item.id, copyId };
}

/** What North Macedonia has passed on to Albania by another channel. */
async function receivedItem(but: object = {}) {
  const request = await here.sent(none);
  const { carrierType: _, carrierId: __, toCountry: ___, ...said } = here.item('', '') as Record<string, unknown>;
  count += 1;
  const how = { requestId: request.id, channel: 'siena', externalRef: `MK-item-${count}`, ...but };
  return settled(await here.ownUnit.does('/received-items', { ...said, ...how }));
}

describe('a notice that a state without account issues', () => {
  const register = (form: object, by = here.ownUnit) =>
    by.does('/correction-notices/register', { grounds: 'The wrong man.', ...heard('MK-50'), ...form });
  const noticeIn = (answer: { status: number; body: unknown }) =>
    (settled(answer) as unknown as { notices: [{ id: string }] }).notices[0];

  it('about what it has passed on is taken down for everybody here who has it, and carried out as any other', async () => {
    const copy = await receivedItem();
    const notice = noticeIn(await register({ direction: 'to_recipient', receivedId: copy.id, kind: 'recall' }));
    expect(notice).toMatchObject({
      state: 'sent',
      ownerCountry: 'AL',
      fromCountry: 'MK',
      elsewhere: 'MK',
      takenDown: [{ action: 'register', channel: 'siena', reference: 'MK-50' }],
    });
    const path = `/correction-notices/${notice.id}`;
    expect((await act(keeper, path, 'acknowledge')).body.state).toBe('acknowledged');
    expect((await act(keeper, path, 'delete')).body.state).toBe('deleted');
    expect((await here.ownUnit.sees(`/received-items/${copy.id}`)).body.state).toBe('destroyed');
  });

  it('with what is right takes the place of what was wrong', async () => {
    const copy = await receivedItem();
    const corrected = {
      title: 'Owner of the van',
      statements: [{ field: 'personal_details', text: 'Born in 1991', character: 'fact' }],
      identifiers: [],
    };
    const form = { direction: 'to_recipient', receivedId: copy.id, kind: 'incorrect' };
    expect((await register(form)).body).toMatchObject({ field: 'corrected' });
    const notice = noticeIn(await register({ ...form, corrected }));
    await act(keeper, `/correction-notices/${notice.id}`, 'acknowledge');
    expect((await act(keeper, `/correction-notices/${notice.id}`, 'correct')).body.state).toBe('corrected');
  });

  it('puts what is right in the place of what was wrong for those to whom that was kept, and nobody else', async () => {
    const copy = await receivedItem();
    const corrected = { title: 'Owner of the van', statements: [], identifiers: [] };
    const form = { direction: 'to_recipient', receivedId: copy.id, kind: 'incorrect', corrected };
    const path = `/correction-notices/${noticeIn(await register(form)).id}`;
    const kept = { officers: [keeper.id], reason: 'Few may know.' };
    const { version } = (await keeper.sees(`/received-items/${copy.id}`)).body as { version: number };
    settled(await keeper.does(`/records/received_item/${copy.id}/restrict`, kept, { version }));
    await act(keeper, path, 'acknowledge');
    const { resultId } = (await act(keeper, path, 'correct')).body as { resultId: string };
    expect((await keeper.sees(`/received-items/${resultId}`)).body).toMatchObject({ title: 'Owner of the van' });
    expect((await here.ownUnit.sees(`/received-items/${resultId}`)).status).toBe(404);
    expect(await rowsFor(world, here.ownUnit, 'received_items')).not.toContain(resultId);
  });

  it('about a new classification says it by the level or by what that state calls it', async () => {
    const copy = await receivedItem();
    const form = { direction: 'to_recipient', receivedId: copy.id, kind: 'reclassification' };
    expect((await register(form)).body).toMatchObject({ field: 'classification' });
    expect((await register({ ...form, nationalLabel: 'Interno' })).body).toMatchObject({ field: 'nationalLabel' });
    expect(noticeIn(await register({ ...form, nationalLabel: 'Internal' }))).toMatchObject({
      classification: 'RESTRICTED',
    });
  });

  it('about what was passed on to it is taken down for its transmitter', async () => {
    const { itemId, copyId } = await sentItem();
    const form = { direction: 'to_transmitter', receivedId: copyId, kind: 'incorrect' };
    const notice = noticeIn(await register(form));
    expect(notice).toMatchObject({ ownerCountry: 'AL', fromCountry: 'MK', itemId, direction: 'to_transmitter' });
    await act(passer, `/correction-notices/${notice.id}`, 'acknowledge');
    const reason = 'Seen twice.';
    expect((await act(passer, `/correction-notices/${notice.id}`, 'dispute', { reason })).body.state).toBe('disputed');
    expect((await register({ ...form, kind: 'recall' })).body).toMatchObject({ field: 'kind' });
    expect((await register({ ...form, classification: 'BPL' })).body).toMatchObject({ field: 'classification' });
  });

  it('is not taken down of a state that acts here itself, by others, or about what they do not have', async () => {
    const { copyId } = await sentItem({});
    const form = { direction: 'to_transmitter', receivedId: copyId, kind: 'incorrect' };
    expect((await register(form)).body).toMatchObject({ code: 'inconsistent', field: 'receivedId' });
    expect((await register(form, here.outsider)).body).toMatchObject({ code: 'unknown_reference' });
    expect((await register(form, keeper)).status).toBe(403);
  });
});

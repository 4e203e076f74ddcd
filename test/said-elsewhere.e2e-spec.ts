import { settled, TwoStates } from './support/exchange.js';
import { act } from './support/joint-operation.js';
import { rowsFor } from './support/second-wall.js';
import { Telling } from './support/telling.js';
import { World, type TestOfficer } from './support/world.js';

jest.setTimeout(120_000);

let world: World;
let here: TwoStates;
let keeper: TestOfficer;
let second: TestOfficer;
beforeAll(async () => {
  world = await World.start();
  here = await TwoStates.meet(world);
  keeper = await world.officer('handling_officer', { at: 'AL/border' });
  second = await world.officer('central_unit_officer', { at: 'AL/ncu' });
});
afterAll(() => world.stop());

const heard = (reference: string) => ({ heard: { channel: 'siena', reference } });

/** An item of Albania that went with its request to North Macedonia, which has an account or has none. */
async function passed(but: object = { elsewhere: 'other' }) {
  const request = await here.opened(but);
  const item = settled(await here.asks.does('/transmission-items', here.item(request.id, 'MK')));
  await act(here.asks, `/transmission-items/${item.id}`, 'check');
  await act(here.ownUnit, `/transmission-items/${item.id}`, 'release');
  const submitted = await here.act(here.asks, request, 'submit');
  const approved = await here.act(here.ownUnit, submitted, 'approve');
  await here.act(here.ownUnit, approved, 'send');
  return item.id;
}

describe('a use that a state without account here asks to make of what was passed on to it', () => {
  const otherwise = { lifts: 'OTHER_PURPOSE', use: 'export', recipient: 'MK', newPurpose: 'A trial for theft' };
  const form = (itemId: string, but: object = {}) => ({
    itemId,
    ...otherwise,
    grounds: 'The same van.',
    ...heard('MK-1'),
    ...but,
  });
  const register = (itemId: string, but: object = {}, by = here.ownUnit) =>
    by.does('/use-permissions/register', form(itemId, but));
  const asked = async () => {
    const { id } = settled(await register(await passed()));
    await world.sweep();
    return `/use-permissions/${id}`;
  };

  it('is taken down by the unit of whoever passed it on, and answered with the same states and clocks', async () => {
    const itemId = await passed();
    const taken = settled(await register(itemId));
    expect(taken).toMatchObject({
      state: 'requested',
      transmissionItemId: itemId,
      ownerCountry: 'AL',
      holderCountry: 'MK',
      elsewhere: 'MK',
      takenDown: [{ action: 'register', channel: 'siena', reference: 'MK-1', by: here.ownUnit.id }],
    });
    await world.sweep();
    const path = `/use-permissions/${taken.id}`;
    expect((await keeper.sees(path)).body).toMatchObject({ state: 'owner_notified', actions: ['grant', 'refuse'] });
    expect((await act(here.ownUnit, path, 'grant')).body.code).toBe('own_work');
    expect((await act(second, path, 'grant', { conditions: 'Tell us.', ...heard('MK-2') })).body).toMatchObject({
      code: 'inconsistent',
      field: 'heard',
    });
    expect((await act(second, path, 'grant', { conditions: 'Tell us.' })).body).toMatchObject({ state: 'granted' });
    expect((await here.outsider.sees(path)).status).toBe(404);
    expect(await rowsFor(world, here.outsider, 'use_permissions')).not.toContain(taken.id);
  });

  it('is taken down as well of what was told unasked', async () => {
    const telling = await Telling.between(world);
    const path = await telling.transmitted({ elsewhere: 'other' });
    const { body } = await telling.author.sees(`/transmission-items?carrierId=${path.split('/').at(-1)}`);
    const [item] = body.items as [{ id: string }];
    const taken = settled(await register(item.id, {}, telling.unit));
    expect(taken).toMatchObject({ state: 'requested', holderCountry: 'MK', elsewhere: 'MK' });
  });

  it('was said when it was said, not before what was said before it, and not tomorrow', async () => {
    const itemId = await passed();
    world.clock.pass(5 * 3_600_000);
    const ago = (hours: number) => new Date(world.clock.now().getTime() - hours * 3_600_000).toISOString();
    const told = (hours: number) => ({ heard: { channel: 'siena', reference: 'MK-7', at: ago(hours) } });
    expect((await register(itemId, told(-1))).body).toMatchObject({ code: 'time_ahead', field: 'at' });
    const { id } = settled(await register(itemId, told(4)));
    const withdraw = (hours: number) => act(second, `/use-permissions/${id}`, 'withdraw', told(hours));
    expect((await withdraw(5)).body).toMatchObject({ code: 'inconsistent', field: 'at' });
    expect((await withdraw(-1)).body).toMatchObject({ code: 'time_ahead', field: 'at' });
    const { takenDown, clock } = (await withdraw(2)).body;
    expect(takenDown.map(({ at }: { at: string }) => at)).toEqual([ago(4), ago(2)]);
    expect(clock).toMatchObject({ startedAt: ago(4), stoppedAt: ago(2) });
  });

  it('expires where nobody answers', async () => {
    const path = await asked();
    world.clock.pass(15 * 86_400_000);
    await world.sweep();
    expect((await keeper.sees(path)).body.state).toBe('expired');
  });

  it('is taken back in their name by any officer of that unit, who says how they heard', async () => {
    const path = await asked();
    expect((await act(second, path, 'withdraw')).body).toMatchObject({ code: 'inconsistent', field: 'heard' });
    expect((await act(keeper, path, 'withdraw', heard('MK-3'))).body.code).toBe('not_permitted');
    const { body } = await act(second, path, 'withdraw', heard('MK-3'));
    expect(body.state).toBe('withdrawn');
    expect(body.takenDown).toMatchObject([
      { action: 'register', reference: 'MK-1' },
      { action: 'withdraw', reference: 'MK-3', by: second.id },
    ]);
  });

  it('is refused without reference, by others, for what it does not carry, and of a state that asks here itself', async () => {
    const itemId = await passed();
    const codeOf = async (...asking: Parameters<typeof register>) => (await register(...asking)).body.code;
    expect(await codeOf(itemId, { heard: undefined })).toBe('bad_input');
    expect((await register(itemId, {}, keeper)).status).toBe(403);
    expect(await codeOf(itemId, {}, here.outsider)).toBe('unknown_reference');
    expect(await codeOf(itemId, {}, here.otherUnit)).toBe('unknown_reference');
    expect(await codeOf(itemId, { use: 'court' })).toBe('inconsistent');
    expect(await codeOf(itemId, { newPurpose: undefined })).toBe('inconsistent');
    expect(await codeOf(itemId, { lifts: 'H2', newPurpose: undefined })).toBe('not_restricted');
    expect(await codeOf(await passed({}))).toBe('not_sent');
  });
});

describe('what a state without account here says', () => {
  it('of a notice is taken down with where it came from, and shown', async () => {
    const itemId = await passed();
    const form = { itemId, kind: 'recall', grounds: 'The wrong man.' };
    const { body } = await here.ownUnit.does('/correction-notices', form);
    const [{ id }] = body.notices as [{ id: string }];
    const at = `/correction-notices/${id}`;
    expect((await act(here.ownUnit, at, 'acknowledge')).body).toMatchObject({ code: 'inconsistent', field: 'heard' });
    settled(await act(here.ownUnit, at, 'acknowledge', heard('MK-4')));
    expect((await act(here.ownUnit, at, 'delete')).body).toMatchObject({ code: 'inconsistent', field: 'heard' });
    expect(settled(await act(here.ownUnit, at, 'delete', heard('MK-5')))).toMatchObject({
      state: 'deleted',
      elsewhere: 'MK',
      takenDown: [
        { action: 'acknowledge', channel: 'siena', reference: 'MK-4' },
        { action: 'delete', channel: 'siena', reference: 'MK-5' },
      ],
    });
  });

  it('of what is asked of it, and nothing of a side that acts here itself', async () => {
    const request = await here.sent({ elsewhere: 'other' });
    const { carrierType: _, carrierId: __, toCountry: ___, ...said } = here.item('', '') as Record<string, unknown>;
    const how = { requestId: request.id, channel: 'siena', externalRef: 'MK-6', codes: ['H2'] };
    const copy = settled(await here.ownUnit.does('/received-items', { ...said, ...how }));
    const asking = { itemType: 'received_items', itemId: copy.id, lifts: 'H2', use: 'read', recipient: 'ME' };
    const { id } = settled(await second.does('/use-permissions', { ...asking, grounds: 'The ring.' }));
    await world.sweep();
    const path = `/use-permissions/${id}`;
    const no = { reason: 'Our source would be known.' };
    expect((await act(here.ownUnit, path, 'refuse', no)).body).toMatchObject({ code: 'inconsistent', field: 'heard' });
    expect(settled(await act(here.ownUnit, path, 'refuse', { ...no, ...heard('MK-7') }))).toMatchObject({
      state: 'refused',
      takenDown: [{ action: 'refuse', channel: 'siena', reference: 'MK-7' }],
    });
  });
});

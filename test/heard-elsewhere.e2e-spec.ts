import { days } from '../src/core/workflow/deadline.js';
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
let protection: TestOfficer;
beforeAll(async () => {
  world = await World.start();
  here = await TwoStates.meet(world);
  keeper = await world.officer('handling_officer', { at: 'AL/ncu' });
  passer = await world.officer('handling_officer', { at: 'AL/border' });
  protection = await world.officer('data_protection_officer', { at: 'AL/ncu' });
});
afterAll(() => world.stop());

const heard = (reference: string) => ({ heard: { channel: 'siena', reference } });
const refused = { code: 'inconsistent', field: 'heard' };
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

describe('strategic information between a state that is here and one that has no account', () => {
  const content = { title: 'Threats of the year', body: 'Smuggling moved north.', attested: true };
  const told = (but: object = {}, by = here.ownUnit) =>
    by.does('/strategic-exchanges/register', {
      tellingCountry: 'MK',
      kind: 'joint_threat_analysis',
      ...content,
      ...heard('MK-11'),
      ...but,
    });

  it('is sent, and what the other side does about it is taken down', async () => {
    const recipients = [{ country: 'MK', elsewhere: true }];
    const form = { kind: 'situation', ...content, recipients };
    const { items } = settled(await here.asks.does('/strategic-exchanges', form)) as unknown as {
      items: [{ id: string }];
    };
    const path = `/strategic-exchanges/${items[0].id}`;
    await act(here.ownUnit, path, 'send');
    expect((await act(here.ownUnit, path, 'acknowledge')).body).toMatchObject(refused);
    expect((await act(here.asks, path, 'acknowledge', heard('MK-10'))).body).toMatchObject({ code: 'not_permitted' });
    expect((await act(here.ownUnit, path, 'acknowledge', heard('MK-10'))).body).toMatchObject({
      state: 'acknowledged',
      elsewhere: 'other',
      takenDown: [{ action: 'acknowledge', channel: 'siena', reference: 'MK-10', by: here.ownUnit.id }],
    });
  });

  it('is registered as it came, in the same states, from when it came', async () => {
    const at = new Date(world.clock.now().getTime() - 3_600_000);
    const taken = settled(await told({ at }));
    expect(taken).toMatchObject({
      state: 'sent',
      ownerCountry: 'MK',
      otherCountry: 'AL',
      elsewhere: 'owner',
      sentAt: at.toISOString(),
      takenDown: [{ action: 'register', reference: 'MK-11' }],
    });
    const path = `/strategic-exchanges/${taken.id}`;
    expect((await act(here.ownUnit, path, 'acknowledge', heard('X'))).body).toMatchObject(refused);
    expect((await act(here.ownUnit, path, 'acknowledge')).body).toMatchObject({ state: 'acknowledged' });
    expect(await rowsFor(world, here.outsider, 'strategic_exchanges')).not.toContain(taken.id);
  });

  it('names nobody, comes from another state, and is registered by a central unit alone', async () => {
    expect((await told({ body: 'Ask Mr Kola, +355 69 123 4567.' })).body).toMatchObject({
      code: 'holds_personal_data',
    });
    expect((await told({ tellingCountry: 'AL' })).body).toMatchObject({ field: 'tellingCountry' });
    expect((await told({ at: new Date(world.clock.now().getTime() + 60_000) })).body.code).toBe('time_ahead');
    expect((await told({ heard: undefined })).status).toBe(400);
    expect((await told({}, here.asks)).status).toBe(403);
  });

  it('concludes the yearly joint analysis', async () => {
    const analysis = settled(await here.ownUnit.does('/joint-analyses', { partners: ['MK'] }));
    world.clock.pass(days(1));
    const exchange = settled(await told({ ...heard('MK-12') }));
    const path = `/joint-analyses/${analysis.id}`;
    expect((await act(here.ownUnit, path, 'conclude', { exchangeId: exchange.id })).body).toMatchObject({
      state: 'settled',
      lastExchangeId: exchange.id,
      lastAt: world.clock.now().toISOString(),
    });
  });
});

describe('a use report', () => {
  it('of a state without account is taken down as it tells of its uses', async () => {
    const { itemId } = await sentItem();
    const asked = settled(await passer.does('/use-reports', { itemId, question: 'Any arrest?' }));
    expect(asked).toMatchObject({ state: 'asked', ownerCountry: 'MK', elsewhere: 'MK' });
    const path = `/use-reports/${asked.id}`;
    const uses = [{ at: world.clock.now(), event: 'use', reason: 'Search of a house', result: 'One arrest' }];
    expect((await act(here.ownUnit, path, 'answer', { uses })).body).toMatchObject(refused);
    expect((await act(here.ownUnit, path, 'answer', heard('MK-20'))).body).toMatchObject({ field: 'uses' });
    expect((await act(passer, path, 'answer', { uses, ...heard('MK-20') })).body.code).toBe('not_permitted');
    const ahead = [{ at: new Date(world.clock.now().getTime() + 60_000), event: 'use' }];
    expect((await act(here.ownUnit, path, 'answer', { uses: ahead, ...heard('MK-20') })).body).toMatchObject({
      code: 'time_ahead',
    });
    expect((await act(here.ownUnit, path, 'answer', { uses, ...heard('MK-20') })).body).toMatchObject({
      state: 'answered',
      uses: [{ event: 'use', reason: 'Search of a house', result: 'One arrest', officerId: null }],
      takenDown: [{ action: 'answer', reference: 'MK-20' }],
    });
  });

  it('that such a state asks for is registered, and answered from the log', async () => {
    const copy = await receivedItem();
    const form = { receivedId: copy.id, question: 'What came of it?', ...heard('MK-21') };
    const asked = settled(await here.ownUnit.does('/use-reports/register', form));
    expect(asked).toMatchObject({ state: 'asked', ownerCountry: 'AL', askerCountry: 'MK', elsewhere: 'MK' });
    const at = new Date(world.clock.now().getTime() - days(2));
    const earlier = { ...form, heard: { ...heard('MK-26').heard, at } };
    const { answerBy } = settled(await here.ownUnit.does('/use-reports/register', earlier)) as { answerBy?: string };
    const path = `/use-reports/${asked.id}`;
    // Its time runs from when it was asked, and not from when that was typed in.
    const full = new Date((asked as { answerBy?: string }).answerBy ?? '');
    expect(full.getTime() - new Date(answerBy ?? '').getTime()).toBe(days(2));
    const invented = { uses: [{ at: world.clock.now(), event: 'use' }] };
    expect((await act(keeper, path, 'answer', invented)).body).toMatchObject({ field: 'uses' });
    const { body } = await act(keeper, path, 'answer', { remarks: 'None yet.' });
    expect(body).toMatchObject({ state: 'answered', uses: [{ event: 'receipt' }] });
    expect((await keeper.does('/use-reports/register', form)).status).toBe(403);
    expect((await here.outsider.does('/use-reports/register', form)).body.code).toBe('unknown_reference');
    expect((await here.outsider.sees(path)).status).toBe(404);
  });

  it('that such a state no longer asks for is taken back in its name, by the unit alone', async () => {
    const copy = await receivedItem();
    const asked = settled(await here.ownUnit.does('/use-reports/register', { receivedId: copy.id, ...heard('MK-23') }));
    const path = `/use-reports/${asked.id}`;
    expect((await act(here.ownUnit, path, 'withdraw')).body).toMatchObject(refused);
    expect((await act(keeper, path, 'withdraw', heard('MK-24'))).body.code).toBe('not_permitted');
    expect((await here.outsider.sees(path)).status).toBe(404);
    expect((await act(here.ownUnit, path, 'withdraw', heard('MK-24'))).body).toMatchObject({
      state: 'withdrawn',
      takenDown: [{ action: 'register' }, { action: 'withdraw', channel: 'siena', reference: 'MK-24' }],
    });
    expect((await act(keeper, path, 'answer')).body.code).toBe('wrong_state');
  });

  it('that was asked here is withdrawn here, and not in the name of its recipient', async () => {
    const { itemId } = await sentItem();
    const { id } = settled(await passer.does('/use-reports', { itemId }));
    const path = `/use-reports/${id}`;
    expect((await act(passer, path, 'withdraw', heard('MK-25'))).body).toMatchObject(refused);
    expect((await act(passer, path, 'withdraw')).body).toMatchObject({ state: 'withdrawn', takenDown: [] });
  });

  it('is not taken down for one that answers here itself', async () => {
    const { itemId } = await sentItem({});
    const { id } = settled(await passer.does('/use-reports', { itemId }));
    const form = { remarks: 'Nothing.', ...heard('MK-22') };
    expect((await act(here.ownUnit, `/use-reports/${id}`, 'answer', form)).body.code).toBe('not_permitted');
  });
});

describe('the hearing of a transmitter', () => {
  const person = { surname: 'Kovachev', firstName: 'Petar', bornOn: '1988-05-04', identifiers: [], address: 'Rruga 1' };
  const known = { identifiers: [{ kind: 'person', value: 'Kovachev|Petar|1988-05-04' }] };

  it('without account is taken down by those who work on the person’s request', async () => {
    await receivedItem(known);
    const request = settled(
      await protection.does('/data-subject-requests', { kind: 'access', channel: 'letter', requester: person }),
    );
    await act(protection, `/data-subject-requests/${request.id}`, 'identify', { proof: 'identity_document' });
    await act(protection, `/data-subject-requests/${request.id}`, 'search');
    const { items } = (await protection.sees('/data-subject-consultations?state=asked')).body;
    expect(items).toMatchObject([{ ownerCountry: 'MK', askerCountry: 'AL', elsewhere: 'MK' }]);
    const path = `/data-subject-consultations/${items[0].id}`;
    expect((await here.ownUnit.sees(path)).status).toBe(404);
    expect((await act(protection, path, 'answer', { opinion: 'no_objection' })).body).toMatchObject(refused);
    const { body } = await act(protection, path, 'answer', { opinion: 'no_objection', ...heard('MK-30') });
    expect(body).toMatchObject({ state: 'answered', takenDown: [{ action: 'answer', reference: 'MK-30' }] });
  });

  it('here is registered for a state without account that hears it, and answered with the same clock', async () => {
    const { itemId } = await sentItem();
    const form = { itemIds: [itemId], requestKind: 'access', ...heard('MK-31') };
    const asked = settled(await here.ownUnit.does('/data-subject-consultations/register', form));
    expect(asked).toMatchObject({ state: 'asked', ownerCountry: 'AL', askerCountry: 'MK', elsewhere: 'MK' });
    expect(asked).toMatchObject({ answerBy: expect.any(String) as string });
    const path = `/data-subject-consultations/${asked.id}`;
    const { body } = await act(passer, path, 'answer', { opinion: 'no_objection', comment: 'Tell them.' });
    expect(body).toMatchObject({ state: 'answered', opinion: 'no_objection' });
    expect(await rowsFor(world, here.outsider, 'data_subject_consultations')).not.toContain(asked.id);
  });

  it('is not registered of what never went, or went to one that asks here itself', async () => {
    const register = async (itemId: string, by = here.ownUnit) =>
      (
        await by.does('/data-subject-consultations/register', {
          itemIds: [itemId],
          requestKind: 'access',
          ...heard('MK-32'),
        })
      ).body as unknown;
    expect(await register((await sentItem({})).itemId)).toMatchObject({ code: 'inconsistent', field: 'itemIds' });
    const draft = await here.opened();
    const item = settled(await here.asks.does('/transmission-items', here.item(draft.id, 'MK')));
    expect(await register(item.id)).toMatchObject({ code: 'not_sent' });
    expect(await register(item.id, here.outsider)).toMatchObject({ code: 'unknown_reference' });
  });
});

describe('the notice of a breach', () => {
  const said = {
    circumstances: 'A list was left in a car.',
    consequences: 'Read by a stranger.',
    measures: 'Searched.',
  };

  it('to a transmitter without account is acknowledged in its name', async () => {
    const copy = await receivedItem();
    const breach = { kind: 'loss', receivedIds: [copy.id], highRisk: false, ...said };
    const { id } = settled(await keeper.does('/breaches', breach));
    const [notice] = (await here.ownUnit.sees(`/breach-notices?breachId=${id}`)).body.items;
    expect(notice).toMatchObject({ ownerCountry: 'MK', elsewhere: 'MK', state: 'sent' });
    const path = `/breach-notices/${notice.id}`;
    expect((await act(here.ownUnit, path, 'acknowledge')).body).toMatchObject(refused);
    expect((await act(keeper, path, 'acknowledge', heard('MK-40'))).body.code).toBe('not_permitted');
    const { body } = await act(here.ownUnit, path, 'acknowledge', { comment: 'Which car?', ...heard('MK-40') });
    expect(body).toMatchObject({ state: 'acknowledged', comment: 'Which car?', takenDown: [{ reference: 'MK-40' }] });
  });

  it('of one that has received something is registered, and acknowledged by whoever passed it on', async () => {
    const { itemId } = await sentItem();
    const untimed = { kind: 'loss', itemIds: [itemId], ...said, ...heard('MK-41') };
    expect((await here.ownUnit.does('/breach-notices/register', untimed)).status).toBe(400);
    const form = { ...untimed, detectedAt: here.world.clock.now() };
    const told = settled(await here.ownUnit.does('/breach-notices/register', form));
    expect(told).toMatchObject({ state: 'sent', ownerCountry: 'AL', fromCountry: 'MK', breachId: null });
    const scan = { recordType: 'breach_notice', recordId: told.id, title: 'The fax' };
    expect((await here.ownUnit.does('/attachments', scan)).status).toBe(201);
    const path = `/breach-notices/${told.id}`;
    expect((await act(passer, path, 'acknowledge', heard('X'))).body).toMatchObject(refused);
    expect((await act(passer, path, 'acknowledge')).body).toMatchObject({ state: 'acknowledged' });
    expect((await keeper.does('/breach-notices/register', form)).status).toBe(403);
  });
});

import { v7 as newId } from 'uuid';
import { settled, TwoStates, type Answer } from './support/exchange.js';
import { itemByHand, receivedFromElsewhere, sentElsewhere } from './support/passed-elsewhere.js';
import { registeredAnew } from './support/registered-anew.js';
import { directly } from './support/second-wall.js';
import { World, type TestOfficer } from './support/world.js';

jest.setTimeout(180_000);

let world: World;
let here: TwoStates;
let second: TestOfficer;
beforeAll(async () => {
  world = await World.start();
  here = await TwoStates.meet(world);
  second = await world.officer('central_unit_officer', { at: 'AL/ncu' });
});
afterAll(() => world.stop());

type Register = (by: TestOfficer, reference: string) => Promise<Answer>;
/** A message about something new, as two officers of the same unit register it. */
type Message = () => Promise<Register>;

const heard = (reference: string) => ({ heard: { channel: 'siena', reference } });
const posts =
  (path: string, form: object): Register =>
  (by, reference) =>
    by.does(path, { ...form, ...heard(reference) });

const breach = { kind: 'loss', circumstances: 'Left in a car.', consequences: 'Read.', measures: 'Searched.' };
const asked = {
  lifts: 'OTHER_PURPOSE',
  use: 'export',
  recipient: 'MK',
  newPurpose: 'A trial for theft',
  grounds: 'A van.',
};

const messages: Record<string, readonly [table: string, Message]> = {
  'a permission that is asked': [
    'use_permissions',
    async () => posts('/use-permissions/register', { itemId: (await sentElsewhere(here)).itemId, ...asked }),
  ],
  'a report that is asked for': [
    'use_reports',
    async () => posts('/use-reports/register', { receivedId: await receivedFromElsewhere(here) }),
  ],
  'the hearing of a transmitter': [
    'data_subject_consultations',
    async () =>
      posts('/data-subject-consultations/register', {
        itemIds: [(await sentElsewhere(here)).itemId],
        requestKind: 'access',
      }),
  ],
  'the news of a breach': [
    'breach_notices',
    async () => {
      const { itemId } = await sentElsewhere(here);
      return posts('/breach-notices/register', { ...breach, itemIds: [itemId], detectedAt: world.clock.now() });
    },
  ],
  'an item that came with an answer': [
    'received_items',
    async () => {
      const { id } = await here.sent({ elsewhere: 'other' });
      return (by, externalRef) => by.does('/received-items', itemByHand(here, id, { externalRef }));
    },
  ],
};

/** One tells of several cases at once: which of them is the first is what is compared. */
const noticeOf = ({ body }: Answer): string =>
  (body as unknown as { notices: [{ id: string }] | undefined }).notices?.[0].id ?? body.id;

describe.each(Object.entries(messages))('%s by a state without account', (_, [recordType, message]) => {
  it('is one case, whoever registers it again, however the reference is written', async () => {
    const register = await message();
    const first = settled(await register(here.ownUnit, 'MK 7/2026'));
    expect((await register(second, ' mk  7/2026')).body).toMatchObject({
      code: 'registered_already',
      recordType,
      recordId: first.id,
    });
    // Another message about the same, and the same number about something else.
    expect((await register(second, 'MK 8/2026')).status).toBe(201);
    expect((await (await message())(second, 'MK 7/2026')).status).toBe(201);
  });

  it('is one case also at the same moment', async () => {
    const register = await message();
    const both = await Promise.all([register(here.ownUnit, 'MK 9/2026'), register(second, 'MK 9/2026')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe('a notice of a state without account', () => {
  const notice = async (): Promise<Register> => {
    const receivedId = await receivedFromElsewhere(here);
    return posts('/correction-notices/register', {
      direction: 'to_recipient',
      kind: 'recall',
      grounds: '–',
      receivedId,
    });
  };

  it('is one, about each item that it is about', async () => {
    const register = await notice();
    const first = await register(here.ownUnit, 'MK-50');
    settled(first);
    expect((await register(second, 'mk-50')).body).toMatchObject({
      code: 'registered_already',
      recordType: 'correction_notices',
      recordId: noticeOf(first),
    });
    expect((await (await notice())(second, 'MK-50')).status).toBe(201);
    const both = await notice().then((same) => Promise.all([same(here.ownUnit, 'MK-51'), same(second, 'MK-51')]));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe('strategic information of a state without account', () => {
  const said = { kind: 'situation', title: 'Threats', body: 'Smuggling moved north.', attested: true };
  const told = (tellingCountry: string) => posts('/strategic-exchanges/register', { ...said, tellingCountry });

  it('is one exchange under each reference of that state, until it is destroyed', async () => {
    const first = settled(await told('MK')(here.ownUnit, 'MK-60'));
    expect((await told('MK')(second, 'MK-60')).body).toMatchObject({ code: 'registered_already', recordId: first.id });
    expect((await told('RS')(second, 'MK-60')).status).toBe(201);
    const both = await Promise.all([told('MK')(here.ownUnit, 'MK-61'), told('MK')(second, 'MK-61')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    await world.database.owner(`update strategic_exchanges set state = 'destroyed' where id = $1`, [first.id]);
    expect((await told('MK')(second, 'MK-60')).status).toBe(201);
  });

  it('is not said to be there to whom it is not shown', async () => {
    const first = settled(await told('MK')(here.ownUnit, 'MK-62'));
    await world.database.owner(
      'update strategic_exchanges set restricted = true, named_readers = array[$2::uuid] where id = $1',
      [first.id, here.ownUnit.id],
    );
    const { body } = await told('MK')(second, 'MK-62');
    expect(body.code).toBe('registered_already');
    expect(body).not.toHaveProperty('recordId');
  });
});

describe('one message about several things', () => {
  it('is registered once about each of them', async () => {
    const [one, another] = [(await sentElsewhere(here)).itemId, (await sentElsewhere(here)).itemId];
    const hear = (itemIds: string[]) =>
      posts('/data-subject-consultations/register', { itemIds, requestKind: 'access' })(here.ownUnit, 'MK-70');
    const first = settled(await hear([one]));
    expect((await hear([another, one])).body).toMatchObject({ code: 'registered_already', recordId: first.id });
    // What was refused has left nothing behind.
    expect((await hear([another])).status).toBe(201);
  });

  it('can ask for several uses of one item, each once', async () => {
    const { itemId } = await sentElsewhere(here);
    const ask = (but: object = {}) =>
      posts('/use-permissions/register', { itemId, ...asked, ...but })(here.ownUnit, 'MK-71');
    settled(await ask());
    expect((await ask({ grounds: 'Told otherwise.' })).body.code).toBe('registered_already');
    expect((await ask({ recipient: 'RS' })).status).toBe(201);
  });

  it('brings several items, each once', async () => {
    const { id } = await here.sent({ elsewhere: 'other' });
    const came = (but: object = {}) =>
      here.ownUnit.does('/received-items', itemByHand(here, id, { externalRef: 'MK-72', ...but }));
    settled(await came());
    expect((await came({ deleteBy: null, sourceGrade: null })).status).toBe(422);
    expect((await came()).body.code).toBe('registered_already');
    expect((await came({ title: 'Owner of the van' })).status).toBe(201);
  });
});

describe('what is registered, in SQL as the application’s role,', () => {
  it('is written for a case of one’s own state alone, and read by nobody', async () => {
    const { id } = settled(
      await posts('/use-reports/register', { receivedId: await receivedFromElsewhere(here) })(here.ownUnit, 'MK-80'),
    );
    const write = (who: TestOfficer, to: string, record: string) =>
      directly(
        world,
        who,
        `insert into registrations (kind, from_country, to_country, reference, about, record_id)
         values ('use_reports', 'MK', $1, 'mk-81', '', $2)`,
        [to, record],
      );
    await expect(write(here.outsider, 'RS', id)).rejects.toThrow('row-level security');
    await expect(write(here.outsider, 'AL', id)).rejects.toThrow('row-level security');
    await expect(write(here.ownUnit, 'RS', id)).rejects.toThrow('row-level security');
    await expect(write(here.ownUnit, 'AL', newId())).rejects.toThrow('row-level security');
    await expect(directly(world, here.ownUnit, 'select from registrations')).rejects.toThrow('permission denied');
    await expect(directly(world, here.ownUnit, 'delete from registrations')).rejects.toThrow('permission denied');
    const found = await directly<{ id: string }>(
      world,
      here.outsider,
      `select app.registered_as('use_reports', 'MK', 'mk-80', array_agg(about)) as id from (select received_id::text as about from use_reports where id = $1) r`,
      [id],
    );
    expect(found).toEqual([]);
  });
  it('is found in the cases of a database that had no list of it', async () => {
    const { listed, found } = await registeredAnew(world);
    expect(new Set(listed.map((row) => (row as { kind: string }).kind)).size).toBe(7);
    expect(found).toEqual(listed);
  });
});

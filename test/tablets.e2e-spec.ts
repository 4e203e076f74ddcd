import { v7 as newId } from 'uuid';
import { days } from '../src/core/workflow/deadline.js';
import { carryOut, JointOperation } from './support/joint-operation.js';
import { directly, rowsFor } from './support/second-wall.js';
import { World, type TestOfficer } from './support/world.js';

let world: World;
let operation: JointOperation;
let keeper: TestOfficer;
let officer: TestOfficer;
beforeAll(async () => {
  world = await World.start();
  operation = await JointOperation.active(world);
  keeper = operation.coordinator;
  officer = await world.officer('field_officer', { at: 'AL/border', operationId: operation.id });
});
afterAll(() => world.stop());

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface Enrolled {
  path: string;
  id: string;
  key: string;
}

async function enrolled(): Promise<Enrolled> {
  const { body } = await keeper.does('/tablets', { label: 'Kakavia 3', operationId: operation.id });
  const path = `/tablets/${body.id}`;
  const answer = await officer.does(`${path}/enrol`, { code: body.code }, { version: 1 });
  if (!answer.body.key) throw new Error(JSON.stringify([body, answer.body]));
  return { path, id: body.id as string, key: answer.body.key as string };
}

const standing = async ({ path, key }: Enrolled): Promise<string> =>
  (await world.nobody.sees(`${path}/standing`, { 'x-tablet-key': key })).body.standing;

describe('what is read', () => {
  it('comes compressed to whoever takes it so, and is the same; a session is never', async () => {
    const [plain, small] = await Promise.all(
      ['identity', 'gzip'].map((takes) => officer.sees('/crossing-points', { 'accept-encoding': takes })),
    );
    expect(plain?.headers['content-encoding']).toBeUndefined();
    expect(small?.headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: expect.stringContaining('accept-encoding'),
    });
    expect(small?.body).toEqual(plain?.body);
    const refused = await officer.does('/browser-sessions/refresh', {}, { headers: { 'accept-encoding': 'gzip' } });
    expect(refused.headers['content-encoding']).toBeUndefined();
  });
});

describe('a tablet', () => {
  it('of an authority is given out by its administrator, who reads no case, and missed by whoever serves there', async () => {
    const administrator = await world.officer('administrator', { at: 'AL/border' });
    const { body } = await administrator.does('/tablets', { label: 'Office 1' });
    const elsewhere = await administrator.does('/tablets', { label: 'Office 2', operationId: operation.id });
    expect(elsewhere.status).toBe(404);
    const officer = await world.officer('field_officer', { at: 'AL/border' });
    expect((await officer.sees(`/tablets/${body.id}`)).body.actions).toEqual(['enrol']);
  });

  it('is put into use with a code that is given out once, and has a key that nobody else is told', async () => {
    const { body: offered } = await keeper.does('/tablets', { label: 'Kakavia 1', operationId: operation.id });
    const path = `/tablets/${offered.id}`;
    expect((await keeper.sees(path)).body.code).toBeUndefined();
    const wrong = await officer.does(`${path}/enrol`, { code: 'ABCDEFGHJKLMNPQR' }, { version: 1 });
    expect(wrong.body.code).toBe('tablet_code_wrong');
    const right = await officer.does(`${path}/enrol`, { code: offered.code }, { version: 1 });
    expect(right.body).toMatchObject({ state: 'enrolled', enrolledBy: officer.id, key: expect.any(String) });
    expect((await officer.sees(path)).body.key).toBeUndefined();
  });

  it('is not there for another authority, in either wall', async () => {
    const { path, id } = await enrolled();
    const stranger = await world.officer('field_officer', { at: 'MK/border' });
    expect((await stranger.sees(path)).status).toBe(404);
    expect(await rowsFor(world, stranger, 'tablets')).not.toContain(id);
    expect(await rowsFor(world, officer, 'tablets')).toContain(id);
  });

  it('whose code is not used within a day lapses', async () => {
    const { body } = await keeper.does('/tablets', { label: 'Kakavia 2' });
    world.clock.pass(days(1));
    await world.sweep();
    expect((await keeper.sees(`/tablets/${body.id}`)).body.state).toBe('lapsed');
  });

  it('that is withdrawn ends the sessions that were used on it at once, and no others', async () => {
    const tablet = await enrolled();
    const other = await world.officer('field_officer', { at: 'AL/gjirokaster', operationId: operation.id });
    expect((await other.does(`${tablet.path}/use`, { key: tablet.key })).status).toBe(204);
    expect((await other.does(`${tablet.path}/use`, { key: 'x'.repeat(43) })).body.code).toBe('tablet_key_wrong');
    expect(await standing(tablet)).toBe('in_use');
    await carryOut(keeper, tablet.path, 'revoke', { because: 'returned' });
    expect((await other.sees('/me')).status).toBe(401);
    expect((await officer.sees('/me')).status).toBe(200);
    expect(await standing(tablet)).toBe('park_and_wipe');
    expect((await officer.does(`${tablet.path}/use`, { key: tablet.key })).body.code).toBe('tablet_withdrawn');
  });

  it('that somebody misses is withdrawn by whoever misses it, and told to wipe itself', async () => {
    const tablet = await enrolled();
    await carryOut(officer, tablet.path, 'report_lost');
    expect(await standing(tablet)).toBe('wipe');
    expect(await standing({ ...tablet, key: 'nonsense' })).toBe('wipe');
    expect((await officer.sees(tablet.path)).body).toMatchObject({ state: 'revoked', revokedFor: 'lost' });
  });
});

describe('what a tablet carries', () => {
  let tablet: Enrolled;
  const changes = async (after = 0, limit = 50) =>
    (await officer.sees(`${tablet.path}/changes?after=${after}&limit=${limit}`)).body as {
      cursor: number;
      records: { kind: string; id: string; version: number; record: { id: string } }[];
      drop: { id: string }[];
      remaining: number;
      total: number;
      lists: { name: string; version: string }[];
    };
  beforeAll(async () => {
    tablet = await enrolled();
    await officer.does(`${tablet.path}/use`, { key: tablet.key });
  });

  it('is asked for on the tablet alone', async () => {
    const elsewhere = await world.officer('field_officer', { at: 'AL/gjirokaster', operationId: operation.id });
    expect((await elsewhere.sees(`${tablet.path}/changes`)).body.code).toBe('tablet_not_in_use');
  });

  it('comes in pieces, then only where it differs; a lost answer comes again', async () => {
    const first = await changes(0, 1);
    expect(first.records[0]).toMatchObject({ kind: 'operation', id: operation.id, record: { id: operation.id } });
    expect(first.total).toBe(first.remaining + 1);
    const lost = await changes(first.cursor, 200);
    const again = await changes(first.cursor, 200);
    expect(again.records.map(({ id }) => id)).toEqual(lost.records.map(({ id }) => id));
    const nothing = await changes(again.cursor);
    expect([nothing.records, nothing.drop, nothing.remaining]).toEqual([[], [], 0]);
    expect(nothing.lists.map(({ name }) => name)).toContain('topic_guides');
  });

  it('is dropped when its officer does not see it any more', async () => {
    const { cursor } = await changes(0, 200);
    await world.database.owner(
      'update role_assignments set valid_until = $2 where officer_id = $1 and operation_id is not null',
      [officer.id, world.clock.now()],
    );
    const after = await changes(cursor);
    expect(after.drop).toContainEqual({ kind: 'operation', id: operation.id });
    const lost = await changes(cursor);
    expect(lost.drop).toContainEqual({ kind: 'operation', id: operation.id });
    expect((await changes(lost.cursor)).drop).toEqual([]);
    expect((await keeper.sees(`${tablet.path}/holdings`)).body).toEqual([]);
  });
});

describe('work that its officer may not send any more', () => {
  beforeAll(async () => {
    officer = await world.officer('field_officer', { at: 'AL/gjirokaster', operationId: operation.id });
  });

  const command = { method: 'POST', path: '/checks', body: { place: 'Kakavia' }, key: 'a-key-of-the-device' };
  const item = (changes: object = {}) => ({
    officerId: officer.id,
    itemId: newId(),
    operationId: operation.id,
    capturedAt: world.clock.now(),
    refusal: 'not_found',
    command,
    ...changes,
  });
  const parks = ({ path, key }: Enrolled, form: object) =>
    world.nobody.does(`${path}/parked-work`, form, { headers: { 'x-tablet-key': key } });

  it('is parked once with the tablet’s own key, for its supervisor, and its officer is shown that', async () => {
    const tablet = await enrolled();
    await officer.does(`${tablet.path}/use`, { key: tablet.key });
    const form = item();
    const { body: parked, status } = await parks(tablet, form);
    expect(status).toBe(201);
    expect((await parks(tablet, form)).body).toEqual(parked);
    expect((await parks({ ...tablet, key: 'wrong' }, item())).status).toBe(404);
    const path = `/parked-work/${parked.id}`;
    expect((await officer.sees(path)).body).toMatchObject({ state: 'parked', actions: [] });
    const leader = await world.officer('team_leader', { at: 'AL/border', operationId: operation.id });
    expect((await leader.sees(path)).body).toMatchObject({ command, refusal: 'not_found' });
    expect((await leader.sees('/inbox')).body.items.map(({ id }: { id: string }) => id)).toContain(parked.id);
    const stranger = await world.officer('team_leader', { at: 'MK/border' });
    expect((await stranger.sees(path)).status).toBe(404);
    expect(await rowsFor(world, stranger, 'parked_work')).toEqual([]);
    await carryOut(leader, path, 'give_back', { note: 'Which shift was it?' });
    await carryOut(officer, path, 'answer', { note: 'The night shift.' });
    await carryOut(leader, path, 'take_over');
    world.clock.pass(days(30));
    await world.sweep();
    expect((await leader.sees(path)).body).toMatchObject({ state: 'erased', command: null });
  });

  it('stays together, with its photos, until it is given up', async () => {
    const tablet = await enrolled();
    await officer.does(`${tablet.path}/use`, { key: tablet.key });
    const [workId, photo] = [newId(), item()];
    const rest = { title: 'River bank', workId };
    const open = await parks(tablet, item({ ...rest, seq: 0 }));
    const { body: parked } = await parks(tablet, { ...photo, ...rest, seq: 1 });
    await parks(tablet, item());
    const put = (bytes: Buffer, key = tablet.key, itemId = photo.itemId) =>
      world.nobody.puts(`${tablet.path}/parked-work/${itemId}/photo`, bytes, {
        headers: { 'x-tablet-key': key, 'content-type': 'application/octet-stream' },
      });
    expect((await put(Buffer.from('no picture'))).body.code).toBe('wrong_media_type');
    expect((await put(PICTURE, 'wrong')).status).toBe(404);
    expect((await put(PICTURE, tablet.key, newId())).status).toBe(404);
    expect((await put(PICTURE)).status).toBe(204);
    expect((await put(PICTURE)).status).toBe(204);
    const leader = await world.officer('team_leader', { at: 'AL/border', operationId: operation.id });
    const { items } = (await leader.sees(`/parked-work?workId=${workId}`)).body;
    expect(items.map(({ id, title, seq }: { id: string; title: string; seq: number }) => [id, title, seq])).toEqual([
      [parked.id, 'River bank', 1],
      [open.body.id, 'River bank', 0],
    ]);
    const path = `/parked-work/${parked.id}`;
    expect((await leader.sees(`${path}/photo`)).status).toBe(200);
    expect((await leader.sees(`/parked-work/${open.body.id}/photo`)).status).toBe(404);
    const stranger = await world.officer('team_leader', { at: 'MK/border' });
    expect((await stranger.sees(`${path}/photo`)).status).toBe(404);
    expect(await directly(world, stranger, 'select 1 from parked_photos')).toEqual([]);
    await carryOut(leader, path, 'discard', { reason: 'Not needed.' });
    expect((await leader.sees(`${path}/photo`)).status).toBe(404);
    expect(await world.database.owner('select 1 from parked_photos where parked_id = $1', [parked.id])).toEqual([]);
  });

  it('is not taken from a tablet that was lost, nor for somebody who has never used it', async () => {
    const tablet = await enrolled();
    const other = await world.officer('field_officer', { at: 'AL/gjirokaster', operationId: operation.id });
    expect((await parks(tablet, item({ officerId: other.id }))).body.code).toBe('unknown_reference');
    await carryOut(officer, tablet.path, 'report_lost');
    expect((await parks(tablet, item())).status).toBe(404);
  });
});

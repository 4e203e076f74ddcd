import { newKey } from '../src/attachments/attachment.files.js';
import { hours } from '../src/core/workflow/deadline.js';
import { act } from './support/joint-operation.js';
import { CSV, Filing, grain } from './support/filing.js';
import { S3Store } from './support/s3-store.js';

describe('files in a store that speaks S3', () => {
  const store = new S3Store();
  let here: Filing;
  beforeAll(async () => {
    await store.start();
    here = await Filing.start(store.environment);
  });
  afterAll(async () => {
    await here.stop();
    await store.stop();
  });
  beforeEach(() => here.makeRoom());

  const now = () => here.world.clock.now();

  it('are put there, handed out from there, and erased there', async () => {
    const { path, body } = await here.sent(await grain());
    expect(body).toMatchObject({ state: 'kept', contentType: 'image/png' });
    expect([...store.objects.keys()]).toEqual([expect.stringMatching(/^attachments\/[0-9a-f]{2}\/[0-9a-f-]{36}$/)]);
    expect((await here.downloads(`${path}/file`)).bytes).toEqual([...store.objects.values()][0]);
    const areas = [{ x: 0, y: 0, width: 9, height: 9 }];
    await act(here.officer, path, 'redact', { areas, style: 'black' });
    expect(store.objects.size).toBe(2);
    await act(here.officer, path, 'confirm_redaction');
    expect(store.objects.size).toBe(1);
    expect((await here.downloads(`${path}/file`)).bytes).toEqual([...store.objects.values()][0]);
    await act(here.officer, path, 'remove', { reason: 'Not needed.' });
    expect(store.objects.size).toBe(0);
  });

  it('are refused while it is down, and nothing is changed; they can be sent again', async () => {
    const { body } = await here.announces();
    store.failing = true;
    const refused = await here.sends(body.id, CSV, { key: 'while-it-is-down' });
    expect([refused.status, refused.body.code]).toEqual([503, 'files_unavailable']);
    store.failing = false;
    expect((await here.sends(body.id, CSV, { key: 'while-it-is-down' })).body.state).toBe('kept');
    store.failing = true;
    expect((await here.downloads(`/attachments/${body.id}/file`)).status).toBe(503);
    store.failing = false;
  });

  it('that could not be erased while it was down are erased by the next sweep', async () => {
    const { path } = await here.sent(CSV);
    const before = store.objects.size;
    store.failing = true;
    expect((await act(here.officer, path, 'remove', { reason: 'Wrong one.' })).body.state).toBe('removed');
    store.failing = false;
    expect(store.objects.size).toBe(before);
    await here.sweep();
    expect(store.objects.size).toBe(before - 1);
  });

  it('that a process left behind when it was killed are erased after an hour, and not before', async () => {
    const key = newKey();
    store.objects.set(key, CSV);
    await here.world.database.owner(`insert into stored_files values ($1, 'writing', $2, $3)`, [
      key,
      now(),
      here.officer.id,
    ]);
    await here.sweep();
    expect(store.objects.has(key)).toBe(true);
    here.world.clock.pass(hours(1) + 1);
    await here.sweep();
    expect(store.objects.has(key)).toBe(false);
    expect(await here.world.database.owner('select 1 from stored_files where key = $1', [key])).toEqual([]);
  });

  it('that no list knows are erased once a day; what is not ours is left alone', async () => {
    const [ours, theirs] = [newKey(), 'backups/today'];
    store.objects.set(ours, CSV).set(theirs, CSV);
    here.world.clock.pass(hours(24));
    await here.sweep();
    expect([store.objects.has(ours), store.objects.has(theirs)]).toEqual([false, true]);
  });

  it('are never taken off the list while a record points to them', async () => {
    await here.sent(CSV);
    await expect(
      here.world.database.as('seecase_clock', `delete from stored_files where state = 'kept'`),
    ).rejects.toThrow(/foreign key/);
  });
});

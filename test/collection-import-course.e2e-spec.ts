import { Importing, lines, list, listed } from './support/importing.js';
import { act, carryOut } from './support/joint-operation.js';
import { S3Store } from './support/s3-store.js';
import { rowsFor } from './support/second-wall.js';

describe('an import', () => {
  let here: Importing;
  beforeAll(async () => {
    here = await Importing.start();
  });
  afterAll(() => here.stop());

  const holding = async (count: number): Promise<string> => {
    const collection = await here.collection();
    await here.finished(collection, lines(...list(0, count)));
    return collection;
  };

  it('that changes more than a tenth waits for a second officer', async () => {
    const collection = await holding(40);
    const path = await here.checked(collection, lines(...list(0, 28)));
    expect(await here.seen(path)).toMatchObject({ checked: { missing: 12 }, approvalNeeded: ['changes_much'] });
    expect((await act(here.analyst, path, 'start')).body).toMatchObject({ code: 'import_needs_approval' });
    expect((await act(here.analyst, path, 'approve')).body).toMatchObject({ code: 'not_permitted' });
    await carryOut(here.handling, path, 'approve');
    await here.acts(path, 'start');
    expect(await here.seen(path)).toMatchObject({ state: 'finished', approvedBy: here.handling.id });
  });

  it('is agreed to by nobody who announced it or said what its parts mean', async () => {
    const collection = await holding(40);
    const path = await here.checked(collection, lines(...list(0, 28)));
    const { mapping, version } = (await here.seen(path)) as { mapping: object; version: number };
    const put = await here.handling.puts(`${path}/mapping`, mapping, { version });
    expect(put.status).toBe(200);
    await here.acts(path, 'check');
    expect((await act(here.handling, path, 'approve')).body).toMatchObject({ code: 'own_work' });
    expect((await act(here.supervisor, path, 'refuse')).body).toMatchObject({ code: 'reason_required' });
    await carryOut(here.supervisor, path, 'refuse', { reason: 'The file is last year’s.' });
    expect(await here.seen(path)).toMatchObject({ state: 'refused', actions: [] });
    expect((await act(here.analyst, path, 'start')).body).toMatchObject({ code: 'wrong_state' });
  });

  it('that asks to detain somebody waits for a second officer, however small it is', async () => {
    const collection = await here.collection({ kind: 'wanted_persons' });
    const first = 'id,name,todo\n1,Arben Testi,detain\n';
    const path = await here.uploaded(collection, first);
    const { mapping, version } = (await here.seen(path)) as { mapping: { fields: object[] }; version: number };
    const fields = [...mapping.fields, { to: 'measures', from: 'todo' }];
    const always = { category: 'suspect', grounds: 'A warrant.' };
    await here.analyst.puts(`${path}/mapping`, { ...mapping, fields, always }, { version });
    await here.acts(path, 'check');
    expect(await here.seen(path)).toMatchObject({ approvalNeeded: ['asks_to_detain'], checked: { toDetain: 1 } });
    await carryOut(here.handling, path, 'approve');
    await here.acts(path, 'start');
    const next = await here.checked(collection, `${first}2,Mira Testi,contact_owner\n`);
    expect(await here.seen(next)).toMatchObject({ approvalNeeded: [], checked: { added: 1, toDetain: 0 } });
  });

  it.each([
    ['of nothing', '\n', 'import_is_empty'],
    ['that was cut off', `${lines(...list(0, 40))}{"id":"x:`, 'import_cut_off'],
    ['that would empty the collection', lines(...list(0, 10)), 'import_would_empty'],
  ])('%s is not started by anybody', async (_, content, code) => {
    const path = await here.checked(await holding(40), content);
    expect((await act(here.analyst, path, 'start')).body).toMatchObject({ code });
    expect((await act(here.handling, path, 'approve')).body.code).toMatch(
      code === 'import_would_empty' ? code : /import_/,
    );
  });

  it('stops by itself before it changes more than its check has found', async () => {
    const collection = await here.collection();
    const path = await here.checked(collection, lines(...list(0, 30)));
    await here.finished(collection, lines(...list(100, 160)), 'delta');
    await here.acts(path, 'start');
    expect(await here.seen(path)).toMatchObject({ state: 'stopped', stoppedBecause: 'more_than_checked' });
    expect((await here.held(collection)).filter(({ state }) => state === 'withdrawn')).toEqual([]);
    expect((await act(here.analyst, path, 'resume')).body).toMatchObject({ code: 'import_went_too_far' });
    await here.acts(path, 'check');
    expect(await here.seen(path)).toMatchObject({ state: 'checked', obstacle: 'import_would_empty' });
  });

  it('comes after the one that is being taken in, and two workers take nothing twice', async () => {
    const collection = await here.collection();
    const [one, two] = [
      await here.checked(collection, lines(...list(0, 1200)), 'delta'),
      await here.checked(collection, lines(...list(0, 5)), 'delta'),
    ];
    await carryOut(here.analyst, one, 'start');
    expect((await act(here.analyst, two, 'start')).body).toMatchObject({ code: 'another_import_runs' });
    await Promise.all([here.worksThrough(one), here.worksThrough(one), here.worksThrough(one)]);
    await here.worksThrough(one);
    expect(await here.seen(one)).toMatchObject({ state: 'finished', counted: { lines: 1200, added: 1200 } });
    expect(await here.held(collection)).toHaveLength(1200);
  });

  it('is there for its authority and its supervisor, and for nobody else', async () => {
    const path = await here.checked(await here.collection(), lines(listed(1)));
    const others = [
      await here.world.officer('analyst', { at: 'AL/crime' }),
      await here.world.officer('handling_officer', { at: 'MK/border' }),
      await here.world.officer('data_protection_officer', { at: 'MK/mi' }),
    ];
    for (const other of others) {
      expect((await other.sees(path)).status).toBe(404);
      expect((await other.sees('/collection-imports')).body.items).toEqual([]);
      expect(await rowsFor(here.world, other, 'collection_imports')).toEqual([]);
      expect((await other.does(`${path}/cancel`, {}, { version: 1 })).status).toBe(404);
    }
    expect((await here.supervisor.sees(path)).status).toBe(200);
    expect(path).toContain((await rowsFor(here.world, here.supervisor, 'collection_imports')).at(-1));
    expect((await here.supervisor.puts(`${path}/mapping`, {}, { version: 1 })).status).toBe(403);
    const form = { collectionId: await here.collection(), title: 'Not theirs', mode: 'full' };
    expect((await others[0]?.does('/collection-imports', form))?.body.code).toBe('unknown_reference');
  });

  it('that nobody goes on with is erased with its file', async () => {
    const path = await here.uploaded(await here.collection(), lines(listed(1)));
    here.world.clock.pass(15 * 24 * 3600 * 1000);
    await here.world.sweep();
    expect(await here.seen(path)).toMatchObject({ state: 'lapsed' });
    const id = path.split('/').at(-1);
    const [row] = await here.world.database.owner('select file_key from collection_imports where id = $1', [id]);
    expect(row).toEqual({ file_key: null });
  });
});

describe('an import whose file is in a store that speaks S3', () => {
  const store = new S3Store();
  let here: Importing;
  beforeAll(async () => {
    await store.start();
    here = await Importing.start(store.environment);
  });
  afterAll(async () => {
    await here.stop();
    await store.stop();
  });

  it('goes on behind what was read, piece by piece, and ends where the file does', async () => {
    const collection = await here.collection();
    const path = await here.uploaded(collection, lines(...list(0, 600)), 'delta');
    for (const action of ['check', 'start']) {
      await carryOut(here.analyst, path, action);
      await here.worksThrough(path, AbortSignal.abort());
    }
    expect(await here.seen(path)).toMatchObject({ state: 'finished', counted: { lines: 600, added: 600 } });
  });
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { StoredFileSweep } from '../src/attachments/stored-file.sweep.js';
import { Importing, lines, list, listed } from './support/importing.js';
import { carryOut } from './support/joint-operation.js';

describe('a file of a public list', () => {
  let here: Importing;
  let collection: string;
  beforeAll(async () => {
    here = await Importing.start();
    collection = await here.collection();
  });
  afterAll(() => here.stop());

  const first = list(0, 40);

  it('is read without being changed, and says what it would do before it does it', async () => {
    const path = await here.uploaded(collection, lines(...first));
    expect(await here.seen(path)).toMatchObject({
      state: 'uploaded',
      mapping: { format: 'json_lines', fields: expect.arrayContaining([{ to: 'birth', from: 'dob' }]) },
    });
    const { body: preview } = await here.analyst.sees(`${path}/preview?lines=2`);
    expect(preview).toMatchObject([
      { line: 1, becomes: 'put', entry: { kind: 'person', category: 'listed', traits: { births: ['1950-03-14'] } } },
      { line: 2, becomes: 'put' },
    ]);
    await here.acts(path, 'check');
    expect(await here.seen(path)).toMatchObject({
      state: 'checked',
      checked: { lines: 40, added: 40, errors: 0 },
      approvalNeeded: [],
      obstacle: null,
    });
    expect(await here.held(collection)).toEqual([]);
    await here.acts(path, 'start');
    expect(await here.seen(path)).toMatchObject({ state: 'finished', counted: { added: 40 }, line: 40 });
    const held = await here.held(collection);
    expect(held).toHaveLength(40);
    expect(held.every(({ state, keys }) => state === 'held' && keys)).toBe(true);
  });

  it('changes nothing the second time', async () => {
    const path = await here.finished(collection, lines(...first));
    expect(await here.seen(path)).toMatchObject({
      state: 'finished',
      counted: { added: 0, changed: 0, unchanged: 40, missing: 0 },
    });
  });

  it('withdraws what it no longer has, and its keys with it', async () => {
    const next = [listed(0, { names: [{ text: 'Another Name', t: 'primary' }] }), ...first.slice(1, 39), listed(90)];
    const path = await here.finished(collection, lines(...next));
    expect(await here.seen(path)).toMatchObject({
      state: 'finished',
      counted: { added: 1, changed: 1, unchanged: 38, missing: 1 },
    });
    const gone = (await here.held(collection)).filter(({ ref }) => ref === 'x:39');
    expect(gone).toMatchObject([{ state: 'withdrawn', keys: false }]);
    const keys = await here.world.database.owner(
      `select 1 from match_records r join collection_entries e on e.id = r.id where e.external_ref = 'x:39'`,
    );
    expect(keys).toEqual([]);
  });

  it('is erased when all of it was taken in', async () => {
    await here.world.get(StoredFileSweep).sweep();
    const kept = readdirSync(join(here.folder, 'files'), { recursive: true, withFileTypes: true });
    expect(kept.filter((one) => one.isFile())).toEqual([]);
    const noted = await here.world.database.owner('select 1 from collection_import_refs');
    expect(noted).toEqual([]);
  });

  it('is stopped by no broken line, and each is named for its owner alone', async () => {
    const broken = [
      '{"id": "b1", "names": [',
      '{"id":"b2","names":[]}',
      '{"names":[{"text":"Nobody"}]}',
      listed(200, { dob: ['31.02.1985', '00.00.1985'], nat: ['Atlantis'] }),
      listed(200),
      listed(201, { names: [{ text: 'x'.repeat(10_000) }, { text: '\u202eMira\u0000 Testi' }] }),
    ];
    const path = await here.finished(await here.collection(), lines(...broken), 'delta');
    expect(await here.seen(path)).toMatchObject({
      state: 'finished',
      counted: { lines: 6, added: 2, errors: 4, warnings: 2, unreferenced: 2 },
    });
    const { text, headers } = await here.analyst.sees(`${path}/errors`);
    expect(headers['content-type']).toContain('text/csv');
    const said = text.split('\n').map((line) => line.split(',').slice(0, 2).join());
    expect(said).toEqual([
      expect.stringContaining('line,code'),
      '1,not_json',
      '2,nothing_to_match',
      '3,no_reference',
      '4,date_in_part',
      '4,impossible_date',
      '4,unknown_country',
      '5,reference_twice',
      '6,bidirectional_marks',
      '6,control_characters',
      '6,name_too_long',
      '',
    ]);
    expect(text).not.toMatch(/Nobody|Mira|Atlantis/);
    const elsewhere = await here.world.officer('analyst', { at: 'MK/border' });
    expect((await elsewhere.sees(`${path}/errors`)).status).toBe(404);
  });
});

describe('a file of FollowTheMoney', () => {
  let here: Importing;
  let collection: string;
  beforeAll(async () => {
    here = await Importing.start();
    collection = await here.collection({ kind: 'analysis_index' });
  });
  afterAll(() => here.stop());

  const entity = (id: string, schema: string, properties: object) => JSON.stringify({ id, schema, properties });
  const file = [
    entity('pass-1', 'Passport', { holder: ['q1'], number: ['BA123'], country: ['al'] }),
    entity('q1', 'Person', {
      name: ['Arben Testi'],
      birthDate: ['1980-02-03'],
      nationality: ['al'],
      topics: ['sanction'],
    }),
    entity('q2', 'Company', { name: ['Testi Trans'], registrationNumber: ['K12'] }),
    entity('v1', 'Vehicle', { registrationNumber: ['AA 123 BB'], country: ['al'] }),
    entity('a1', 'Address', { full: ['Somewhere 1'] }),
    entity('id-1', 'Identification', { holder: ['q1'], number: ['I99'], country: ['al'] }),
    entity('id-2', 'Identification', { holder: ['nobody'], number: ['I77'] }),
  ];
  const q1 = async () => (await here.held(collection)).find(({ ref }) => ref === 'q1');

  it('becomes persons with their documents, companies and vehicles', async () => {
    const path = await here.finished(collection, lines(...file));
    expect(await here.seen(path)).toMatchObject({
      state: 'finished',
      checked: { lines: 7, added: 3, ofHolder: 3, ignored: 1, warnings: 1, notes: { holder_not_in_file: 1 } },
      counted: { added: 3 },
    });
    expect(await q1()).toMatchObject({
      traits: { identifiers: [{ value: 'BA123' }, { value: 'I99', country: 'AL' }] },
    });
    expect((await here.analyst.sees(`${path}/errors`)).text).toContain('7,holder_not_in_file');
  });

  it('is the same the second time, also what belongs to others', async () => {
    const path = await here.checked(collection, lines(...file));
    expect(await here.seen(path)).toMatchObject({ checked: { added: 0, changed: 0, unchanged: 3, missing: 0 } });
    await carryOut(here.analyst, path, 'cancel');
  });

  it('of changes alone adds, changes and withdraws, and leaves the rest', async () => {
    const changes = [
      JSON.stringify({ op: 'DEL', entity: { id: 'v1', schema: 'Vehicle', properties: {} } }),
      JSON.stringify({ op: 'DEL', entity: { id: 'never-there', schema: 'Person', properties: {} } }),
      JSON.stringify({ op: 'MOD', entity: { id: 'q2', schema: 'Company', properties: { name: ['Testi Transport'] } } }),
      JSON.stringify({ op: 'ADD', entity: { id: 'q3', schema: 'Person', properties: { name: ['Mira Prović'] } } }),
    ];
    const path = await here.finished(collection, lines(...changes), 'delta');
    expect(await here.seen(path)).toMatchObject({
      checked: { added: 1, changed: 1, withdrawn: 1, missing: 0 },
      counted: { added: 1, changed: 1, withdrawn: 1, missing: 0 },
    });
    expect((await here.held(collection)).map(({ ref, state }) => `${ref} ${state}`)).toEqual([
      'q1 held',
      'q2 held',
      'q3 held',
      'v1 withdrawn',
    ]);
  });
});

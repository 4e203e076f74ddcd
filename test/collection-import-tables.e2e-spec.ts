import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Importing } from './support/importing.js';

describe('a table', () => {
  let here: Importing;
  beforeAll(async () => {
    here = await Importing.start({ IMPORT_MEBIBYTES: '1' });
  });
  afterAll(() => here.stop());

  const table = 'Ref;Given name;Surname;Date of birth;Nationality;Passport no;Issuing country\r\n';
  const rows = 'T-1;Arben;Testi;3.2.1980;Shqipëria;BA1;ALB\r\nT-2;"Mira;\r\nLule";Prović;1981;Crna Gora;;\r\n';
  const always = { category: 'suspect', grounds: 'A warrant.', measures: ['contact_owner'] };

  it('in UTF-16 with semicolons is told by its columns; who imports says what it does not say', async () => {
    const collection = await here.collection({ kind: 'wanted_persons' });
    const path = await here.uploaded(collection, Buffer.from(`\ufeff${table}${rows}`, 'utf16le'));
    await here.acts(path, 'check');
    expect(await here.seen(path)).toMatchObject({ checked: { errors: 2, notes: { category_missing: 2 } } });
    const { mapping, version } = (await here.seen(path)) as { mapping: object; version: number };
    const { body } = await here.analyst.puts(`${path}/mapping`, { ...mapping, always }, { version });
    expect(body).toMatchObject({ state: 'uploaded', checked: null });
    await here.acts(path, 'check');
    await here.acts(path, 'start');
    expect(await here.held(collection)).toMatchObject([
      { ref: 'T-1', traits: { names: [{ text: 'Arben Testi' }], nationalities: ['AL'] } },
      { ref: 'T-2', traits: { names: [{ text: 'Mira; Lule Prović' }], births: ['1981'], nationalities: ['ME'] } },
    ]);
    const again = await here.uploaded(collection, `${table}${rows}`);
    expect(await here.seen(again)).toMatchObject({ mapping: { always: { category: 'suspect' } } });
  });

  it('is read by the mapping that its page shows', async () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/collections-import.md'), 'utf8');
    const [, header] = /with the first line `([^`]+)`/.exec(page) ?? [];
    const [, shown = ''] = /```json\n([^`]+)```/.exec(page) ?? [];
    const collection = await here.collection({ kind: 'wanted_persons' });
    const file = `${header}\nW-1;Arben;Testi;3.2.1980;AL,Crna Gora;BA1;ALB;Wanted\n`;
    const path = await here.uploaded(collection, file);
    const { version } = (await here.seen(path)) as { version: number };
    const mapping = JSON.parse(shown) as object;
    const { body } = await here.analyst.puts(`${path}/mapping`, mapping, { version });
    expect(body).toMatchObject({ state: 'uploaded', mapping });
    const { body: preview } = await here.analyst.sees(`${path}/preview`);
    const traits = {
      names: [{ text: 'Arben Testi', kind: 'current' }],
      births: ['1980-02-03'],
      nationalities: ['AL', 'ME'],
    };
    const identifiers = [{ kind: 'document', value: 'BA1', country: 'AL' }];
    const entry = {
      category: 'suspect',
      age: 'adult',
      measures: ['contact_owner'],
      traits: { ...traits, identifiers },
    };
    expect(preview).toMatchObject([{ line: 2, becomes: 'put', notes: [], entry }]);
    await here.acts(path, 'check');
    expect(await here.seen(path)).toMatchObject({ checked: { added: 1, errors: 0, warnings: 0 } });
  });

  it('is looked into only when it has come', async () => {
    const { id } = await here.announces(await here.collection());
    for (const question of ['preview', 'suggestion']) {
      const { body } = await here.analyst.sees(`/collection-imports/${id}/${question}`);
      expect(body.code).toBe('import_without_file');
    }
  });

  it('that breaks off on its way leaves nothing, and is sent once more as a whole', async () => {
    const collection = await here.collection();
    const announced = await here.announces(collection);
    const whole = ['ref,name', ...Array.from({ length: 500 }, (_, n) => `R-${n},Testi Person${n}`)].join('\n');
    await here.breaksOff(announced, whole, whole.length / 2);
    expect(await here.seen(`/collection-imports/${announced.id}`)).toMatchObject({ state: 'expected', bytes: null });
    expect(await here.left()).toEqual([]);
    expect(await here.held(collection)).toEqual([]);
    const { status, body } = await here.sends(announced, whole);
    expect([status, body.state, body.bytes]).toEqual([200, 'uploaded', whole.length]);
  });

  it('is refused by name where it cannot be read, and sent once', async () => {
    const collection = await here.collection();
    const sent = async (content: Buffer | string, how = {}) =>
      (await here.sends(await here.announces(collection), content, how)).body;
    expect(await sent(Buffer.from([0x1f, 0x8b, 8, 0]))).toMatchObject({
      code: 'import_unreadable',
      because: 'compressed',
    });
    expect(await sent(Buffer.from('1,\x8aime\n', 'latin1'))).toMatchObject({ because: 'encoding' });
    expect(await sent('')).toMatchObject({ because: 'empty' });
    expect(await sent(Buffer.alloc(1024 * 1024 + 1, 'x'))).toMatchObject({ code: 'too_large' });
    expect(await sent('a,b\n', { type: 'text/csv' })).toMatchObject({ code: 'wrong_media_type' });
    const announced = await here.announces(collection);
    const key = 'the-same-key';
    const [one, two] = [
      await here.sends(announced, 'id,name\n', { key }),
      await here.sends(announced, 'id,name\n', { key }),
    ];
    expect(two.body).toEqual(one.body);
    expect((await here.sends(announced, 'id,other\n', { key })).body).toMatchObject({ code: 'key_reused' });
  });

  it('has a mapping that fits it, or is told what does not', async () => {
    const path = await here.uploaded(await here.collection(), 'id,name\n1,A\n');
    const mapped = async (but: object) => {
      const { version } = await here.seen(path);
      const fields = [{ to: 'name', from: 'name' }];
      const form = { format: 'csv', ref: 'id', kind: { otherwise: 'person' }, fields, ...but };
      return (await here.analyst.puts(`${path}/mapping`, form, { version: version as number })).body;
    };
    expect(await mapped({ ref: 'number' })).toMatchObject({ code: 'import_mapping_unfit', fields: ['columns'] });
    expect(await mapped({ kind: { from: 'name', words: { x: 'spaceship' } } })).toMatchObject({
      fields: ['kind.words'],
    });
    expect(await mapped({ kind: {} })).toMatchObject({ fields: ['kind'] });
    expect(await mapped({ fields: [{ to: 'shoe_size', from: 'name' }] })).toMatchObject({ code: 'bad_input' });
    expect(await mapped({})).toMatchObject({ state: 'uploaded', columns: ['id', 'name'] });
  });
});

import fc from 'fast-check';
import { NotText, toUtf8 } from './import-encoding.js';
import { recordsOf, type ReadRecord, type Reading } from './import-records.js';
import { MOST_LINE_BYTES } from './import.codes.js';

const table: Reading = { format: 'csv', delimiter: ',', columns: ['id', 'name', 'born'] };
const objects: Reading = { format: 'json_lines', delimiter: ',', columns: [] };

/** The same bytes in pieces of any size, as a disk or a network hands them on. */
async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string | Buffer, reading: Reading, size = 7): Promise<ReadRecord[]> {
  const records: ReadRecord[] = [];
  for await (const record of recordsOf(inPieces(Buffer.from(text as string), size), reading)) records.push(record);
  return records;
}

async function utf8Of(bytes: Buffer, size = 5): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of toUtf8(inPieces(bytes, size))) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

const told = (records: ReadRecord[]) => records.map(({ line, error, fields }) => [line, error ?? fields?.name]);

describe('a table', () => {
  it('is read with quoted fields, doubled quotation marks, empty lines and either line end', async () => {
    const text = 'a,"Doe, ""J"" \nsecond line",1980\r\n\n\r\nb,plain,\r\nc,"x"y,1\n';
    expect(told(await read(text, table))).toEqual([
      [1, 'Doe, "J" \nsecond line'],
      [5, 'plain'],
      [6, '"x"y'],
    ]);
  });

  it('loses only the line whose quotation mark is never closed, and those that have other columns', async () => {
    const rest = Array.from({ length: 80 }, (_, at) => `r${at},n${at},1980`);
    const records = await read(['a,"open,1980', ...rest, 'b,too,many,columns', 'c,few', 'd,last,1'].join('\n'), table);
    expect(told(records)).toEqual([
      [1, 'quotes_broken'],
      ...rest.map((_, at) => [at + 2, `n${at}`]),
      [82, 'columns_differ'],
      [83, 'columns_differ'],
      [84, 'last'],
    ]);
  });

  it('keeps a quotation mark in the middle of a field', async () => {
    expect(told(await read('a,5" pipe,1\nb,6" pipe,2\n', table))).toEqual([
      [1, '5" pipe'],
      [2, '6" pipe'],
    ]);
  });

  it('says of its last line whether the file ends there', async () => {
    expect((await read('a,b,1\nc,"d', table)).at(-1)).toMatchObject({ error: 'quotes_broken', closed: false });
    expect((await read('a,b,1\n', table)).at(-1)).toMatchObject({ closed: true });
  });
});

describe('JSON lines', () => {
  it('are read one by one, each broken one by its name', async () => {
    const long = Buffer.concat([Buffer.alloc(MOST_LINE_BYTES + 1, 'x'), Buffer.from('\n')]);
    const file = Buffer.concat([
      Buffer.from('{"name":"a"}\n[1]\nnull\n{"name":\n\n'),
      Buffer.from([0xff, 0xfe, 0x0a]),
      long,
      Buffer.from('{"name":"\\u0000b"}\n{"na'),
    ]);
    expect(told(await read(file, objects, 65_536))).toEqual([
      [1, 'a'],
      [2, 'not_an_object'],
      [3, 'not_an_object'],
      [4, 'not_json'],
      [6, 'not_utf8'],
      [7, 'line_too_long'],
      [8, '\u0000b'],
      [9, 'not_json'],
    ]);
  });
});

describe('reading', () => {
  const bytes = fc.uint8Array({ maxLength: 400 }).map((array) => Buffer.from(array));
  const alike = fc.string({
    unit: fc.constantFrom('"', ',', '\n', '\r', 'a', '{', '}', ':', '\0', 'é'),
    maxLength: 200,
  });
  const file = fc.oneof(
    bytes,
    alike.map((text) => Buffer.from(text)),
  );

  it('never throws, whatever the bytes are, and reads the same in pieces of any size', async () => {
    const property = fc.asyncProperty(file, fc.integer({ min: 1, max: 50 }), async (any, size) => {
      for (const reading of [table, objects])
        expect(await read(any, reading, size)).toEqual(await read(any, reading, 1000));
    });
    await fc.assert(property, { numRuns: 400 });
  });

  it('goes on from behind any record as if it had never stopped', async () => {
    const property = fc.asyncProperty(file, async (any) => {
      for (const reading of [table, objects]) {
        const all = await read(any, reading);
        for (const [at, { next }] of all.entries()) {
          const rest: ReadRecord[] = [];
          const source = inPieces(any.subarray(next.offset), 9);
          for await (const record of recordsOf(source, reading, next)) rest.push(record);
          expect(rest).toEqual(all.slice(at + 1));
        }
      }
    });
    await fc.assert(property, { numRuns: 200 });
  });
});

describe('the encoding of a file', () => {
  const text = 'id,name\n1,Šćepan Џаковић محمد 😀\n';

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(text, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16 the other way round without a mark', Buffer.from(text, 'utf16le').swap16()],
  ])('is told where it is %s', async (_, bytes) => {
    expect(await utf8Of(bytes)).toBe(text);
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['compressed', Buffer.from([0x1f, 0x8b, 8, 0])],
    ['compressed', Buffer.from('PK\u0003\u0004')],
    ['not_text', Buffer.from([0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3])],
    ['encoding', Buffer.from('1,\x8aime\n2,\xe6e\n3,plain\n', 'latin1')],
  ])('is refused by name where it is %s', async (because, bytes) => {
    await expect(utf8Of(bytes)).rejects.toEqual(new NotText(because as 'empty'));
  });

  it('is UTF-8 where one line is broken', async () => {
    const bytes = Buffer.concat([Buffer.from('1,Šć\n2,'), Buffer.from([0xe6]), Buffer.from('\n3,Џ\n')]);
    await expect(utf8Of(bytes)).resolves.toContain('3,Џ');
  });

  it('never fails otherwise than by name', async () => {
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (any) => {
      await utf8Of(Buffer.from(any)).catch((error: unknown) => expect(error).toBeInstanceOf(NotText));
    });
    await fc.assert(property, { numRuns: 500 });
  });
});

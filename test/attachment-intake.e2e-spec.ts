import { createHash } from 'node:crypto';
import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { hours, later } from '../src/core/workflow/deadline.js';
import { act } from './support/joint-operation.js';
import { CSV, Filing, PDF, photo } from './support/filing.js';
import type { TestOfficer } from './support/world.js';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('a file of a record, on its way in,', () => {
  let here: Filing;
  let officer: TestOfficer;
  beforeAll(async () => {
    here = await Filing.start();
    ({ officer } = here);
  });
  afterAll(() => here.stop());
  beforeEach(() => here.makeRoom());

  it('is announced with words, then sent, and kept without what its camera knew', async () => {
    const original = await photo();
    expect(original.toString('latin1')).toContain('Officer Somebody');
    const { path, status, body } = await here.sent(original);
    expect([status, body]).toMatchObject([
      200,
      {
        state: 'kept',
        contentType: 'image/jpeg',
        width: 120,
        height: 80,
        receivedSha256: sha256(original),
        warnings: [],
      },
    ]);
    const { bytes, headers } = await here.downloads(`${path}/file`);
    expect(sha256(bytes)).toBe(body.sha256);
    expect(bytes.toString('latin1')).not.toContain('Officer Somebody');
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': `attachment; filename="attachment-${path.slice(13)}.jpg"`,
      'content-length': String(body.bytes),
      'x-content-type-options': 'nosniff',
      'content-security-policy': `default-src 'none'; sandbox`,
      'cache-control': 'no-store',
    });
  });

  it('is stored under a name that says nothing, and leaves nothing beside the store', async () => {
    await here.sent(CSV, { title: 'Plates' });
    expect(here.files().every((name) => /^[0-9a-f-]{36}$/.test(name))).toBe(true);
    expect(here.files('incoming')).toEqual([]);
  });

  it.each([
    [
      'a png',
      () =>
        sharp({ create: { width: 9, height: 9, channels: 4, background: '#00f' } })
          .png()
          .toBuffer(),
      'image/png',
    ],
    [
      'a webp',
      () =>
        sharp({ create: { width: 9, height: 9, channels: 3, background: '#00f' } })
          .webp()
          .toBuffer(),
      'image/webp',
    ],
    ['a pdf', async () => PDF, 'application/pdf'],
    ['a table', async () => CSV, 'text/csv'],
  ])('can be %s', async (_, make, contentType) => {
    const { body } = await here.sent(await make());
    expect(body).toMatchObject({ state: 'kept', contentType });
    expect(body.warnings).toEqual(contentType === 'application/pdf' ? ['kept_as_it_is'] : []);
  });

  it.each([
    ['a program', Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0'), 'file_type_not_allowed'],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>,'), 'file_type_not_allowed'],
    [
      'a drawing that can hold scripts',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'file_type_not_allowed',
    ],
    ['text without columns', Buffer.from('Hello.\n'), 'file_type_not_allowed'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x2c, 0x00, 0x01]), 'file_type_not_allowed'],
    ['a broken picture', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(200)]), 'file_unreadable'],
    ['nothing', Buffer.alloc(0), 'bad_input'],
    ['too much', Buffer.alloc(10 * 1024 * 1024 + 1), 'too_large'],
  ])('is not %s, whatever it is called', async (_, bytes, code) => {
    const before = here.files().length;
    const { body, id } = await here.sent(bytes);
    expect(body).toMatchObject({ code });
    await here.sweep();
    expect(here.files()).toHaveLength(before);
    expect(here.files('incoming')).toEqual([]);
    expect((await officer.sees(`/attachments/${id}`)).body.state).toBe('expected');
  });

  it('is not a small file that holds an enormous picture', async () => {
    const flood = sharp({
      create: { width: 10_000, height: 6_000, channels: 3, background: '#000' },
      limitInputPixels: false,
    });
    const bytes = await flood.png({ compressionLevel: 9 }).toBuffer();
    expect(bytes.length).toBeLessThan(1024 * 1024);
    expect((await here.sent(bytes)).body.code).toBe('file_unreadable');
  });

  it('is bounded also where its length was not announced', async () => {
    const { body } = await here.announces();
    const chunk = new Uint8Array(1024 * 1024);
    let left = 12;
    const stream = new ReadableStream<Uint8Array>({
      pull: (to) => (left-- > 0 ? to.enqueue(chunk) : to.close()),
    });
    const headers = {
      authorization: `Bearer ${officer.token}`,
      'idempotency-key': 'endless-file',
      'if-match': '"1"',
      'content-type': 'application/octet-stream',
    };
    const request = { method: 'PUT', headers, body: stream, duplex: 'half' } as RequestInit;
    const answer = await fetch(`${here.world.address}/attachments/${body.id}/file`, request).then(
      async (response) => ((await response.json()) as { code: string }).code,
      () => 'cut off',
    );
    expect(['too_large', 'cut off']).toContain(answer);
    expect(here.files('incoming')).toEqual([]);
  });

  it('comes in at its own address only, and as bytes only', async () => {
    const { body } = await here.announces();
    expect((await here.sends(body.id, CSV, { type: 'image/jpeg' })).body.code).toBe('wrong_media_type');
    expect((await here.sends(body.id, Buffer.from('{}'), { type: 'application/json' })).body.code).toBe(
      'wrong_media_type',
    );
    const headers = {
      authorization: `Bearer ${officer.token}`,
      'content-type': 'application/octet-stream',
      'idempotency-key': 'elsewhere',
    };
    const elsewhere = await fetch(`${here.world.address}/attachments`, { method: 'POST', headers, body: 'x' });
    expect([elsewhere.status, ((await elsewhere.json()) as { code: string }).code]).toEqual([415, 'wrong_media_type']);
  });

  it('sent again under its key is there once; under the same key something else is refused', async () => {
    const { body } = await here.announces();
    const how = { key: 'the-same-file' };
    const before = here.files().length;
    const first = await here.sends(body.id, CSV, how);
    const again = await here.sends(body.id, CSV, how);
    expect([first.body.state, again.body.sha256]).toEqual(['kept', first.body.sha256]);
    expect((await here.sends(body.id, PDF, how)).body.code).toBe('key_reused');
    expect((await here.sends(body.id, PDF, { version: 2 })).body.code).toBe('wrong_state');
    await here.sweep();
    expect(here.files()).toHaveLength(before + 1);
  });

  it('sent by two at once is kept once', async () => {
    const { body } = await here.announces();
    const before = here.files().length;
    const answers = await Promise.all([here.sends(body.id, CSV), here.sends(body.id, PDF)]);
    const [won, told] = answers.map(({ status }) => status).sort();
    expect([won, told === 412 || told === 409]).toEqual([200, true]);
    await here.sweep();
    expect(here.files()).toHaveLength(before + 1);
  });

  it('that is removed is erased at once; the line that it was there stays, without its title', async () => {
    const { path } = await here.sent(CSV);
    const before = here.files().length;
    expect((await act(here.colleague, path, 'remove', { reason: 'Wrong one.' })).body.code).toBe('not_permitted');
    expect((await act(officer, path, 'remove', { reason: 'Wrong one.' })).body).toMatchObject({
      state: 'removed',
      title: '',
    });
    expect(here.files()).toHaveLength(before - 1);
    expect((await here.downloads(`${path}/file`)).status).toBe(404);
  });

  it('leaves nothing behind when it is cut off by a crash', async () => {
    const folder = join(here.folder, 'incoming');
    const [old, young] = [join(folder, 'old'), join(folder, 'young')];
    const now = here.world.clock.now();
    for (const [path, age] of [
      [old, hours(2)],
      [young, 0],
    ] as const) {
      writeFileSync(path, CSV);
      utimesSync(path, now, later(now, -age));
    }
    await here.sweep();
    expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
  });
});

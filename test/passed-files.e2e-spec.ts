import { createHash, randomUUID } from 'node:crypto';
import { settled, TwoStates, type Answer } from './support/exchange.js';
import { CSV, Filing, PDF } from './support/filing.js';
import { directly, rowsFor } from './support/second-wall.js';
import type { TestOfficer } from './support/world.js';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

let files: Filing;
let here: TwoStates;
let secondUnit: TestOfficer;
beforeAll(async () => {
  files = await Filing.open();
  here = await TwoStates.meet(files.world);
  secondUnit = await files.world.officer('central_unit_officer', { at: 'MK/ncu' });
});
afterAll(() => files.stop());

type Body = Answer['body'] & { files: Record<string, unknown>[]; codes: string[]; copyId: string; actions: string[] };

async function attached(
  recordType: string,
  recordId: string,
  how: object = {},
  { bytes = PDF, by = here.asks }: { bytes?: Buffer; by?: TestOfficer } = {},
) {
  const { body } = await files.announces({ recordType, recordId, title: 'Copy of the passport', ...how }, by);
  return settled(await files.sends(body.id, bytes, { officer: by }));
}

const path = ({ id }: { id: string }) => `/transmission-items/${id}`;

/** An item of a request of Albania, still being written. */
async function prepared(but: object = {}) {
  const request = await here.opened();
  const form = { ...here.item(request.id, 'MK'), ...but };
  return { request, item: settled(await here.asks.does('/transmission-items', form)) as unknown as Body };
}

const put = async (
  item: Body,
  attachmentId: string,
  field = 'means_of_identification',
  fileId: string = randomUUID(),
) => {
  const { version } = settled(await here.asks.sees(path(item)));
  return here.asks.puts(`${path(item)}/files/${fileId}`, { attachmentId, field }, { version });
};

/** With a file of its request, sent to North Macedonia; both hold it. */
async function passed(bytes = PDF) {
  const { request, item } = await prepared();
  const file = await attached('request', request.id, {}, { bytes });
  settled(await put(item, file.id));
  await released(item);
  let sent = await here.act(here.asks, request, 'submit');
  sent = await here.act(here.ownUnit, sent, 'approve');
  await here.act(here.ownUnit, sent, 'send');
  const own = (await here.asks.sees(path(item))).body as Body;
  const copy = (await here.otherUnit.sees(`/received-items/${own.copyId}`)).body as Body;
  return { request, own, copy, source: file };
}

async function released(item: Body): Promise<void> {
  const { version } = settled(await here.asks.sees(path(item)));
  const checked = settled(await here.asks.does(`${path(item)}/check`, {}, { version }));
  settled(await here.ownUnit.does(`${path(item)}/release`, {}, { version: checked.version }));
}

describe('a file that is to go with an item', () => {
  it('is one of the case that it goes with or of what it is drawn from, and of no other record', async () => {
    const { request, item } = await prepared();
    const file = await attached('request', request.id);
    const { status, body } = await put(item, file.id);
    expect(status).toBe(200);
    expect(body.files).toMatchObject([{ title: 'Copy of the passport', sha256: sha256(PDF), bytes: PDF.length }]);
    const other = await attached('request', (await here.opened()).id);
    expect((await put(item, other.id)).body).toMatchObject({ code: 'unknown_reference', field: 'attachmentId' });
    expect((await put(item, randomUUID())).body.code).toBe('unknown_reference');
  });

  it('is said under a field that the category of the person allows, as words are', async () => {
    const witness = await prepared({ subjectCategory: 'WITNESS' });
    const file = await attached('request', witness.request.id);
    const { status, body } = await put(witness.item, file.id, 'criminal_conduct');
    expect([status, body.code, body.fields]).toEqual([422, 'field_not_allowed', ['criminal_conduct']]);
    expect(body.article).toMatch(/Annex II.B/);
    expect((await put(witness.item, file.id, 'identity_documents')).status).toBe(200);
  });

  it('is dropped when the category becomes one that does not allow its field', async () => {
    const { request, item } = await prepared();
    const file = await attached('request', request.id);
    const withIt = settled(await put(item, file.id));
    const form = { subjectCategory: 'WITNESS', reason: 'Only saw it.' };
    const { body } = await here.asks.does(`${path(item)}/recategorise`, form, { version: withIt.version });
    expect(body).toMatchObject({ state: 'prepared', subjectCategory: 'WITNESS', files: [] });
    expect((await files.downloads(`/attachments/${file.id}/file`, here.asks)).bytes).toEqual(PDF);
  });

  it('is named with its field before the item is checked', async () => {
    const { item } = await prepared();
    const file = await attached('transmission_item', item.id);
    const check = async () => {
      const { version } = (await here.asks.sees(path(item))).body;
      return here.asks.does(`${path(item)}/check`, {}, { version });
    };
    expect((await check()).body.code).toBe('file_without_field');
    expect((await put(item, file.id, 'means_of_identification', file.id)).status).toBe(200);
    expect((await check()).body.state).toBe('quality_checked');
  });

  it('does not go against a code of its own, and what it carries the item carries', async () => {
    const { request, item } = await prepared();
    const kept = await attached('request', request.id, { handlingCodes: ['H2'] });
    expect((await put(item, kept.id)).body.code).toBe('handling_h2');
    const words = { handlingCodes: ['H1', 'H3'], h3Text: 'Not to the press.', classification: 'RESTRICTED' };
    const file = await attached('request', request.id, words);
    expect((await put(item, file.id)).body).toMatchObject({
      codes: ['H0', 'H1', 'H3'],
      h3Text: 'Not to the press.',
      classification: 'RESTRICTED',
    });
  });

  it('is no more than one message can hold, all together', async () => {
    const { request, item } = await prepared();
    const file = await attached('request', request.id);
    await put(item, file.id);
    await files.world.database.owner(`update attachments set bytes = 10485761 where record_id = $1`, [item.id]);
    await released(item);
    let sent = await here.act(here.asks, request, 'submit');
    sent = await here.act(here.ownUnit, sent, 'approve');
    const { body } = await here.tries(here.ownUnit, sent, 'send');
    expect(body).toMatchObject({ code: 'too_large', most: 10485760 });
  });
});

describe('a file that was passed on', () => {
  it('is in the recipient’s custody as it was, with the same digest, and named in the digest of the item', async () => {
    const { own, copy } = await passed();
    expect(copy.files).toMatchObject([{ sha256: sha256(PDF), passedAs: 'means_of_identification' }]);
    expect((copy as unknown as { digest: string }).digest).toBe((own as unknown as { digest: string }).digest);
    const at = `/attachments/${String(copy.files[0]?.id)}`;
    expect((await files.downloads(`${at}/file`, here.otherUnit)).bytes).toEqual(PDF);
    expect((await here.otherUnit.sees(at)).body).toMatchObject({ ownerCountry: 'MK', sha256: sha256(PDF) });
    for (const stranger of [here.asks, here.ownUnit, here.outsider]) expect((await stranger.sees(at)).status).toBe(404);
  });

  it('is seen in the database, too, by nobody but the side that has it', async () => {
    const { own, copy } = await passed();
    const [mine, theirs] = [String(own.files[0]?.id), String(copy.files[0]?.id)];
    expect(await rowsFor(files.world, here.otherUnit, 'attachments')).toContain(theirs);
    expect(await rowsFor(files.world, here.otherUnit, 'attachments')).not.toContain(mine);
    expect(await rowsFor(files.world, here.ownUnit, 'attachments')).not.toContain(theirs);
    const change = `update attachments set title = 'other' where id = $1 returning id`;
    await expect(directly(files.world, here.otherUnit, change, [theirs])).rejects.toThrow(/frozen_files_stay/);
    await expect(directly(files.world, here.asks, change, [mine])).rejects.toThrow(/frozen_files_stay/);
    const again = `select app.pass_files_on($1, $2, now())`;
    await expect(directly(files.world, here.ownUnit, again, [own.id, copy.id])).rejects.toThrow(/no files go there/);
  });

  it('is frozen on both sides: none comes to it, and none is changed or taken away', async () => {
    const { own, copy } = await passed();
    for (const [officer, item] of [
      [here.asks, own],
      [here.otherUnit, copy],
    ] as const) {
      const at = `/attachments/${String(item.files[0]?.id)}`;
      const { body } = await officer.sees(at);
      expect(body.actions).toEqual([]);
      const removed = await officer.does(`${at}/remove`, { reason: 'Not needed.' }, { version: body.version });
      expect(removed.body.code).toBe('not_permitted');
    }
    const form = { recordType: 'received_item', recordId: copy.id, title: 'Another' };
    expect((await here.otherUnit.does('/attachments', form)).body.code).toBe('not_permitted');
    const { version } = (await here.asks.sees(path(own))).body;
    const again = { attachmentId: own.files[0]?.id, field: 'physical_description' };
    const later = await here.asks.puts(`${path(own)}/files/${randomUUID()}`, again, { version });
    expect(later.body.code).toBe('wrong_state');
  });

  it('ends with the copy, while others still have it, and its bytes with the last of them', async () => {
    const bytes = Buffer.concat([CSV, Buffer.from('7;YY\n')]);
    const { own, copy, source } = await passed(bytes);
    const key = () =>
      files.world.database.owner<{ state: string }>(
        'select f.state from stored_files f join attachments a on a.file_key = f.key where a.id = $1',
        [source.id],
      );
    const reason = { reason: 'Not needed any more.' };
    const before = files.files().length;
    settled(await here.otherUnit.does(`/received-items/${copy.id}/destroy`, reason, { version: copy.version }));
    await files.sweep();
    expect((await files.downloads(`/attachments/${String(copy.files[0]?.id)}/file`, here.otherUnit)).status).toBe(404);
    expect((await files.downloads(`/attachments/${String(own.files[0]?.id)}/file`, here.asks)).bytes).toEqual(bytes);
    const keeper = await files.world.officer('data_protection_officer', { at: 'AL/border' });
    const { version } = (await here.asks.sees(path(own))).body;
    settled(await keeper.does(`${path(own)}/destroy`, reason, { version }));
    await files.sweep();
    expect([files.files().length, await key()]).toEqual([before, [{ state: 'kept' }]]);
    const last = (await here.asks.sees(`/attachments/${source.id}`)).body;
    settled(await here.asks.does(`/attachments/${source.id}/remove`, reason, { version: last.version }));
    expect(files.files().length).toBe(before - 1);
  });

  it('is recalled with the item', async () => {
    const { own, copy } = await passed();
    const form = { itemId: own.id, kind: 'recall', grounds: 'It is of somebody else.' };
    const { body } = await here.ownUnit.does('/correction-notices', form);
    const [notice] = body.notices as Answer['body'][];
    const at = `/correction-notices/${String(notice?.id)}`;
    const known = settled(await here.otherUnit.does(`${at}/acknowledge`, {}, { version: notice?.version ?? 0 }));
    settled(await secondUnit.does(`${at}/delete`, {}, { version: known.version }));
    expect((await here.otherUnit.sees(`/received-items/${copy.id}`)).body).toMatchObject({
      state: 'destroyed',
      files: null,
    });
    const left = await files.world.database.owner('select 1 from attachments where record_id = $1', [copy.id]);
    expect(left).toEqual([]);
  });

  it('ends with the copy at its deadline when nobody has decided', async () => {
    const { own, copy } = await passed();
    files.world.clock.pass(366 * 86_400_000);
    await files.world.sweep();
    const left = (id: string) => files.world.database.owner('select 1 from attachments where record_id = $1', [id]);
    expect([await left(copy.id), await left(own.id)]).toEqual([[], []]);
    expect((await here.otherUnit.sees(`/received-items/${copy.id}`)).body.state).toBe('destroyed');
  });
});

describe('a scan of what came by another channel', () => {
  it('is kept with the item by whoever took it down, and carries what the item carries', async () => {
    const request = await here.sent({ elsewhere: 'other' });
    const { carrierType: _, carrierId: __, toCountry: ___, ...said } = here.item('', '') as Record<string, unknown>;
    const how = { requestId: request.id, channel: 'siena', externalRef: 'MK-7', codes: ['H2'] };
    const copy = settled(await here.ownUnit.does('/received-items', { ...said, ...how }));
    const scan = await attached('received_item', copy.id, {}, { by: here.ownUnit });
    expect(scan).toMatchObject({ state: 'kept', handlingCodes: ['H0', 'H2'] });
    expect((await here.ownUnit.sees(`/received-items/${copy.id}`)).body.files).toMatchObject([{ id: scan.id }]);
    expect((await here.otherUnit.sees(`/attachments/${scan.id}`)).status).toBe(404);
    const { version } = (await here.ownUnit.sees(`/received-items/${copy.id}`)).body;
    const reason = { reason: 'Not needed.' };
    settled(await here.ownUnit.does(`/received-items/${copy.id}/destroy`, reason, { version }));
    expect((await here.ownUnit.sees(`/attachments/${scan.id}`)).status).toBe(404);
  });
});

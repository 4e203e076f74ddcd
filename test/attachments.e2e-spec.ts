import { createHash } from 'node:crypto';
import { AttachmentDesk } from '../src/attachments/attachment.desk.js';
import { clockActor } from '../src/core/access/actor.js';
import { Work } from '../src/core/work/work.js';
import { hours } from '../src/core/workflow/deadline.js';
import { act } from './support/joint-operation.js';
import { coloursIn, CSV, Filing, grain, PDF, photo } from './support/filing.js';
import type { TestOfficer } from './support/world.js';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

let here: Filing;
let officer: TestOfficer;
beforeAll(async () => {
  here = await Filing.start();
  ({ officer } = here);
});
afterAll(() => here.stop());
beforeEach(() => here.makeRoom());

describe('a file of a record', () => {
  it('is there for whoever sees the record, and sent by whoever may act on it', async () => {
    const { path } = await here.sent(CSV);
    const outsider = await here.world.officer('field_officer', { at: 'RS/border' });
    const list = `/attachments?recordType=deployment&recordId=${here.deploymentId}`;
    for (const [who, status] of [
      [here.colleague, 200],
      [outsider, 404],
    ] as const) {
      expect((await who.sees(path)).status).toBe(status);
      expect((await here.downloads(`${path}/file`, who)).status).toBe(status);
      expect((await who.sees(list)).status).toBe(status);
    }
    expect((await here.colleague.sees(path)).body.actions).toEqual([]);
    expect((await here.announces({}, here.colleague)).body.code).toBe('not_permitted');
    expect((await here.announces({}, outsider)).body).toMatchObject({ code: 'unknown_reference', field: 'recordId' });
    expect((await here.announces({ recordType: 'credentials' })).body.code).toBe('unknown_reference');
    const administrator = await here.world.officer('administrator', { at: 'AL/mia' });
    expect((await administrator.sees(path)).status).toBe(403);
  });

  it('is hidden by the database, too, from whoever does not see the record', async () => {
    await here.sent(CSV);
    const rows = (as: TestOfficer) =>
      here.world.database.as(
        'seecase_app',
        `select set_config('app.officer', '${as.id}', false), (select count(*)::int from attachments) as seen,
           (select count(*)::int from stored_files) as files`,
      );
    const outsider = await here.world.officer('field_officer', { at: 'RS/border' });
    expect(await rows(outsider)).toMatchObject([{ seen: 0, files: 0 }]);
  });

  it('is entered in the trail whenever it is read', async () => {
    const { path, id } = await here.sent(CSV);
    await here.downloads(`${path}/file`, here.colleague);
    const entries = await here.world.database.owner<{ action: string; officer_id: string }>(
      `select action, officer_id from audit_entries where record_id = $1 and kind = 'read'`,
      [id],
    );
    expect(entries).toEqual([{ action: 'attachment.read_file', officer_id: here.colleague.id }]);
  });

  it('carries the handling that it was given, and no classification above the ceiling', async () => {
    const handling = { handlingCodes: ['H1', 'H3'], h3Text: 'Not to the press.', classification: 'RESTRICTED' };
    expect((await here.announces(handling)).body).toMatchObject({ ...handling, handlingCodes: ['H0', 'H1', 'H3'] });
    expect((await here.announces({ handlingCodes: ['H3'] })).body.code).toBe('inconsistent');
    expect((await here.announces({ classification: 'SECRET' })).body.code).toBe('above_ceiling');
  });

  it('goes with its record, also where nobody but its uploader sees it', async () => {
    const before = here.files();
    await here.sent(CSV);
    await here.sent(await photo(), { mayShowPersons: true });
    const work = here.world.get(Work);
    const desk = here.world.get(AttachmentDesk);
    await work.as(clockActor, (em, now) => desk.eraseOf({ em, now }, 'deployments', here.deploymentId));
    await here.sweep();
    expect(here.files()).toEqual(before);
    const left = await here.world.database.owner('select 1 from attachments where record_id = $1', [here.deploymentId]);
    expect(left).toEqual([]);
  });

  it('is one of twenty at the most', async () => {
    for (let n = 0; n < 20; n += 1) expect((await here.announces()).status).toBe(201);
    expect((await here.announces()).body).toMatchObject({ code: 'too_many_attachments', most: 20 });
    here.world.clock.pass(hours(1) + 1);
    await here.sweep();
    expect((await here.announces()).status).toBe(201);
  });

  it('has room as long as those of the operation leave it some', async () => {
    const { id } = await here.sent(CSV);
    const holds = (bytes: number) =>
      here.world.database.owner('update attachments set bytes = $2 where id = $1', [id, bytes]);
    await holds(2_147_483_640);
    expect((await here.sent(CSV)).body.code).toBe('attachment_quota');
    await holds(CSV.length);
    expect((await here.sent(CSV)).body.state).toBe('kept');
  });
});

describe('a file that may show a person', () => {
  const unchecked = async () => here.sent(await photo(), { mayShowPersons: true });
  const free = { noFaces: true, noSignatures: true, noNames: true };
  const area = { x: 8, y: 8, width: 24, height: 24 };

  it('warns of what it may show, and is there for its uploader only until somebody has looked', async () => {
    const { path, id, body } = await unchecked();
    expect(body).toMatchObject({ state: 'unchecked', warnings: ['faces_signatures_names'] });
    const list = `/attachments?recordType=deployment&recordId=${here.deploymentId}`;
    const seen = async () => (await here.colleague.sees(list)).body.some((one: { id: string }) => one.id === id);
    expect([(await here.colleague.sees(path)).status, await seen()]).toEqual([404, false]);
    expect((await here.downloads(`${path}/file`, here.colleague)).status).toBe(404);
    expect((await act(officer, path, 'confirm_free', { ...free, noFaces: false })).body.code).toBe(
      'attachment_unchecked',
    );
    expect((await act(officer, path, 'confirm_free', free)).body).toMatchObject({
      state: 'kept',
      checkedHow: 'found_free',
      checkedBy: officer.id,
      warnings: [],
    });
    expect([(await here.colleague.sees(path)).status, await seen()]).toEqual([200, true]);
  });

  it.each([
    ['black', 1],
    ['blur', 36],
  ])('is made unrecognisable in two steps, and its original erased: %s', async (style, most) => {
    const noise = await grain();
    expect(await coloursIn(noise, area)).toBeGreaterThan(most);
    const { path, body } = await here.sent(noise, { mayShowPersons: true });
    const preview = await act(officer, path, 'redact', { areas: [area], style });
    expect(preview.body).toMatchObject({ state: 'unchecked', hasPreview: true, sha256: body.sha256 });
    const looked = (await here.downloads(`${path}/preview`)).bytes;
    expect(await coloursIn(looked, area)).toBeLessThanOrEqual(most);
    const kept = await act(officer, path, 'confirm_redaction');
    expect(kept.body).toMatchObject({ state: 'kept', checkedHow: 'redacted', hasPreview: false, receivedSha256: null });
    const { bytes } = await here.downloads(`${path}/file`, here.colleague);
    expect([sha256(bytes), sha256(bytes)]).toEqual([sha256(looked), kept.body.sha256]);
    const beside = { ...area, x: area.x + area.width };
    expect(await coloursIn(bytes, beside)).toBe(await coloursIn(noise, beside));
  });

  it('keeps no second version and no original longer than until one is chosen', async () => {
    const before = here.files().length;
    const { path } = await unchecked();
    await act(officer, path, 'redact', { areas: [area], style: 'black' });
    await act(officer, path, 'redact', { areas: [{ x: 0, y: 0, width: 5, height: 5 }], style: 'black' });
    expect(here.files()).toHaveLength(before + 2);
    await act(officer, path, 'discard_redaction');
    expect(here.files()).toHaveLength(before + 1);
    expect((await here.downloads(`${path}/preview`)).status).toBe(404);
    expect((await act(officer, path, 'confirm_redaction')).body.code).toBe('no_redaction_preview');
    await act(officer, path, 'redact', { areas: [area], style: 'black' });
    await act(officer, path, 'confirm_redaction');
    expect(here.files()).toHaveLength(before + 1);
  });

  it('is not redacted outside of the picture, nowhere, or where it is no picture', async () => {
    const { path } = await unchecked();
    const redacts = async (areas: object[], of = path) =>
      (await act(officer, of, 'redact', { areas, style: 'black' })).body.code;
    expect(await redacts([])).toBe('bad_input');
    expect(await redacts([{ x: 120, y: 0, width: 5, height: 5 }])).toBe('inconsistent');
    expect(await redacts([{ x: 0, y: 0, width: 0, height: 5 }])).toBe('bad_input');
    const document = await here.sent(PDF, { mayShowPersons: true });
    expect(await redacts([area], document.path)).toBe('not_redactable');
  });
});

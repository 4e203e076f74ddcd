import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CSV } from './support/filing.js';
import { act, Informing, PERSON } from './support/informing.js';
import type { TestOfficer } from './support/world.js';

const folder = mkdtempSync(join(tmpdir(), 'seecase-files-'));
let here: Informing;
beforeAll(async () => {
  here = await Informing.start({ DATA_DIR: folder });
});
afterAll(async () => {
  await here.world.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A file of a record, sent by its author. */
async function filed(recordType: string, recordId: string): Promise<string> {
  const { body } = await here.author.does('/attachments', { recordType, recordId, title: 'A page of his notebook' });
  const answer = await fetch(`${here.world.address}/attachments/${body.id}/file`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${here.author.token}`,
      'idempotency-key': randomUUID(),
      'if-match': '"1"',
      'content-type': 'application/octet-stream',
    },
    body: new Uint8Array(CSV),
  });
  expect(answer.status).toBe(200);
  return `/attachments/${body.id}`;
}

const seenBy = async (officer: TestOfficer, path: string) => (await officer.sees(path)).status;

describe('a file of a subject', () => {
  it('is withheld with what the subject says, and erased with it', async () => {
    const { path, id } = await here.drafted('person', PERSON, { info: { releasableTo: ['MK'] } });
    const file = await filed('subject', id);
    await act(here.author, path, 'record');
    expect(await seenBy(here.leader, file)).toBe(200);
    const share = { officers: [here.foreignAnalyst.id], reason: 'Works on the same ring.' };
    await here.keeper.does(`/records/subject/${id}/share`, share, { version: 2 });
    expect((await here.foreignAnalyst.sees(path)).body.withheld).toBe('not_releasable');
    expect(await seenBy(here.foreignAnalyst, file)).toBe(404);
    await act(here.leader, path, 'review', here.suspicion);
    await act(here.keeper, path, 'release');
    expect(await seenBy(here.foreignAnalyst, file)).toBe(200);
    await act(here.dataProtection, path, 'erase', { reason: 'Ordered.' });
    expect(await seenBy(here.leader, file)).toBe(404);
    const left = await here.world.database.owner('select state from stored_files');
    expect(left).toEqual([{ state: 'to_erase' }]);
  });
});

describe('a file of an intelligence item', () => {
  it('stays with the owner, whoever reads the sanitised text', async () => {
    const form = {
      operationId: here.operation.id,
      sourceType: 'operations',
      sourceId: here.operation.id,
      kind: 'intelligence',
      title: 'A driver',
      narrative: 'Beni drives at night.',
      info: { collectedMethod: 'interview', purposes: ['18-2-A'], releasableTo: ['MK'] },
    };
    const { body } = await here.author.does('/intelligence-items', form);
    const path = `/intelligence-items/${body.id}`;
    const file = await filed('intelligence_item', body.id);
    await act(here.leader, path, 'grade', { sourceGrade: 'B', infoGrade: '2' });
    await act(here.analyst, path, 'sanitise', { title: 'A driver', text: 'Somebody drives at night.' });
    await act(here.keeper, path, 'release');
    expect(await seenBy(here.foreignAnalyst, path)).toBe(200);
    expect(await seenBy(here.foreignAnalyst, file)).toBe(404);
    expect(await seenBy(here.analyst, file)).toBe(200);
  });
});

import { hours } from '../src/core/workflow/deadline.js';
import { carryOut, CheckQueue } from './support/check-queue.js';
import { rowsFor } from './support/second-wall.js';
import type { TestOfficer } from './support/world.js';

interface Day {
  readonly collectionId: string;
  readonly askingCountry: string;
  readonly asker: string;
  readonly checks: number;
  readonly hits: number;
  readonly repeats: number;
  readonly refused: number;
}

describe('asking collections often', () => {
  let here: CheckQueue;
  let collection: string;
  beforeAll(async () => {
    here = await CheckQueue.start();
    collection = await here.collection('nothing');
    await here.world.database.owner(`insert into probing_limits (scope, country, per_day, meaning, source, trust)
      values ('officer', 'AL', 3, 'Fewer, for this test', 'test', 'unverified'), ('country', 'AL', 5, 'Fewer, for this test', 'test', 'unverified')`);
  });
  afterAll(() => here.world.stop());

  const days = async (officer: TestOfficer, of = collection): Promise<Day[]> =>
    (await officer.sees(`/probing?collectionId=${of}`)).body.items;
  const used = async (officer: TestOfficer) =>
    (await officer.sees('/probing/limits')).body as { scope: string; perDay: number; used: number }[];
  const refused = async (asking: Promise<unknown>) =>
    asking.then(
      () => 'not refused',
      (error: Error) => /"code":"(\w+)"/.exec(error.message)?.[1],
    );

  it('is counted when a referral is queued, and shown to the owner of what was asked under a pseudonym', async () => {
    await here.entry(collection, { name: 'Altin Rexha' });
    await here.checked({ name: 'Altin Rexha' });
    await here.checked({ name: 'Saimir Lika' });
    const [row] = await days(here.judge);
    expect(row).toMatchObject({ askingCountry: 'AL', checks: 2, hits: 1, repeats: 0, refused: 0 });
    expect(row?.asker).toMatch(/^asker-[0-9a-f]{10}$/);
    expect(JSON.stringify(await days(here.judge))).not.toContain(here.author.id);
    expect(await used(here.author)).toEqual([
      { scope: 'officer', perDay: 3, used: 2 },
      { scope: 'entry_officer', perDay: 60, used: 0 },
      { scope: 'entry_country', perDay: 2000, used: 0 },
      { scope: 'country', perDay: 5, used: 2 },
    ]);
  });

  it('shows that much the same was asked again', async () => {
    await here.checked({ name: 'Lika Saimir' });
    expect((await days(here.judge))[0]).toMatchObject({ checks: 3, repeats: 1 });
  });

  it('is refused beyond what one officer may, and the refusal leaves a trace for both sides', async () => {
    expect(await refused(here.queued({ name: 'Mark Gega' }))).toBe('probing_limit_officer');
    expect((await days(here.judge))[0]).toMatchObject({ checks: 3, refused: 1 });
    const trail = await here.informing.trail(here.approver);
    expect(trail.at(-1)).toMatchObject({ kind: 'refusal', action: 'probing.refuse' });
    expect(JSON.stringify(trail.at(-1))).not.toContain('Gega');
  });

  it('is refused beyond what one state may, whoever asks, and of two that come at once one is let in', async () => {
    const colleague = await here.informing.operation.serving('debriefer', 'AL/border');
    await here.queued({ name: 'Kreshnik Uka', by: colleague });
    const waiting = await Promise.all(
      ['Artur Meta', 'Dardan Zeka'].map((name) => here.submitted({ name, by: colleague })),
    );
    const reason = { reason: 'Necessary, and nothing milder would do.' };
    const answers = await Promise.all(
      waiting.map(async (path, n) => {
        const approver = n === 0 ? here.approver : here.secondApprover;
        const { version } = (await approver.sees(path)).body as { version: number };
        return approver.does(`${path}/approve`, reason, { version });
      }),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 429]);
    expect(answers.find(({ status }) => status === 429)?.body.code).toBe('probing_limit_country');
  });

  it('begins anew with the day of whoever asks', async () => {
    here.world.clock.pass(hours(24));
    await here.queued({ name: 'Mark Gega' });
    expect((await used(here.author))[0]).toMatchObject({ used: 1 });
    expect((await days(here.judge))[0]).toMatchObject({ checks: 1 });
  });

  it('is nobody’s to see but the owner’s: neither of who asked nor of other owners', async () => {
    expect(await days(here.relay)).toEqual([]);
    expect(await days(here.outsider)).toEqual([]);
    expect((await days(here.dataProtection)).length).toBeGreaterThan(0);
    expect((await here.author.sees('/probing')).status).toBe(403);
    expect(await rowsFor(here.world, here.relay, 'probing_days')).toEqual([]);
    expect((await rowsFor(here.world, here.judge, 'probing_days')).length).toBeGreaterThan(0);
    for (const closed of ['probing_counts', 'probing_questions', 'probing_pseudonyms'])
      await expect(rowsFor(here.world, here.judge, `(select 1 as id from ${closed}) closed`)).rejects.toThrow(
        /permission denied/,
      );
  });

  it('is not counted of a collection whose owner asks, nor of one that may not be asked for that purpose', async () => {
    const own = await here.world.officer('handling_officer', { at: 'AL/border' });
    const other = await here.collection(undefined, { purposes: ['18-2-C'] });
    expect(await days(here.judge, other)).toEqual([]);
    expect(await days(own)).toEqual([]);
  });

  it('of what goes elsewhere is not counted', async () => {
    const before = await used(here.author);
    const path = await here.submitted({ name: 'Besim Kuka', releasableTo: ['EUROPOL'], but: { target: 'europol' } });
    await carryOut(here.approver, path, 'approve', { reason: 'Necessary.' });
    expect(await used(here.author)).toEqual(before);
  });
});

describe('writing entries by hand', () => {
  let here: CheckQueue;
  let collection: string;
  beforeAll(async () => {
    here = await CheckQueue.start();
    collection = await here.collection('nothing');
    await here.world.database.owner(`insert into probing_limits (scope, country, per_day, meaning, source, trust)
      values ('entry_officer', 'MK', 3, 'Fewer, for this test', 'test', 'unverified'),
        ('entry_country', 'MK', 4, 'Fewer, for this test', 'test', 'unverified')`);
  });
  afterAll(() => here.world.stop());

  const written = async (by = here.dataProtection) =>
    (await by.sees('/probing/entries')).body.items as { officerId: string; written: number; refused: number }[];

  it('is counted for one officer and a day, other traits as another entry, and shown to data protection of the state', async () => {
    const id = await here.entry(collection, { name: 'Altin Rexha' });
    await here.entry(collection, { name: 'Saimir Lika' });
    const path = `/collection-entries/${id}`;
    const { version } = (await here.analyst.sees(path)).body as { version: number };
    const same = await here.analyst.revises(path, { summary: 'Said again.' }, { version });
    expect(same.status).toBe(200);
    const traits = { names: [{ text: 'Altin Rexhaj' }] };
    expect((await here.analyst.revises(path, { traits }, { version: same.body.version })).status).toBe(200);
    expect(await written()).toMatchObject([{ officerId: here.analyst.id, written: 3, refused: 0 }]);
  });

  it('is refused beyond what one officer may, says why, and leaves a trace', async () => {
    await expect(here.entry(collection, { name: 'Mark Gega' })).rejects.toThrow(/entry_limit_officer/);
    expect(await written()).toMatchObject([{ written: 3, refused: 1 }]);
    const rows = await rowsFor(here.world, here.analyst, 'probing_entries');
    expect(rows).toEqual([]);
  });

  it('is refused beyond what one state may, whoever writes', async () => {
    const colleague = await here.world.officer('analyst', { at: 'MK/border' });
    await here.entry(collection, { name: 'Kreshnik Uka' }, {}, colleague);
    await expect(here.entry(collection, { name: 'Dardan Zeka' }, {}, colleague)).rejects.toThrow(/entry_limit_country/);
  });

  it('is nobody’s to see but data protection’s of that state', async () => {
    expect((await here.analyst.sees('/probing/entries')).status).toBe(403);
    const elsewhere = await here.world.officer('data_protection_officer', { at: 'AL/ncu' });
    expect(await written(elsewhere)).toEqual([]);
  });
});

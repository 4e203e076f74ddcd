import { EntryDesk, type EntryRow, type Writer } from '../src/collection-entries/entry.desk.js';
import { clockActor } from '../src/core/access/actor.js';
import type { Problem } from '../src/core/problems.js';
import { days } from '../src/core/workflow/deadline.js';
import { Keepers } from './support/collecting.js';
import { carryOut } from './support/joint-operation.js';
import { World } from './support/world.js';

let world: World;
let here: Keepers;
beforeAll(async () => {
  world = await World.start();
  here = await Keepers.of(world);
});
afterAll(() => world.stop());

const keysOf = (id: string) => here.keysOf(id);

describe('entries by the thousand', () => {
  const row = (n: number, but: object = {}): EntryRow => ({
    externalRef: `B-${n}`,
    kind: 'person',
    traits: {
      names: [{ text: `Person ${String.fromCodePoint(97 + (n % 26))}arben Test${n}` }],
      births: [String(1950 + (n % 50))],
      nationalities: ['AL'],
      sex: null,
      identifiers: [],
    },
    category: 'suspect',
    grounds: 'A warrant.',
    measures: ['detain'],
    sourceRef: `KP ${n}`,
    ...but,
  });
  const writer = () => ({ actor: clockActor, officerId: here.analyst.id });
  const put = (id: string, rows: readonly EntryRow[]) =>
    here.asTheClock((unit) => world.get(EntryDesk).putMany(unit, writer(), id, rows));
  const idOf = async (collection: string, ref: string) => {
    const [found] = await world.database.owner<{ id: string; state: string; version: number }>(
      'select id, state, version from collection_entries where collection_id = $1 and external_ref = $2',
      [collection, ref],
    );
    return found ?? { id: '', state: 'none', version: 0 };
  };

  it('are added once, changed where they say something else, and withdrawn with their keys', async () => {
    const id = await here.keep();
    const rows = Array.from({ length: 300 }, (_, n) => row(n));
    const nothing = { added: 0, changed: 0, unchanged: 0, toDetain: 0, refused: [] };
    const weighed = await here.asTheClock((unit) => world.get(EntryDesk).weighMany(unit, writer(), id, rows));
    expect(weighed).toEqual({ ...nothing, added: 300, toDetain: 300 });
    expect(await put(id, rows)).toEqual({ ...nothing, added: 300, toDetain: 300 });
    expect(await put(id, rows)).toEqual({ ...nothing, unchanged: 300 });
    const first = await idOf(id, 'B-0');
    expect([first.version, (await keysOf(first.id)) > 0]).toEqual([1, true]);
    const delta = [row(0, { summary: 'Seen near the border.' }), row(1), row(2000)];
    expect(await put(id, delta)).toEqual({ ...nothing, added: 1, changed: 1, unchanged: 1, toDetain: 2 });
    expect((await idOf(id, 'B-0')).version).toBe(2);
    const gone = (refs: string[]) =>
      here.asTheClock((unit) => world.get(EntryDesk).withdrawMany(unit, writer(), id, refs));
    expect(await gone(['B-0', 'B-1', 'B-none'])).toEqual({ withdrawn: 2, missing: 1 });
    expect(await gone(['B-0'])).toEqual({ withdrawn: 0, missing: 1 });
    expect([await keysOf(first.id), (await idOf(id, 'B-0')).state]).toEqual([0, 'withdrawn']);
    expect(await put(id, [row(0)])).toEqual({ ...nothing, added: 1, toDetain: 1 });
    expect([(await keysOf(first.id)) > 0, (await idOf(id, 'B-0')).state]).toEqual([true, 'held']);
    await carryOut(here.handling, `/collections/${id}`, 'close', { reason: 'For the tests after this one.' });
  });

  it('are taken though some of them cannot be, and those are named with the reason', async () => {
    const id = await here.keep();
    const barred = await here.entered(id, { externalRef: 'B-7' });
    await carryOut(here.supervisor, barred.path, 'erase', { reason: 'Wrong.' });
    const nul = { ...row(4).traits, names: [{ text: 'Ar\0ben' }] };
    const { refused, ...counts } = await put(id, [
      row(1),
      row(1),
      row(2, { category: null }),
      row(3, { kind: 'vehicle', category: null }),
      row(4, { traits: nul }),
      row(7),
      row(8),
    ]);
    expect(counts).toEqual({ added: 2, changed: 0, unchanged: 0, toDetain: 2 });
    expect(refused.map(({ externalRef, code, field }) => [externalRef, code, field])).toEqual([
      ['B-1', 'reference_twice', 'externalRef'],
      ['B-2', 'category_missing', 'category'],
      ['B-3', 'does_not_belong', 'kind'],
      ['B-4', 'bad_input', 'traits.names'],
      ['B-7', 'entry_barred', 'externalRef'],
    ]);
  });

  it('leave one line in the trail for a batch, with numbers and without names', async () => {
    const id = await here.keep();
    await put(id, [row(1), row(2, { category: null })]);
    const entries = await world.database.owner<{ details: object }>(
      `select details from audit_entries where record_id = $1 and action = 'collection_entry.put_many'`,
      [id],
    );
    const details = { added: 1, changed: 0, unchanged: 0, toDetain: 1, refused: 1, orderedBy: here.analyst.id };
    expect(entries).toEqual([{ details }]);
  });

  it('are corrected without being reviewed by it: they fall due when they would have', async () => {
    const id = await here.keep();
    await put(id, [row(1)]);
    const { id: entry } = await idOf(id, 'B-1');
    world.clock.pass(days(365));
    await world.sweep();
    const state = async () => (await here.analyst.sees(`/collection-entries/${entry}`)).body;
    const before = await state();
    expect(before.state).toBe('review_due');
    await put(id, [row(1, { summary: 'New.' })]);
    expect(await state()).toMatchObject({ state: 'review_due', summary: 'New.', dueAt: before.dueAt });
    await here.asTheClock((unit) => world.get(EntryDesk).withdrawMany(unit, writer(), id, ['B-1']));
    const inbox = (await here.analyst.sees('/inbox?kind=collection_entry&limit=100')).body.items as { id: string }[];
    expect(inbox.map((one) => one.id)).not.toContain(entry);
  });

  it('are reviewed by whoever agreed to a batch as the second officer, and by nobody who wrote it', async () => {
    const id = await here.keep();
    await put(id, [row(1), row(2)]);
    world.clock.pass(days(365));
    await world.sweep();
    const agreed = { ...writer(), reviewerId: here.handling.id };
    const again = (rows: EntryRow[], by: Writer) =>
      here.asTheClock((unit) => world.get(EntryDesk).putMany(unit, by, id, rows));
    const refused = again([row(1)], { ...agreed, reviewerId: here.analyst.id });
    await expect(refused).rejects.toMatchObject({ code: 'second_person_needed' });
    expect(await again([row(1), row(2, { summary: 'New.' })], agreed)).toMatchObject({ changed: 1, unchanged: 1 });
    const { items } = (await here.analyst.sees(`/collection-entries?collectionId=${id}`)).body;
    const reviewed = { state: 'held', reviewedBy: here.handling.id };
    expect(items).toMatchObject([reviewed, reviewed]);
    const inbox = (await here.analyst.sees('/inbox?kind=collection_entry&limit=100')).body.items as { id: string }[];
    expect(inbox.filter((one) => items.some((item: { id: string }) => item.id === one.id))).toEqual([]);
  });

  it('are not put into a collection that is not in use, or that there is not', async () => {
    const id = await here.keep();
    await carryOut(here.handling, `/collections/${id}`, 'suspend', { reason: 'An error.' });
    const refusal = async (writing: Promise<unknown>) =>
      writing.then(
        () => 'taken',
        ({ code }: Problem) => code,
      );
    expect(await refusal(put(id, [row(1)]))).toBe('collection_not_in_use');
    expect(await refusal(put('00000000-0000-7000-8000-000000000000', [row(1)]))).toBe('not_found');
  });
});

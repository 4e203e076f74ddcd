import { EntryDesk, type EntryRow, type Writer } from '../src/collection-entries/entry.desk.js';
import { EntryReader } from '../src/collection-entries/entry.reader.js';
import { clockActor } from '../src/core/access/actor.js';
import type { Problem } from '../src/core/problems.js';
import { Work } from '../src/core/work/work.js';
import type { Unit } from '../src/core/workflow/transitions.js';
import { days } from '../src/core/workflow/deadline.js';
import { Keepers } from './support/collecting.js';
import { act, carryOut } from './support/joint-operation.js';
import { rowsFor } from './support/second-wall.js';
import { succeeded } from './support/succeeded.js';
import type { TestOfficer } from './support/world.js';
import { World } from './support/world.js';

let world: World;
let here: Keepers;
let wanted: string;
beforeAll(async () => {
  world = await World.start();
  here = await Keepers.of(world);
  wanted = await here.keep();
});
afterAll(() => world.stop());

let references = 0;
const reference = () => `W-${(references += 1)}`;
const asTheClock = <T>(run: (unit: Unit) => Promise<T>) =>
  world.get(Work).as(clockActor, (em, now) => run({ em, now }));

/** How many keys by which it could be found are in the index. */
const keysOf = async (id: string): Promise<number> => {
  const [row] = await world.database.owner<{ count: number }>(
    `select (select count(*) from match_keys k where k.rec = m.rec)::int + (select count(*) from match_identifiers i where i.rec = m.rec)::int
       as count from match_records m where m.source = 0 and m.id = $1`,
    [id],
  );
  return row?.count ?? 0;
};

async function entered(but: object = {}, collectionId = wanted) {
  const { body } = await succeeded('enter', here.enters(collectionId, { externalRef: reference(), ...but }));
  return { id: body.id as string, path: `/collection-entries/${body.id as string}`, body };
}

describe('an entry of a collection', () => {
  it('is found from the moment it is entered, with what is odd about it told and not refused', async () => {
    const { id, body } = await entered({
      traits: { names: [{ text: 'Arben Тести' }, { text: 'أربين' }], births: ['1985-02-31'] },
    });
    expect(body).toMatchObject({ state: 'held', findable: true, minor: false, writtenBy: here.relay.id });
    expect(body.warnings.map(({ code }: { code: string }) => code)).toContain('impossible_date');
    expect(await keysOf(id)).toBeGreaterThan(0);
  });

  it('is found by its identifiers, where it is a thing', async () => {
    const documents = await here.keep({ kind: 'stolen_documents', reviewDays: 3650, keepDays: 3650 });
    const passport = {
      kind: 'document',
      traits: { identifiers: [{ kind: 'document', value: 'BA 123 4567', country: 'AL' }] },
      category: undefined,
      grounds: undefined,
      measures: ['seize_document'],
    };
    const { id, body } = await entered(passport, documents);
    expect(body).toMatchObject({ kind: 'document', category: null });
    expect(await keysOf(id)).toBe(1);
  });

  it.each<[string, object, string]>([
    ['a person without a category', { category: undefined }, 'category_missing'],
    ['a person who is only in contact with others', { category: 'contact', measures: [] }, 'does_not_belong'],
    ['a person without grounds', { grounds: undefined }, 'grounds_missing'],
    ['a child without necessity', { traits: { names: [{ text: 'A Child' }], births: ['2015'] } }, 'strictly_necessary'],
    ['anything that could never be found', { traits: {} }, 'nothing_to_compare'],
    ['a field for belief or origin', { traits: { names: [{ text: 'X' }], religion: 'any' } }, 'bad_input'],
    ['a name of ten thousand characters', { traits: { names: [{ text: 'x'.repeat(10_000) }] } }, 'bad_input'],
    ['what is over already', { expiresOn: '2020-01-01T00:00:00Z' }, 'over_already'],
    [
      'what stays longer than its collection keeps things',
      { expiresOn: '2040-01-01T00:00:00Z' },
      'kept_beyond_its_rule',
    ],
  ])('is not %s', async (_, but, code) => {
    expect((await here.enters(wanted, { externalRef: reference(), ...but })).body.code).toBe(code);
  });

  it('has a reference that is its own, in each collection', async () => {
    const { body } = await entered();
    expect((await here.enters(wanted, { externalRef: body.externalRef })).body.code).toBe('reference_taken');
    const [one, other] = await Promise.all([1, 2].map(() => here.enters(wanted, { externalRef: 'at once' })));
    expect([one?.status, other?.status].sort()).toEqual([201, 409]);
  });

  it('is entered by those who keep entries there, and by nobody who only sees the collection', async () => {
    const elsewhere = await world.officer('check_officer', { at: 'AL/crime' });
    expect((await here.enters(wanted, { externalRef: reference() }, elsewhere)).body.code).toBe('unknown_reference');
    expect((await here.enters(wanted, { externalRef: reference() }, here.supervisor)).status).toBe(403);
    const deputy = await world.officer('analyst', { at: 'AL/crime' });
    await world.appoint(deputy, 'analyst', { authorityId: world.authority('AL/border') });
    expect((await here.enters(wanted, { externalRef: reference() }, deputy)).body.code).toBe('not_permitted');
  });

  it('is found by other keys when it is corrected, and loses what was there before', async () => {
    const { id, path, body } = await entered();
    const [before] = await world.database.owner<{ payload: string }>(
      'select payload from match_records where id = $1',
      [id],
    );
    const summary = await here.relay.revises(path, { summary: 'Drives a van.' }, { version: body.version });
    expect(summary.body).toMatchObject({ summary: 'Drives a van.', reviewDue: body.reviewDue });
    const traits = { names: [{ text: 'Artan Provi' }], births: ['1991'] };
    const { body: corrected } = await here.analyst.revises(path, { traits }, { version: summary.body.version });
    expect(corrected).toMatchObject({ writtenBy: here.analyst.id, traits: { names: [{ text: 'Artan Provi' }] } });
    const [after] = await world.database.owner<{ payload: string }>('select payload from match_records where id = $1', [
      id,
    ]);
    expect(after?.payload).not.toBe(before?.payload);
  });

  it('is found by nobody when it is withdrawn, again when that was a mistake, and is erased after a month', async () => {
    const { id, path } = await entered();
    expect((await act(here.relay, path, 'withdraw')).body.code).toBe('reason_required');
    expect((await act(here.relay, path, 'withdraw', { reason: 'Arrested.' })).body).toMatchObject({ findable: false });
    expect(await keysOf(id)).toBe(0);
    await carryOut(here.relay, path, 'reinstate', { reason: 'It was another man.' });
    expect(await keysOf(id)).toBeGreaterThan(0);
    await carryOut(here.relay, path, 'withdraw', { reason: 'Arrested after all.' });
    world.clock.pass(days(30));
    await world.sweep();
    const { body } = await here.relay.sees(path);
    expect(body).toMatchObject({ state: 'erased', traits: null, externalRef: null, grounds: null, measures: [] });
    expect(
      await world.database.owner('select from reasons where record_id = $1 and action = $2', [id, 'withdraw']),
    ).toEqual([]);
  });

  it('is reviewed by a second officer, or erased', async () => {
    const [kept, forgotten] = [await entered(), await entered()];
    world.clock.pass(days(365));
    await world.sweep();
    await carryOut(here.supervisor, `/collections/${wanted}`, 'confirm_review');
    expect((await here.analyst.sees(kept.path)).body).toMatchObject({ state: 'review_due', findable: true });
    const inbox = (await here.analyst.sees('/inbox?kind=collection_entry&limit=100')).body.items as { id: string }[];
    expect(inbox.map(({ id }) => id)).toEqual(expect.arrayContaining([kept.id, forgotten.id]));
    const reason = 'The warrant stands.';
    expect((await act(here.relay, kept.path, 'keep', { reason })).body.code).toBe('own_work');
    const { body } = await act(here.analyst, kept.path, 'keep', { reason });
    const inAYear = new Date(world.clock.now().getTime() + days(365)).toISOString();
    expect(body).toMatchObject({ state: 'held', reviewedBy: here.analyst.id, reviewDue: inAYear });
    world.clock.pass(days(30));
    await world.sweep();
    expect((await here.analyst.sees(forgotten.path)).body).toMatchObject({ state: 'erased', findable: false });
    expect([await keysOf(kept.id), await keysOf(forgotten.id)]).toEqual([expect.any(Number), 0]);
    expect(await keysOf(kept.id)).toBeGreaterThan(0);
  });

  it('of a child is looked at every year, and tells others that there is a hit and no more', async () => {
    const missing = await here.keep({ kind: 'missing_persons', reviewDays: 1000 });
    const child = {
      traits: { names: [{ text: 'A Child' }], births: ['2015'] },
      category: 'missing',
      measures: ['protect'],
    };
    const { id, body } = await entered({ ...child, necessity: 'To find the child.' }, missing);
    const inAYear = new Date(world.clock.now().getTime() + days(365)).toISOString();
    expect(body).toMatchObject({ minor: true, reviewDue: inAYear });
    expect(await asTheClock(({ em }) => world.get(EntryReader).forHit(em, id))).toMatchObject({ atMost: 'hit_only' });
  });

  it('does not come in again when the data-protection officer had it erased', async () => {
    const { id, path, body } = await entered();
    await carryOut(here.supervisor, path, 'erase', { reason: 'There was no warrant.' });
    expect(await keysOf(id)).toBe(0);
    expect((await here.supervisor.sees(path)).body).toMatchObject({ state: 'erased', barred: true });
    expect((await here.enters(wanted, { externalRef: body.externalRef })).body.code).toBe('entry_barred');
    const own = await entered();
    await carryOut(here.handling, own.path, 'erase', { reason: 'Entered twice.' });
    expect((await here.enters(wanted, { externalRef: own.body.externalRef })).status).toBe(201);
  });

  it('is there for its authority and the supervisor of its state, and for nobody else', async () => {
    const { id, path } = await entered();
    const sees = async (officer: TestOfficer) => [
      (await officer.sees(path)).status,
      (await rowsFor(world, officer, 'collection_entries')).includes(id),
    ];
    expect([await sees(here.relay), await sees(here.supervisor)]).toEqual([
      [200, true],
      [200, true],
    ]);
    const lawyer = await world.officer('legal_officer', { at: 'AL/mia' });
    const foreign = await world.officer(['check_officer', 'handling_officer'], { at: 'MK/border' });
    const sister = await world.officer('analyst', { at: 'AL/crime' });
    expect([await sees(lawyer), await sees(foreign), await sees(sister)]).toEqual([
      [403, false],
      [404, false],
      [404, false],
    ]);
  });

  it('is listed by where it stands and what is to be done about it, and not by what people are', async () => {
    const { id, body } = await entered();
    const list = async (query: string) => (await here.relay.sees(`/collection-entries?limit=100&${query}`)).body;
    expect((await list(`collectionId=${wanted}&externalRef=${body.externalRef}`)).items).toMatchObject([{ id }]);
    const due = (await list(`reviewBefore=${body.reviewDue}&kind=person`)).items as { id: string }[];
    expect(due.map((one) => one.id)).toContain(id);
    expect((await list('kind=weapon')).items).toEqual([]);
    expect((await list('nationalities=AL')).code).toBe('bad_input');
  });
});

describe('a collection that is suspended or closed', () => {
  it('has no keys left in the index, gets them back when it goes on, and is empty when it is closed', async () => {
    const id = await here.keep();
    const path = `/collections/${id}`;
    const [one, other] = [await entered({}, id), await entered({}, id)];
    const figures = async () => {
      const all = (await here.supervisor.sees('/collection-figures')).body as { collectionId: string }[];
      return all.find(({ collectionId }) => collectionId === id);
    };
    await carryOut(here.handling, path, 'suspend', { reason: 'An error.' });
    expect([await keysOf(one.id), await keysOf(other.id)]).toEqual([0, 0]);
    expect(await figures()).toMatchObject({ state: 'suspended', held: 2, findable: 0, persons: 2 });
    expect(await asTheClock(({ em }) => world.get(EntryReader).forHit(em, one.id))).toBeUndefined();
    expect((await here.relay.revises(one.path, { summary: 'x' }, { version: 1 })).body.code).toBe(
      'collection_not_in_use',
    );
    await carryOut(here.handling, path, 'resume', { reason: 'Mended.' });
    await world.matched();
    expect(await figures()).toMatchObject({ state: 'in_use', held: 2, findable: 2 });
    expect([(await keysOf(one.id)) > 0, (await keysOf(other.id)) > 0]).toEqual([true, true]);
    expect(await asTheClock(({ em }) => world.get(EntryReader).forHit(em, one.id))).toMatchObject({
      entry: { id: one.id, kind: 'person' },
      collection: { id, dutyChannel: 'Duty desk, +355 4 000 0000', ownerCountry: 'AL' },
      atMost: 'full',
    });
    await carryOut(here.handling, path, 'close', { reason: 'Not needed any more.' });
    expect([await keysOf(one.id), await keysOf(other.id)]).toEqual([0, 0]);
    expect((await here.relay.sees(one.path)).body).toMatchObject({ state: 'erased', traits: null });
    expect(await figures()).toMatchObject({ state: 'closed', held: 0, erased: 2 });
  });

  it('does not change its purposes to cross-checking while it holds who may only be analysed', async () => {
    const index = await here.keep({ kind: 'analysis_index', purposes: ['18-2-C'], rules: [] });
    const { path } = await entered({ category: 'associate', measures: ['discreet_check'] }, index);
    await carryOut(here.analyst, `/collections/${index}`, 'propose_terms', { purposes: ['18-2-A', '18-2-C'] });
    const refused = await act(here.supervisor, `/collections/${index}`, 'agree_terms');
    expect(refused.body).toMatchObject({ code: 'never_cross_checked', entries: 1 });
    await carryOut(here.handling, path, 'erase', { reason: 'Not needed.' });
    expect((await act(here.supervisor, `/collections/${index}`, 'agree_terms')).status).toBe(200);
  });
});

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
    asTheClock((unit) => world.get(EntryDesk).putMany(unit, writer(), id, rows));
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
    const nothing = { added: 0, changed: 0, unchanged: 0, refused: [] };
    const weighed = await asTheClock((unit) => world.get(EntryDesk).weighMany(unit, writer(), id, rows));
    expect(weighed).toEqual({ ...nothing, added: 300 });
    expect(await put(id, rows)).toEqual({ ...nothing, added: 300 });
    expect(await put(id, rows)).toEqual({ ...nothing, unchanged: 300 });
    const first = await idOf(id, 'B-0');
    expect([first.version, (await keysOf(first.id)) > 0]).toEqual([1, true]);
    const delta = [row(0, { summary: 'Seen near the border.' }), row(1), row(2000)];
    expect(await put(id, delta)).toEqual({ ...nothing, added: 1, changed: 1, unchanged: 1 });
    expect((await idOf(id, 'B-0')).version).toBe(2);
    const gone = (refs: string[]) => asTheClock((unit) => world.get(EntryDesk).withdrawMany(unit, writer(), id, refs));
    expect(await gone(['B-0', 'B-1', 'B-none'])).toEqual({ withdrawn: 2, missing: 1 });
    expect(await gone(['B-0'])).toEqual({ withdrawn: 0, missing: 1 });
    expect([await keysOf(first.id), (await idOf(id, 'B-0')).state]).toEqual([0, 'withdrawn']);
    expect(await put(id, [row(0)])).toEqual({ ...nothing, added: 1 });
    expect([(await keysOf(first.id)) > 0, (await idOf(id, 'B-0')).state]).toEqual([true, 'held']);
    await carryOut(here.handling, `/collections/${id}`, 'close', { reason: 'For the tests after this one.' });
  });

  it('are taken though some of them cannot be, and those are named with the reason', async () => {
    const id = await here.keep();
    const barred = await entered({ externalRef: 'B-7' }, id);
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
    expect(counts).toEqual({ added: 2, changed: 0, unchanged: 0 });
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
    const details = { added: 1, changed: 0, unchanged: 0, refused: 1, orderedBy: here.analyst.id };
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
    await asTheClock((unit) => world.get(EntryDesk).withdrawMany(unit, writer(), id, ['B-1']));
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
      asTheClock((unit) => world.get(EntryDesk).putMany(unit, by, id, rows));
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

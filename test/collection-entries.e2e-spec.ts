import { EntryReader } from '../src/collection-entries/entry.reader.js';
import { Identity } from '../src/core/access/identity.js';
import { Work } from '../src/core/work/work.js';
import { MatchDesk } from '../src/matching/match.desk.js';
import { days } from '../src/core/workflow/deadline.js';
import { Keepers } from './support/collecting.js';
import { act, carryOut } from './support/joint-operation.js';
import { rowsFor } from './support/second-wall.js';
import { decided } from './support/trial.js';
import { World, type TestOfficer } from './support/world.js';

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
const keysOf = (id: string) => here.keysOf(id);
const entered = (but: object = {}, collectionId = wanted) =>
  here.entered(collectionId, { externalRef: reference(), ...but });

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
    expect(await here.asTheClock(({ em }) => world.get(EntryReader).forHit(em, id))).toMatchObject({
      atMost: 'hit_only',
    });
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

  it('is not written past the application by an officer of another authority', async () => {
    const { id } = await entered();
    const sister = await world.officer('analyst', { at: 'AL/crime' });
    const signedIn = await world.get(Identity).session(sister.sessionId);
    if (!signedIn) throw new Error('not signed in');
    const { officer } = signedIn;
    const copied = world.get(Work).as(officer, (em) =>
      em.query(
        `insert into collection_entries (id, owner_authority_id, owner_country, restricted, named_readers, opened_by, opened_at, version,
           state, collection_id, external_ref, kind, traits, minor, measures, source_ref, content_hash, written_by, written_at, review_due, expires_on)
         values (gen_random_uuid(), $1, 'AL', false, '{}', $2, now(), 1, 'held', $3, 'X', 'phone', '{}', false, '{}', 'x', 'x', $2, now(), now(), now())`,
        [officer.authorityId, officer.id, wanted],
      ),
    );
    await expect(copied).rejects.toThrow('row-level security');
    const changed = world
      .get(Work)
      .as(officer, (em) =>
        em.query<[unknown, number]>('update collection_entries set summary = $2 where id = $1', [id, 'x']),
      );
    expect((await changed)[1]).toBe(0);
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
    const decisions = () =>
      world.database.owner('select from match_decisions where id = $1 or other_id = $1', [one.id]);
    await here.asTheClock(({ em }) =>
      world.get(MatchDesk).clear(em, decided({ source: 'entry', id: one.id }, { source: 'subject', id: other.id })),
    );
    await carryOut(here.handling, path, 'suspend', { reason: 'An error.' });
    expect([await keysOf(one.id), await keysOf(other.id)]).toEqual([0, 0]);
    expect(await figures()).toMatchObject({ state: 'suspended', held: 2, findable: 0, persons: 2 });
    expect(await here.asTheClock(({ em }) => world.get(EntryReader).forHit(em, one.id))).toBeUndefined();
    expect((await here.relay.revises(one.path, { summary: 'x' }, { version: 1 })).body.code).toBe(
      'collection_not_in_use',
    );
    await carryOut(here.handling, path, 'resume', { reason: 'Mended.' });
    await world.matched();
    expect(await figures()).toMatchObject({ state: 'in_use', held: 2, findable: 2 });
    expect([(await keysOf(one.id)) > 0, (await keysOf(other.id)) > 0]).toEqual([true, true]);
    expect(await decisions()).toHaveLength(1);
    expect(await here.asTheClock(({ em }) => world.get(EntryReader).forHit(em, one.id))).toMatchObject({
      entry: { id: one.id, kind: 'person' },
      collection: { id, dutyChannel: 'Duty desk, +355 4 000 0000', ownerCountry: 'AL' },
      atMost: 'full',
    });
    await carryOut(here.handling, path, 'close', { reason: 'Not needed any more.' });
    expect([await keysOf(one.id), await keysOf(other.id)]).toEqual([0, 0]);
    expect(await decisions()).toHaveLength(0);
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

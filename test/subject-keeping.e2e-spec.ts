import { randomUUID } from 'node:crypto';
import { days } from '../src/core/workflow/deadline.js';
import { Work } from '../src/core/work/work.js';
import type { Officer } from '../src/core/access/actor.js';
import { SubjectDesk } from '../src/subjects/subject.desk.js';
import { act, Informing, PERSON } from './support/informing.js';
import type { TestOfficer } from './support/world.js';

let here: Informing;
beforeAll(async () => {
  here = await Informing.start();
});
afterAll(() => here.world.stop());

const rowOf = async (id: string) => {
  const [row] = await here.world.database.owner<Record<string, unknown>>('select * from subjects where id = $1', [id]);
  return row ?? {};
};

describe('search among subjects', () => {
  const found = async (query: string, officer = here.leader) =>
    (await officer.sees(`/subjects?${query}`)).body.items.map(({ id }: { id: string }) => id);

  it('finds a number, a plate or a document exactly, in whatever spelling, among what the officer may see', async () => {
    const phone = await here.recorded('phone', { number: '+355 68 222 3344', imei: '356938035643809' });
    const vehicle = await here.recorded('vehicle', { plate: 'АА 123-ВС', country: 'AL', type: 'van' });
    const passport = await here.recorded('document', {
      type: 'passport',
      mrz: ['P<ALBHOXHA<<ARBEN'.padEnd(44, '<'), 'BI1234567<9ALB8001011M3001012'.padEnd(44, '<')],
    });
    expect(await found('phone=0682223344')).toEqual([phone.id]);
    expect(await found('phone=00355-68-2223344')).toEqual([phone.id]);
    expect(await found('imei=356938035643801')).toEqual([phone.id]);
    expect(await found('plate=aa123bc')).toEqual([vehicle.id]);
    expect(await found('document=bi%201234567')).toEqual([passport.id]);
    expect(await found('plate=aa123')).toEqual([]);
    expect(await found('phone=0682223344', here.foreignAnalyst)).toEqual([]);
    expect((await here.leader.sees('/subjects?plate=%2D%2D')).status).toBe(400);
  });

  it('leaves a keyed fingerprint of what was looked for in the trail, and never the number', async () => {
    await here.leader.sees('/subjects?plate=aa%20999%20zz');
    await here.leader.sees('/subjects?plate=AA999ZZ');
    const [first, second] = (await here.trail(here.leader)).slice(-2);
    expect(first).toMatchObject({ kind: 'search', details: { plate: expect.stringMatching(/^[\w-]{43}$/) } });
    expect(second?.details).toEqual(first?.details);
    expect(JSON.stringify([first, second])).not.toMatch(/999/);
  });

  it.each(['nationality=SY', 'nationality=SY&kind=person&category=mentioned', 'specialCategory=religion'])(
    'does not select people by %s alone (R-12)',
    async (query) => {
      const { body } = await here.analyst.sees(`/subjects?${query}&operationId=${here.operation.id}`);
      expect(body).toMatchObject({ status: 422, code: 'selected_by_origin' });
    },
  );

  it('narrows by nationality what is asked for on other grounds', async () => {
    const { id } = await here.reviewed('person', PERSON);
    expect(await found('nationality=AL&category=suspect')).toContain(id);
    expect(await found('nationality=RS&category=suspect')).toEqual([]);
  });
});

describe('each reading of a person', () => {
  it('is in the trail with what it was for (R-31)', async () => {
    const { path, id } = await here.recorded('person', PERSON);
    await here.analyst.sees(path);
    const asks = (purpose: string) =>
      fetch(`${here.world.address}${path}`, {
        headers: { authorization: `Bearer ${here.analyst.token}`, 'x-purpose': purpose },
      });
    expect((await asks('supervision')).status).toBe(200);
    expect((await asks('curiosity')).status).toBe(400);
    expect((await here.trail(here.analyst)).slice(-2)).toMatchObject([
      { kind: 'read', action: 'subject.read', record_id: id, purpose: 'duty' },
      { kind: 'read', action: 'subject.read', record_id: id, purpose: 'supervision' },
    ]);
  });
});

describe('special categories of data', () => {
  const held = { kinds: ['health'], text: 'Needs insulin daily.', reason: 'To know him by his supplier.' };

  it('are added with a reason, encrypted, and told to the data-protection officer (R-13)', async () => {
    const { path, id } = await here.recorded('person', PERSON);
    expect((await here.analyst.sees(`${path}/special-category`)).status).toBe(404);
    const { body } = await act(here.analyst, path, 'add_special_category', held);
    expect(body).toMatchObject({ containsSpecialCategory: true, dpoNotedAt: null });
    expect(JSON.stringify(body)).not.toContain('insulin');
    expect(String((await rowOf(id)).special_sealed)).not.toContain('insulin');
    expect((await here.analyst.sees(`${path}/special-category`)).body).toEqual({ kinds: held.kinds, text: held.text });
    expect((await here.trail(here.analyst)).at(-1)).toMatchObject({
      action: 'subject.special_category',
      record_id: id,
    });
    expect((await here.dataProtection.sees(`${path}/special-category`)).status).toBe(403);
    const notices = async () =>
      (await here.dataProtection.sees('/subjects?dpoNotice=open')).body.items.map((one: { id: string }) => one.id);
    expect(await notices()).toEqual([id]);
    await act(here.dataProtection, path, 'note_special_category');
    expect(await notices()).toEqual([]);
    expect((await act(here.dataProtection, path, 'note_special_category')).body.code).toBe('no_open_notice');
    await act(here.leader, path, 'review', { ...here.suspicion, necessity: 'x' });
    const narrowed = (await here.leader.sees('/subjects?category=suspect&specialCategory=health')).body.items;
    expect(narrowed.map((one: { id: string }) => one.id)).toEqual([id]);
    expect((await here.leader.sees('/subjects?category=suspect&specialCategory=religion')).body.items).toEqual([]);
  });
});

describe('what was drawn from a record whose consent is withdrawn', () => {
  /** As a feature does it, inside its own unit of work, by somebody who sees nothing of what it reaches. */
  const withdraws = ({ id, sessionId, authorityId }: TestOfficer, source: { type: string; id: string }) => {
    const who = { kind: 'officer', held: [], country: 'MK', permissions: new Set(), id, sessionId, authorityId };
    const officer = who as unknown as Officer;
    return here.world
      .get(Work)
      .as(officer, (em, now) => here.world.get(SubjectDesk).freeze({ em, now }, officer, source));
  };

  it('is frozen; nothing of it leaves, and only its owner unfreezes it (R-19)', async () => {
    const source = { type: 'debriefings', id: randomUUID() };
    const { path, id } = await here.released('person', PERSON, { info: { releasableTo: ['MK'] } });
    await here.world.database.owner('update subjects set source_type = $2, source_id = $3 where id = $1', [
      id,
      source.type,
      source.id,
    ]);
    expect((await here.foreignAnalyst.sees(path)).status).toBe(200);
    await withdraws(here.guest, source);
    expect((await here.foreignAnalyst.sees(path)).status).toBe(404);
    expect((await here.keeper.sees(path)).body).toMatchObject({ state: 'frozen', releasedAt: null });
    const out = await here.keeper.sees(`${path}/export?recipient=AL&use=print`);
    expect(out.body).toMatchObject({ status: 403, code: 'frozen', article: 'R-19' });
    expect((await here.trail(here.guest)).at(-1)).toMatchObject({ action: 'subject.freeze', record_id: id });
    await withdraws(here.guest, source);
    expect((await act(here.leader, path, 'unfreeze', { reason: 'x' })).body.code).toBe('not_permitted');
    expect((await act(here.keeper, path, 'unfreeze', { reason: ' ' })).body.code).toBe('reason_required');
    expect((await act(here.keeper, path, 'unfreeze', { reason: 'Known otherwise.' })).body).toMatchObject({
      state: 'recorded',
      frozenAt: null,
    });
  });

  it('takes with it what was made of it', async () => {
    const source = { type: 'debriefings', id: randomUUID() };
    const person = await here.recorded('person', PERSON);
    const phone = await here.recorded('phone', { number: '+355691119999' });
    await here.world.database.owner('update subjects set source_type = $2, source_id = $3 where id = $1', [
      person.id,
      source.type,
      source.id,
    ]);
    const drawn = { sourceType: 'operations', sourceId: here.operation.id };
    const uses = { fromId: person.id, toId: phone.id, code: 'uses', ...drawn };
    const relation = await here.author.does('/relations', uses);
    const said = { kind: 'intelligence', title: 'A driver', narrative: 'Drives at night.', subjectIds: [person.id] };
    const info = { collectedMethod: 'interview', purposes: ['18-2-A'] };
    const item = await here.author.does('/intelligence-items', {
      operationId: here.operation.id,
      ...drawn,
      ...said,
      info,
    });
    await withdraws(here.guest, source);
    const state = async (path: string) => (await here.author.sees(path)).body.state;
    expect(await state(`/relations/${relation.body.id}`)).toBe('frozen');
    expect(await state(`/intelligence-items/${item.body.id}`)).toBe('frozen');
    expect(await state(phone.path)).toBe('recorded');
  });
});

describe('the end of a subject', () => {
  const passes = async (time: number) => {
    here.world.clock.pass(time);
    await here.world.sweep();
    await here.world.sweep();
  };
  const keep = async (officer: TestOfficer, path: string, inDays: number, reason = 'Trial pending.') => {
    const until = new Date(here.world.clock.now().getTime() + days(inDays));
    return (await act(officer, path, 'keep', { until, reason })).body;
  };
  let released: { path: string; id: string };
  beforeAll(async () => {
    released = await here.released('person', PERSON, { info: { releasableTo: ['MK'] } });
  });

  it('of a draft is its author’s as well', async () => {
    const { path } = await here.drafted('phone', { number: '+355690000001' }, { by: here.guest });
    expect((await here.author.does(`${path}/erase`, { reason: 'x' }, { version: 1 })).status).toBe(404);
    expect((await act(here.guest, path, 'erase', { reason: 'Misheard.' })).body.state).toBe('erased');
  });

  it('takes its keys, its grounds and what it is tied to with it', async () => {
    const { path, id } = await here.reviewed('person', PERSON);
    const phone = await here.recorded('phone', { number: '+355691110000' });
    const uses = { fromId: id, toId: phone.id, code: 'uses', role: 'Call him Beni', sourceType: 'operations' };
    const relation = await here.author.does('/relations', { ...uses, sourceId: here.operation.id });
    expect((await act(here.leader, phone.path, 'erase', { reason: 'x' })).status).toBe(403);
    await act(here.dataProtection, phone.path, 'erase', { reason: 'Ordered.' });
    await act(here.keeper, path, 'erase', { reason: 'Not he.' });
    const rows = await here.world.database.owner(
      `select (select count(*)::int from subject_keys where subject_id = any($1)) as keys,
         (select count(*)::int from subject_reviews where subject_id = any($1) and grounds is not null) as grounds,
         (select state || coalesce(role, '') from relations where id = $2) as relation`,
      [[id, phone.id], relation.body.id],
    );
    expect(rows).toEqual([{ keys: 0, grounds: 0, relation: 'erased' }]);
    expect((await here.leader.sees('/subjects?phone=%2B355691110000')).body.items).toEqual([]);
  });

  it('who is mentioned and not reviewed comes by itself after thirty days, and leaves a tombstone (R-30)', async () => {
    const { path, id } = await here.recorded('person', { ...PERSON, names: [{ type: 'alias', value: 'Skifter' }] });
    await act(here.leader, path, 'return_to_author', { reason: 'Is Skifter a name?' });
    await act(here.author, path, 'record');
    await passes(days(21));
    expect((await here.keeper.sees(path)).body.state).toBe('review_due');
    await passes(days(10));
    const { body } = await here.keeper.sees(path);
    expect(body).toMatchObject({ state: 'erased', kind: 'person', category: 'mentioned', actions: [] });
    expect(body).not.toHaveProperty('person');
    expect(await rowOf(id)).toMatchObject({ attributes: null, h3_text: null, due_at: null });
    const [left] = await here.world.database.owner<{ all: string }>(
      `select concat((select string_agg(r::text, ' ') from reasons r), (select string_agg(s::text, ' ') from subjects s),
         (select string_agg(a::text, ' ') from audit_entries a)) as all`,
    );
    expect(left?.all).not.toContain('Skifter');
  });

  it('is put off only by a second officer with a reason, within its rule, and it stays what it was', async () => {
    const { path } = released;
    await passes(days(1095 - 30));
    expect((await here.keeper.sees(path)).body.state).toBe('review_due');
    expect((await here.foreignAnalyst.sees(path)).status).toBe(200);
    expect((await keep(here.author, path, 100)).code).toBe('not_permitted');
    expect((await keep(here.keeper, path, 2000)).code).toBe('kept_beyond_its_rule');
    expect((await keep(here.keeper, path, -1)).code).toBe('ends_before_it_begins');
    expect((await keep(here.keeper, path, 100, ' ')).code).toBe('reason_required');
    expect(await keep(here.keeper, path, 100)).toMatchObject({ state: 'released' });
    await passes(days(71));
    expect((await here.keeper.sees(path)).body.state).toBe('review_due');
    await passes(days(30));
    expect((await here.keeper.sees(path)).body.state).toBe('erased');
    expect((await here.foreignAnalyst.sees(path)).status).toBe(404);
  });
});

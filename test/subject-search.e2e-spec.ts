import { Worker } from '../src/core/jobs/worker.js';
import { SubjectIndexSweep } from '../src/subjects/subject-index.sweep.js';
import { settled, TwoStates } from './support/exchange.js';
import { act, Informing, PERSON } from './support/informing.js';
import type { TestOfficer } from './support/world.js';

interface Found {
  id: string;
  score: number;
  band: string;
  identified: boolean;
  explanation: string[];
  standsFor: string;
}

let here: Informing;
let secondAnalyst: TestOfficer;
beforeAll(async () => {
  here = await Informing.start({ WORKER: 'here' });
  secondAnalyst = await here.world.officer('analyst', { at: 'AL/border' });
});
afterAll(() => here.world.stop());

const named = (value: string, more: object = {}) => ({ ...PERSON, names: [{ type: 'current', value }], ...more });
const search = async (form: object, by = here.analyst) => by.does('/subject-searches', { purpose: 'duty', ...form });
const found = async (form: object, by = here.analyst): Promise<Found[]> => {
  const { body, status } = await search(form, by);
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body.matches;
};
const idsOf = (matches: { id: string }[]) => matches.map(({ id }) => id);
const duplicates = async (id: string, by = here.analyst) => (await by.sees(`/subjects/${id}/duplicates`)).body;
const link = async (oneId: string, otherId: string, action: 'approve' | 'reject') => {
  const { body } = await here.analyst.does('/subject-merges', { oneId, otherId, grounds: 'The same scar.' });
  const path = `/subject-merges/${body.id}`;
  const { body: after, status } = await act(
    secondAnalyst,
    path,
    action,
    action === 'reject' ? { reason: 'Twins.' } : {},
  );
  if (status !== 200) throw new Error(JSON.stringify(after));
  return path;
};
const lastEntry = async () => {
  const [last] = (await here.trail(here.analyst)).slice(-1);
  return last;
};

const namesIn = (entry: Record<string, unknown> | undefined) =>
  (entry?.details as { names?: string[] } | undefined)?.names;

describe('a search for a subject', () => {
  it('finds a person by a name in another script, and says why', async () => {
    const { id } = await here.recorded('person', named('Mohammed Abdul-Rahman al-Khattab', { birthDateFrom: '1985-03-14', birthDateTo: '1985-03-14' })); // prettier-ignore
    const [first] = await found({ names: ['محمد عبد الرحمن الخطاب'], births: ['1985-03-14'] });
    expect(first).toMatchObject({ id, band: 'strong', identified: false, standsFor: id });
    expect(first?.explanation.join('\n')).toMatch(/speaks for it/);
  });

  it('finds a thing by its number in any spelling', async () => {
    const phone = await here.recorded('phone', { number: '069 123 9001', country: 'AL' });
    const van = await here.recorded('vehicle', { plate: 'АА 901-ВС', country: 'AL', type: 'van' });
    const by = (kind: string, value: string) => found({ identifiers: [{ kind, value }] });
    expect(await by('phone', '+355 69 123 9001')).toMatchObject([{ id: phone.id, identified: true }]);
    expect(idsOf(await by('phone', '069/1239001'))).toEqual([phone.id]);
    expect(idsOf(await by('plate', 'aa901bc'))).toEqual([van.id]);
  });

  it('finds a person by what a machine reads off their passport', async () => {
    const { id } = await here.recorded('person', named('Gjergj Vladimir Kastrioti', { birthDateFrom: '1974-08-12', birthDateTo: '1974-08-12' })); // prettier-ignore
    const mrz = ['P<ALBKASTRIOTI<<GJERGJ<VLADIMIR<<<<<<<<<<<<<<', 'BI12345670ALB7408122M2804159<<<<<<<<<<<<<<00'];
    const { body } = await search({ mrz: [mrz[0]?.padEnd(44, '<').slice(0, 44), mrz[1]] });
    expect(idsOf(body.matches)).toContain(id);
    expect(body.warnings.map(({ code }: { code: string }) => code)).toContain('mrz_check_digit');
  });

  it('forgets who is frozen or erased, in the same act', async () => {
    const name = 'Perparim Zogolli Tepelena';
    const [frozen, erased] = [await here.recorded('person', named(name)), await here.recorded('person', named(name))];
    expect(await found({ names: [name] })).toHaveLength(2);
    await act(here.keeper, frozen.path, 'freeze', { reason: 'Blocked.' });
    await act(here.keeper, erased.path, 'erase', { reason: 'Wrong.' });
    expect(await found({ names: [name] })).toEqual([]);
    await act(here.keeper, frozen.path, 'unfreeze', { reason: 'Settled.' });
    expect(idsOf(await found({ names: [name] }))).toEqual([frozen.id]);
    const left = await here.world.database.owner(`select 1 from match_records where id = $1`, [erased.id]);
    expect(left).toEqual([]);
  });

  it('finds a company by its name', async () => {
    const { id } = await here.recorded('organisation', {
      name: 'Vjosa Transit Haulage',
      type: 'company',
      country: 'AL',
    });
    expect(idsOf(await found({ names: ['Vjosa Transit Haulage'] }))).toEqual([id]);
  });

  it('finds what was written down before there was an index, once a process has started', async () => {
    const name = 'Qemal Stafa Vlorahu';
    const [one, frozen] = [await here.recorded('person', named(name)), await here.recorded('person', named(name))];
    await act(here.keeper, frozen.path, 'freeze', { reason: 'Blocked.' });
    await here.world.database.owner(`select app.match_forget(2::smallint, array[$1::uuid])`, [one.id]);
    expect(await found({ names: [name] })).toEqual([]);
    await here.world.get(SubjectIndexSweep).sweep();
    expect(idsOf(await found({ names: [name] }))).toEqual([one.id]);
  });

  it('does not find drafts, and finds what is revised under what is known now', async () => {
    const draft = await here.drafted('person', named('Fatmir Bushati Shkreli'));
    expect(await found({ names: ['Fatmir Bushati Shkreli'] })).toEqual([]);
    await act(here.author, draft.path, 'record');
    await act(here.leader, draft.path, 'return_to_author', { reason: 'Heard wrongly.' });
    const { body } = await here.author.sees(draft.path);
    await here.author.revises(draft.path, { person: named('Ilirjan Dervishi Gjonaj') }, { version: body.version });
    await act(here.author, draft.path, 'record');
    expect(await found({ names: ['Fatmir Bushati Shkreli'] })).toEqual([]);
    expect(idsOf(await found({ names: ['Ilirjan Dervishi Gjonaj'] }))).toEqual([draft.id]);
  });

  it('selects nobody by where they come from or how they are alone (R-12), nor by a birth alone', async () => {
    const code = async (form: object) => (await search(form)).body.code;
    expect(await code({ nationalities: ['AL'] })).toBe('selected_by_origin');
    expect(await code({ sex: 'female', births: ['1985'] })).toBe('selected_by_origin');
    expect(await code({ births: ['1985'] })).toBe('nothing_to_search_by');
    expect(await code({})).toBe('nothing_to_search_by');
    expect((await search({ purpose: undefined, names: ['Beni'] })).status).toBe(400);
    expect((await search({ names: ['Beni'] }, here.dataProtection)).status).toBe(403);
  });

  it('warns of what is odd about what was asked, and answers all the same', async () => {
    const odd = async (form: object) => {
      const { body, status } = await search(form);
      return [status, ...(body.warnings ?? []).map(({ code }: { code: string }) => code)];
    };
    expect(await odd({ names: ['x'.repeat(10_000)] })).toContain('name_too_long');
    expect(await odd({ names: ['Мilan Petrović'] })).toEqual([200, 'mixed_scripts']);
    expect(await odd({ names: ['\u202eBeni Hoxha'] })).toEqual([200, 'bidirectional_marks']);
    expect(await odd({ names: ['Beni Hoxha'], births: ['31.02.1985'] })).toContain('impossible_date');
    expect(await odd({ names: ['Beni Hoxha'], births: ['1364'] })).toContain('hijri_like_year');
    expect((await odd({ names: ['Beni\u0000 Hoxha'] }))[0]).toBe(400);
    expect((await odd({ names: ['Beni 🚐 Hoxha'] }))[0]).toBe(200);
    expect(await odd({ names: ['—'] })).toContain('nothing_to_search');
    expect((await search({ names: ['x'.repeat(10_001)] })).status).toBe(400);
  });

  it('leaves in the trail who was shown and a fingerprint of what was asked, and no word of it', async () => {
    const { id } = await here.recorded('person', named('Agron Kelmendi Rugova'));
    await found({ names: ['Agron Kelmendi Rugova'], purpose: 'supervision' });
    const entry = await lastEntry();
    expect(entry).toMatchObject({ kind: 'search', action: 'subject.search', purpose: 'supervision', records: [id] });
    expect(JSON.stringify(entry)).not.toMatch(/agron|kelmendi/i);
    const before = namesIn(entry);
    await found({ names: ['rugova  Agron KELMENDI'] });
    expect(before).toHaveLength(1);
    expect(namesIn(await lastEntry())).toEqual(before);
    expect(await here.world.database.owner('select 1 from match_questions')).toEqual([]);
  });

  it('leaves the same fingerprint of a number, however it was spelt and wherever it was asked', async () => {
    const phone = (value: string) => found({ identifiers: [{ kind: 'phone', value }] });
    const prints = async () => ((await lastEntry())?.details as { identifiers?: string[] } | undefined)?.identifiers;
    await phone('+355 69 123 9022');
    const first = await prints();
    await phone('069/1239022');
    expect(await prints()).toEqual(first);
    await here.analyst.sees('/subjects?phone=0691239022');
    expect((await lastEntry())?.details).toEqual({ phone: first?.[0] });
  });
});

describe('at capture', () => {
  it('a draft is told of those who are probably the same, in the sight of its author', async () => {
    const [known] = [await here.recorded('person', named('Luan Shehu Berisha', { birthDateFrom: '1979-05-02', birthDateTo: '1979-05-02' }))]; // prettier-ignore
    const draft = await here.drafted('person', named('Luan Berisha Shehu', { birthDateFrom: '1979-05-02', birthDateTo: '1979-05-02' })); // prettier-ignore
    const shown = await duplicates(draft.id, here.author);
    expect(shown).toMatchObject({ duplicates: [{ id: known.id, band: 'strong' }], merged: [], seenIn: 0 });
    expect((await here.guest.sees(`/subjects/${draft.id}/duplicates`)).status).toBe(404);
    const own = await here.drafted('person', named('Luan Shehu Berisha'), { by: here.guest });
    expect((await duplicates(own.id, here.guest)).duplicates).toEqual([]);
  });

  it('of a document is told what is odd about its zone, with it and with those like it', async () => {
    const mrz = ['P<ALBKASTRIOTI<<GJERGJ<VLADIMIR'.padEnd(44, '<'), 'BI12345670ALB7408122M2804159<<<<<<<<<<<<<<00'];
    const { id, path } = await here.recorded('document', { type: 'passport', number: 'BI1234568', issuingCountry: 'AL', mrz }); // prettier-ignore
    const codes = ({ warnings }: { warnings: { code: string }[] }) => warnings.map(({ code }) => code).sort();
    const { body } = await here.analyst.sees(path);
    expect(codes(body)).toEqual(['mrz_check_digit', 'mrz_other_number']);
    expect(codes(await duplicates(id))).toEqual(['mrz_check_digit', 'mrz_other_number']);
  });

  it('a subject is no duplicate of itself, nor of those it was merged with, nor of those it was told apart from', async () => {
    const [one, same, other] = [
      await here.recorded('person', named('Skender Rexhepi Mustafa')),
      await here.recorded('person', named('Skender Rexhepi Mustafa')),
      await here.recorded('person', named('Skender Rexhepi Mustafa')),
    ];
    expect(idsOf((await duplicates(one.id)).duplicates).sort()).toEqual([same.id, other.id].sort());
    const path = await link(one.id, same.id, 'approve');
    await link(one.id, other.id, 'reject');
    expect(await duplicates(one.id)).toMatchObject({ duplicates: [], merged: [same.id] });
    await act(secondAnalyst, path, 'undo', { reason: 'Twins.' });
    expect(await duplicates(one.id)).toMatchObject({ duplicates: [], merged: [] });
    expect(idsOf((await duplicates(other.id)).duplicates)).toEqual([same.id]);
    await act(here.keeper, other.path, 'freeze', { reason: 'Blocked.' });
    await act(here.keeper, other.path, 'unfreeze', { reason: 'Settled.' });
    expect(await duplicates(one.id)).toMatchObject({ duplicates: [], merged: [] });
    expect(idsOf((await duplicates(same.id)).duplicates)).toEqual([other.id]);
  });

  it('a subject is known to have been told of in other interviews, as far as the reader sees who was', async () => {
    const second = here.leader.id;
    const interview = async (by: TestOfficer) => {
      const form = { operationId: here.operation.id, secondDebriefer: second, place: 'Kakavia', placeKind: 'crossing_point', plannedAt: here.world.clock.now(), language: 'en' }; // prettier-ignore
      return settled(await by.does('/debriefings', form)).id;
    };
    const born = { birthDateFrom: '1981-11-30', birthDateTo: '1981-11-30' };
    const from = async (by: TestOfficer, info: object = {}) =>
      here.recorded('person', named('Valmir Toska Bregu', born), { by, sourceType: 'debriefings', sourceId: await interview(by), info }); // prettier-ignore
    const [one] = [await from(here.author), await from(here.author), await from(here.guest)];
    expect(await duplicates(one.id)).toMatchObject({ seenIn: 2, merged: [] });
    expect((await duplicates(one.id)).duplicates).toHaveLength(2);
    expect(await duplicates(one.id, here.author)).toMatchObject({ seenIn: 1 });
  });

  it('nothing is said of a subject to whoever is not shown it, or of one that is erased', async () => {
    const { id, path } = await here.recorded('person', named('Besnik Halili Krasniqi'));
    expect((await here.foreignAnalyst.sees(`/subjects/${id}/duplicates`)).status).toBe(404);
    await act(here.keeper, path, 'erase', { reason: 'Wrong.' });
    expect((await here.analyst.sees(`/subjects/${id}/duplicates`)).body.code).toBe('wrong_state');
  });
});

describe('a request that comes in', () => {
  it('is held against subjects by name and birth as well, in the sight of whoever asks', async () => {
    const states = await TwoStates.meet(here.world);
    const born = { birthDateFrom: '1990-04-17', birthDateTo: '1990-04-17' };
    const known = await here.reviewed('person', named('Arbnor Hodja Limani', born), { info: { releasableTo: ['MK'] } });
    const draft = await states.opened();
    const identifiers = [
      { kind: 'person', value: 'Hodza|Arbnor|1990-04-17' },
      { kind: 'document', value: 'BI 990-1234' },
    ];
    const item = settled(
      await states.asks.does('/transmission-items', { ...states.item(draft.id, 'MK'), identifiers }),
    );
    settled(await act(states.asks, `/transmission-items/${item.id}`, 'check'));
    settled(await act(states.ownUnit, `/transmission-items/${item.id}`, 'release'));
    const submitted = await states.act(states.asks, draft, 'submit');
    const approved = await states.act(states.ownUnit, submitted, 'approve');
    await states.act(states.ownUnit, approved, 'send');
    const matches = async () => (await states.otherUnit.sees(`/requests/${draft.id}/matches`)).body;
    expect(await matches()).toEqual({ matches: [], namesCompared: true });
    await act(here.keeper, known.path, 'release');
    expect(await matches()).toMatchObject({
      namesCompared: true,
      matches: [{ kind: 'subject', id: known.id, by: ['name'], carrierId: null }],
    });
    const [last] = (await here.trail(states.otherUnit)).slice(-1);
    expect(last).toMatchObject({ action: 'subject.namesakes', records: [known.id], purpose: 'request' });
  });
});

describe('where no worker answers', () => {
  it('a search says so, and leaves that in the trail', async () => {
    await here.world.get(Worker).beforeApplicationShutdown();
    const { status, body, headers } = await search({ names: ['Beni Hoxha'] });
    expect([status, body.code, headers['retry-after']]).toEqual([503, 'search_unanswered', '5']);
    expect(await lastEntry()).toMatchObject({ kind: 'refusal', action: 'subject.search', records: [] });
  });
});

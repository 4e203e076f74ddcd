import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { Officer } from '../src/core/access/actor.js';
import { Identity } from '../src/core/access/identity.js';
import { Worker } from '../src/core/jobs/worker.js';
import { Work } from '../src/core/work/work.js';
import type { Login } from '../src/database-roles.js';
import type { Indexable } from '../src/matching/match.desk.js';
import { MatchInquiries } from '../src/matching/match-inquiries.desk.js';
import { Keepers } from './support/collecting.js';
import { decided, entry, somebody, Trial } from './support/trial.js';
import { World, type TestOfficer } from './support/world.js';

jest.setTimeout(60_000);

const INDEX = ['records', 'keys', 'identifiers', 'traits', 'decisions', 'skeletons', 'heavy', 'state', 'changes'];
const MOST_OF_ONE_OFFICER = 2000;
const MOST_OF_ALL = 50_000;

const actor = ({ id, sessionId, authorityId }: TestOfficer): Officer => ({
  kind: 'officer',
  id,
  sessionId,
  authorityId,
  country: 'AL',
  held: [],
  permissions: new Set(),
});

describe('the walls of the index and of the queue', () => {
  let world: World;
  let trial: Trial;
  let officer: TestOfficer;
  let other: TestOfficer;

  const refused = (login: Login, sql: string, values: unknown[] = []) =>
    world.database.as(login, sql, values).then(
      () => 'it was let through',
      ({ code }: { code: string }) => code,
    );
  const question = (text: string) => ({ traits: somebody(text), among: ['entry'] as const, floor: 0.5, limit: 5 });

  beforeAll(async () => {
    world = await World.start();
    trial = new Trial(world);
    officer = await world.officer('debriefer');
    other = await world.officer('debriefer');
    await trial.put(entry(somebody('Hana Berisha')));
    await world.matched();
  });
  afterAll(() => world.stop());

  it.each(['seecase_app', 'seecase_clock', 'seecase_queue'] as const)(
    'let %s read nothing of the index',
    async (login) => {
      for (const table of INDEX)
        expect([table, await refused(login, `select from match_${table}`)]).toEqual([table, '42501']);
      expect(await refused(login, 'select app.match_fold()')).toBe('42501');
    },
  );

  it('let the matcher read the index and nothing else, and write nothing', async () => {
    expect(await refused('seecase_matcher', 'select from match_keys')).toBe('it was let through');
    for (const table of ['subjects', 'officers', 'audit_entries', 'match_questions', 'jobs', 'match_changes'])
      expect([table, await refused('seecase_matcher', `select from ${table}`)]).toEqual([table, '42501']);
    expect(await refused('seecase_matcher', 'delete from match_keys')).toBe('42501');
    expect(await refused('seecase_matcher', `select app.match_put(0::int2, 1::int2, false, '[]')`)).toBe('42501');
  });

  it('let nobody but its own role and the owner look into the queue', async () => {
    for (const login of ['seecase_app', 'seecase_clock', 'seecase_matcher'] as const) {
      expect(await refused(login, 'select from queue.jobs')).toBe('42501');
      expect(await refused(login, `select queue.add_job('trial')`)).toBe('42501');
    }
    expect(await refused('seecase_app', 'select from jobs')).toBe('42501');
    for (const table of ['subjects', 'officers', 'audit_entries', 'jobs'])
      expect([table, await refused('seecase_queue', `select from ${table}`)]).toEqual([table, '42501']);
  });

  describe('of a record', () => {
    let here: Keepers;
    let held: Indexable;
    const as = async <T>({ sessionId }: TestOfficer, run: (em: EntityManager) => Promise<T>): Promise<T> => {
      const signedIn = await world.get(Identity).session(sessionId);
      if (!signedIn) throw new Error('not signed in');
      return world.get(Work).as(signedIn.officer, run);
    };
    const code = (act: Promise<unknown>) =>
      act.then(
        () => 'it was let through',
        (error: { code: string }) => error.code,
      );
    const seen = (em: EntityManager, ids: string[]) =>
      em.query(`insert into match_sights (record_type, ids) values ('collection_entries', $1)`, [ids]);

    beforeAll(async () => {
      here = await Keepers.of(world);
      const { id } = await here.entered(await here.keep());
      held = entry(somebody('Arben Testi'), { id });
    });

    const ways: [string, (em: EntityManager) => Promise<unknown>][] = [
      ['put', (em) => trial.desk.put(em, [entry(somebody('Somebody Else'), { id: held.id })])],
      ['forgotten', (em) => trial.desk.forget(em, 'entry', [held.id])],
      ['hidden', (em) => trial.desk.hide(em, 'entry', [held.id])],
      ['forgotten among others', (em) => trial.desk.forget(em, 'entry', [newId(), held.id])],
    ];
    it.each(ways)('let nothing be %s by whoever does not see it', async (_, act) => {
      const before = await here.keysOf(held.id);
      expect(await code(as(officer, act))).toBe('42501');
      expect(await here.keysOf(held.id)).toBe(before);
    });

    it.each([
      `select app.match_put(0::int2, 1::int2, false, jsonb_build_array(jsonb_build_object('id', $1::uuid)))`,
      `select app.match_forget(0::int2, array[$1::uuid])`,
      `select app.match_hide(0::int2, array[$1::uuid])`,
      `select app.match_clear('collection_entries', $1::uuid, 0::int2, $1::uuid, 2::int2, gen_random_uuid())`,
      `select app.match_unclear('collection_entries', $1::uuid, 0::int2, $1::uuid, 2::int2, gen_random_uuid())`,
    ])('let no officer through who has not shown that they see it: %s', async (sql) => {
      expect(await code(as(here.relay, (em) => em.query(sql, [held.id])))).toBe('42501');
    });

    it('let a pair be decided on only where the record of that names both', async () => {
      const decision = (other: string) => ({
        ...decided(held, entry(somebody('X'), { id: other })),
        recordId: held.id,
      });
      const clear = (other: string) =>
        as(here.relay, (em) => trial.desk.clear(em, { ...decision(other), recordType: 'collection_entries' }));
      expect(await code(clear(newId()))).toBe('42501');
      expect(await world.database.owner('select from match_decisions where $1 in (id, other_id)', [held.id])).toEqual(
        [],
      );
      expect(await code(as(officer, (em) => trial.desk.unclear(em, decision(newId()))))).toBe('42501');
    });

    it('take what was shown once, and tell whoever writes nothing of what is there', async () => {
      const told = as(here.relay, async (em) => {
        await seen(em, [held.id]);
        return em.query<object[]>('select app.match_forget(0::int2, $1::uuid[]) as told', [[held.id]]);
      });
      expect(await told).toEqual([{ told: '' }]);
      expect(await here.keysOf(held.id)).toBe(0);
      await as(here.relay, (em) => seen(em, [held.id]));
      const later = as(here.relay, (em) => em.query('select app.match_forget(0::int2, $1::uuid[])', [[held.id]]));
      expect(await code(later)).toBe('42501');
      expect(await refused('seecase_app', 'select from match_sights')).toBe('42501');
      await world.matched();
    });
  });

  it('show what an officer asks to nobody else, for as long as it takes and no longer', async () => {
    const inquiries = world.get(MatchInquiries);
    const asked = inquiries.ask(actor(officer), question('Hana Berisha'));
    const ids = () => world.database.owner<{ id: string }>('select id from match_questions');
    let [row] = await ids();
    while (!row) [row] = await ids();
    const seen = (who: TestOfficer) =>
      world.get(Work).as(actor(who), (em) => em.query<object[]>('select id from match_questions'));
    expect(await seen(other)).toEqual([]);
    expect(await seen(officer)).toEqual([row]);
    await world.matched();
    const answer = await asked;
    expect(answer?.matches).toHaveLength(1);
    expect(await ids()).toEqual([]);
    expect(await world.database.owner('select kind, actor from audit_entries where record_id = $1', [row.id])).toEqual([
      { kind: 'search', actor: 'clock' },
    ]);
  });

  it('let go of a question that no worker came to', async () => {
    expect(await world.get(MatchInquiries).ask(actor(officer), question('Hana Berisha'))).toBeUndefined();
    expect(await world.database.owner('select id from match_questions')).toEqual([]);
    await world.matched();
  });

  it('answer at once where a worker is there', async () => {
    await world.get(Worker).start();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => world.get(MatchInquiries).ask(actor(officer), question('Hana Berisha'))),
    );
    expect(answers.map((answer) => answer?.matches.length)).toEqual(Array.from({ length: 20 }, () => 1));
  });
});

describe('a queue that is full', () => {
  let world: World;
  let trial: Trial;
  const full = { code: 'queue_full', status: 503, details: { retryAfter: 30 } };
  const waiting = (officerId: string | null, n: number) =>
    world.database.owner(
      `insert into jobs (task, record_id, officer_id, urgency, ready_at)
       select 'trial', gen_random_uuid(), $1, 2, now() from generate_series(1, $2::integer)`,
      [officerId, n],
    );

  beforeAll(async () => {
    world = await World.start();
    trial = new Trial(world);
  });
  afterAll(() => world.stop());

  it('refuses an officer of whom too much waits, and serves the others', async () => {
    const [one, other] = [await world.officer('debriefer'), await world.officer('debriefer')];
    await waiting(one.id, MOST_OF_ONE_OFFICER);
    const asks = (who: TestOfficer) =>
      world.get(Work).as(actor(who), (em) => trial.desk.ask(em, 'trial', newId(), 'p1'));
    await expect(asks(one)).rejects.toMatchObject(full);
    await expect(asks(other)).resolves.toBeUndefined();
    await expect(trial.ask({})).resolves.toBeDefined();
  });

  it('refuses whatever is not urgent when too much waits of all, and an import no longer than that', async () => {
    await waiting(null, MOST_OF_ALL - MOST_OF_ONE_OFFICER);
    await expect(trial.ask({})).rejects.toMatchObject(full);
    const urgent = newId();
    await trial.asClock((em) => trial.desk.ask(em, 'trial', urgent, 'p1'));
    // What waits already is no more for being asked again.
    await trial.asClock((em) => trial.desk.ask(em, 'trial', urgent));
    await world.database.owner(`update jobs set task = 'reverse_run' where task = 'trial'`);
    const batch = [entry(somebody('Luan Prifti')), entry(somebody('Drita Koci'))];
    await expect(trial.put(...batch)).rejects.toMatchObject(full);
    await world.database.owner(`delete from jobs where officer_id is null`);
    await expect(trial.put(...batch)).resolves.toBeUndefined();
  });
});

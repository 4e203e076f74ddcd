import { v7 as newId } from 'uuid';
import { Problem } from '../src/core/problems.js';
import { entry, somebody, Trial } from './support/trial.js';
import { World } from './support/world.js';

jest.setTimeout(60_000);

describe('the queue', () => {
  let world: World;
  let trial: Trial;
  const queued = (id: string) =>
    world.database.as<{ task_identifier: string; priority: number; last_error: string | null; payload: object }>(
      'seecase_queue',
      `select t.identifier as task_identifier, j.priority, j.last_error, j.payload from queue._private_jobs j
       join queue._private_tasks t on t.id = j.task_id where j.payload ->> 'id' = $1`,
      [id],
    );

  beforeAll(async () => {
    world = await World.start();
    trial = new Trial(world);
  });
  afterAll(() => world.stop());
  afterEach(() => {
    trial.onQuestion = async () => undefined;
  });

  it('has one job for what is asked twice, and none for an act that was not carried out', async () => {
    const id = await trial.ask({ traits: somebody('Arben Leka') });
    await trial.asClock((em) => trial.desk.ask(em, 'trial', id, 'p1'));
    expect(await queued(id)).toEqual([expect.objectContaining({ task_identifier: 'trial', priority: 1 })]);
    const never = newId();
    const act = trial.asClock(async (em) => {
      await trial.desk.ask(em, 'trial', never);
      throw new Problem('wrong_state');
    });
    await expect(act).rejects.toMatchObject({ code: 'wrong_state' });
    expect(await queued(never)).toEqual([]);
    await world.matched();
    expect(trial.answers.filter((one) => one.id === id)).toHaveLength(1);
    expect(await queued(id)).toEqual([]);
  });

  it('keeps ids and codes, and nothing of what is asked', async () => {
    const id = await trial.ask({ traits: somebody('Kujtim Secretname') });
    expect((await queued(id))[0]?.payload).toEqual({ id, asked: expect.stringMatching(/^\d+$/) as string });
    await world.matched();
    const trail = await world.database.owner<object>(`select * from audit_entries where record_id = $1`, [id]);
    expect(trail).toEqual([
      expect.objectContaining({
        kind: 'search',
        actor: 'clock',
        action: 'match.trial',
        details: { found: 0, tooCommon: false },
        records: [],
      }),
    ]);
    expect(JSON.stringify(trail)).not.toMatch(/secretname/i);
  });

  it('answers by what was asked last, and once, where it is asked again while it is under way', async () => {
    let again = true;
    const id = await trial.ask({ traits: somebody('Goran Ristić') });
    const one = entry(somebody('Goran Ristić'), { source: 'subject' });
    trial.onQuestion = async (asked) => {
      if (asked !== id || !again) return;
      again = false;
      await trial.put(one);
      trial.questions.set(id, { traits: one.traits, among: ['subject'], floor: 0.5, limit: 10 });
      await trial.asClock((em) => trial.desk.ask(em, 'trial', id));
    };
    await world.matched();
    const answers = trial.answers.filter((given) => given.id === id);
    expect(answers.map(({ answer }) => answer.matches.map((match) => match.id))).toEqual([[one.id]]);
  });

  it('lets go of what nobody wants to know any more', async () => {
    const id = newId();
    await trial.asClock((em) => trial.desk.ask(em, 'trial', id));
    await world.matched();
    expect(await queued(id)).toEqual([]);
    expect(await world.database.owner('select 1 from jobs where record_id = $1', [id])).toEqual([]);
    expect(trial.answerTo(id)).toBeUndefined();
  });

  it('tries again what failed, and keeps a code of why', async () => {
    const id = await trial.ask({ traits: somebody('Petar Kolev') });
    trial.onQuestion = (asked) =>
      asked === id ? Promise.reject(new TypeError('Petar Kolev cannot be read')) : Promise.resolve();
    await expect(world.matched()).rejects.toThrow('TypeError');
    expect(await queued(id)).toEqual([expect.objectContaining({ last_error: 'TypeError' })]);
    trial.onQuestion = async () => undefined;
    await world.database.as('seecase_queue', 'update queue._private_jobs set run_at = now(), last_error = null');
    await world.matched();
    expect(trial.answerTo(id)).toBeDefined();
  });

  it('holds a new entry against earlier referrals, and one that has not changed against none', async () => {
    const one = entry(somebody('Liridon Basha'));
    await trial.put(one);
    expect(await queued(one.id)).toEqual([expect.objectContaining({ task_identifier: 'reverse_run', priority: 2 })]);
    await world.matched();
    await trial.put(one);
    expect(await queued(one.id)).toEqual([]);
    await trial.put({ ...one, traits: somebody('Liridon Basha', { nationalities: ['XK'] }) });
    expect(await queued(one.id)).toHaveLength(1);
    const subject = entry(somebody('Liridon Basha'), { source: 'subject' });
    await trial.put(subject);
    expect(await queued(subject.id)).toEqual([]);
    await world.matched();
  });

  const many = (source: 'entry' | 'referral', count: number) =>
    Array.from({ length: count }, (_, n) => entry(somebody(`Ana${n} Marić`), { source }));
  const urgencies = () =>
    world.database.owner('select task, urgency, count(*)::int from jobs group by task, urgency order by task');

  it('does a few that came at once in turn, after what is urgent', async () => {
    const batch = [entry(somebody('Ana Marić')), entry(somebody('Ivo Babić'))];
    await trial.put(...batch);
    for (const { id } of batch) expect((await queued(id))[0]?.priority).toBe(2);
    const [urgent, after] = [newId(), newId()];
    await trial.asClock((em) => trial.desk.ask(em, 'trial', after, 'p2'));
    await trial.asClock((em) => trial.desk.ask(em, 'trial', urgent, 'p1'));
    const order: string[] = [];
    trial.onQuestion = async (id) => void order.push(id);
    await world.matched();
    expect([order[0], order.at(-1)]).toEqual([urgent, after]);
    expect(order.slice(1, -1).sort()).toEqual(batch.map(({ id }) => id).sort());
  });

  it('lets the referrals ask where many entries came at once, so that nobody waits for thousands', async () => {
    await trial.put(...many('entry', 400));
    expect(await urgencies()).toEqual([{ task: 'meet_referrals', urgency: 2, count: 1 }]);
    const after = newId();
    await trial.asClock((em) => trial.desk.ask(em, 'trial', after, 'p2'));
    const order: string[] = [];
    trial.onQuestion = async (id) => void order.push(id);
    await world.matched();
    expect(order).toEqual([after]);
  });

  it('sieves them fifty by one job where there are still more referrals, and lets those ask who meet somebody', async () => {
    await trial.put(...many('referral', 501));
    const met = entry(somebody('Ana7 Marić'));
    const strangers = Array.from({ length: 119 }, (_, n) => entry(somebody(`Zvonko${n} Ćurčić`)));
    await trial.put(met, ...strangers);
    expect(await urgencies()).toEqual([{ task: 'sieve_arrivals', urgency: 2, count: 3 }]);
    for (const { id, traits } of [met, ...strangers])
      trial.questions.set(id, { traits, among: ['referral'], floor: 0.5, limit: 10 });
    await world.matched();
    const reverse = await world.database.owner<{ record_id: string }>(
      `select record_id from audit_entries where action = 'match.reverse_run' and record_id = any($1)`,
      [[met, ...strangers].map(({ id }) => id)],
    );
    expect(reverse).toEqual([{ record_id: met.id }]);
    const batches = await world.database.owner(
      `select sum((details ->> 'asked')::int)::int as asked, sum((details ->> 'meeting')::int)::int as meeting
       from audit_entries where action = 'match.sieve_arrivals'`,
    );
    expect(batches).toEqual([{ asked: 120, meeting: 1 }]);
    expect(await world.database.owner('select from match_arrivals')).toEqual([]);
  });

  it('sieves a batch again that a worker did not end, and once', async () => {
    const strangers = Array.from({ length: 60 }, (_, n) => entry(somebody(`Borko${n} Ćurčić`)));
    await trial.put(...strangers);
    const { onQuestion } = trial;
    trial.onQuestion = () => Promise.reject(new TypeError('broken'));
    await expect(world.matched()).rejects.toThrow('TypeError');
    trial.onQuestion = onQuestion;
    expect(await world.database.owner('select from match_arrivals')).toHaveLength(2);
    await world.database.as('seecase_queue', 'update queue._private_jobs set run_at = now(), last_error = null');
    await world.matched();
    expect(await world.database.owner('select from match_arrivals')).toEqual([]);
  });

  it('says how far behind it is', async () => {
    const { body } = await world.nobody.sees('/health/ready');
    expect(body.details.queue).toEqual({ status: 'up', waiting: 0, oldestSeconds: 0, failed: 0 });
    await trial.ask({ traits: somebody('Sanja Pavlović') });
    await world.database.owner(`update jobs set ready_at = now() - interval '90 seconds'`);
    const { body: later } = await world.nobody.sees('/health/ready');
    expect(later.details.queue).toMatchObject({ waiting: 1 });
    expect(later.details.queue.oldestSeconds).toBeGreaterThanOrEqual(90);
    await world.matched();
  });
});

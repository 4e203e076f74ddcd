import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { entry, somebody, Trial } from './support/trial.js';
import { WorkerProcess } from './support/worker-process.js';
import { World } from './support/world.js';

jest.setTimeout(180_000);

const POLL = 50;

describe('a worker that is killed', () => {
  let world: World;
  let trial: Trial;
  let workers: WorkerProcess[];

  beforeAll(async () => {
    world = await World.start();
    trial = new Trial(world, []);
    await trial.put(entry(somebody('Hana Berisha')));
    await world.matched();
    workers = await Promise.all([0, 1].map(() => new WorkerProcess(world.database).start()));
  });
  afterAll(async () => {
    for (const worker of workers) await worker.stop();
    await world.stop();
  });

  const killed = async (n: number) => {
    await workers[n]?.kill();
    await workers[n]?.start();
  };
  const [owner, queue] = [
    <T>(sql: string, values: unknown[] = []) => world.database.owner<T>(sql, values),
    <T>(sql: string) => world.database.as<T>('seecase_queue', sql),
  ];
  async function until(sql: string, ask: (sql: string) => Promise<{ n: number }[]> = owner): Promise<void> {
    while ((await ask(sql))[0]?.n !== 0) await pause(POLL);
  }

  /** So many inquiries at once, as officers would have asked them. */
  const asked = (n: number) =>
    owner<{ id: string }>(
      `with q as (
         insert into match_questions (id, asked_by, question, asked_at)
           select gen_random_uuid(), gen_random_uuid(), $2::jsonb, now() + interval '1 hour' from generate_series(1, $1::integer)
         returning id)
       select id, app.enqueue('inquiry', array[id], 1) from q`,
      [n, JSON.stringify({ traits: somebody('Hana Berisha'), among: ['entry'], floor: 0.5, limit: 5 })],
    ).then((rows) => rows.map(({ id }) => id));

  async function expectAllOnce(ids: string[]): Promise<void> {
    await until('select count(*)::int as n from jobs');
    const [row] = await owner<object>(
      `select count(*)::int as answered, min(jsonb_array_length(answer -> 'matches')) as fewest,
         (select count(*)::int from audit_entries where record_id = any($1)) as audited,
         (select count(distinct record_id)::int from audit_entries where record_id = any($1)) as different
       from match_questions where id = any($1) and answer is not null`,
      [ids],
    );
    const n = ids.length;
    expect(row).toEqual({ answered: n, fewest: 1, audited: n, different: n });
  }

  it('in the middle of a job leaves it to the others, who do it once', async () => {
    const blocking = new Client(world.database.url('seecase_owner'));
    await blocking.connect();
    await blocking.query('begin; lock table match_keys in access exclusive mode');
    const ids = await asked(4);
    // Each worker has two under way, and waits for the index.
    await until(`select count(*)::int - 4 as n from queue._private_jobs where locked_by is not null`, queue);
    await workers[0]?.kill();
    await blocking.query('commit');
    await blocking.end();
    await expectAllOnce(ids);
    await until('select count(*)::int as n from queue._private_jobs', queue);
    await workers[0]?.start();
  });

  it('again and again loses nothing and doubles nothing', async () => {
    const ids = await asked(300);
    for (const [n, left] of [250, 150].entries()) {
      await until(`select (count(*) > ${left})::int as n from jobs`);
      await killed(n);
    }
    await expectAllOnce(ids);
    await until('select count(*)::int as n from queue._private_jobs', queue);
  });

  it('when all of them were killed, whoever starts next does what they had begun', async () => {
    const ids = await asked(60);
    await until('select (count(*) > 40)::int as n from jobs');
    for (const worker of workers) await worker.kill();
    const [left] = await owner<{ n: number }>('select count(*)::int as n from jobs');
    expect(left?.n).toBeGreaterThan(0);
    await workers[0]?.start();
    await expectAllOnce(ids);
  });

  it('ends what it has begun when it is asked to leave, and takes no more', async () => {
    const ids = await asked(200);
    await until('select (count(*) > 180)::int as n from jobs');
    expect(await workers[0]?.stop()).toBe(0);
    expect(await queue('select 1 from queue._private_jobs where locked_by is not null')).toEqual([]);
    await world.matched();
    await expectAllOnce(ids);
  });
});

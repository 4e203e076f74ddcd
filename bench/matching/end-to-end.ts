import { join } from 'node:path';
import { BECAUSE, made, type Submitted } from './asked-about.js';
import { Desk, side } from './desk.js';
import { queries, sampled } from './listed.js';
import type { Played } from './played.js';
import { figuresOf } from './report.js';

const ASKED = Number(process.env.ASKED ?? 1000);
const APPROVERS = 8;
export const WORKERS = 2;

/**
 * So many referrals of so many subjects are approved over HTTP, one by one and eight at a time: each is queued in its
 * approval's transaction. When all of them are, two workers begin, in processes of their own: how long until the last has
 * its answer, with its hits and its entries in the trail.
 */
export async function endToEnd(played: Played, data: string): Promise<void> {
  const entries = await played.count('select count(*) from match_records where source = 0');
  console.log(`\n## End to end: ${ASKED} approved referrals, ${entries} entries, ${WORKERS} workers\n`);
  const waiting = await submitted(played, data);
  await played.work(WORKERS);
  await played.idle();
  await played.rest();
  console.log(figuresOf([await timed(played, waiting)]));
}

/** Those that a run before has left waiting, where they are enough; else made anew. */
async function submitted(played: Played, data: string): Promise<readonly Submitted[]> {
  const { rows } = await played.client.query<Submitted>(
    `select id, '/referrals/' || id as path, version from referrals where state = 'necessity_review' limit $1`,
    [ASKED],
  );
  if (rows.length === ASKED) return rows;
  const began = performance.now();
  const people = sampled(queries(join(data, 'dev.jsonl')), ASKED).map(({ traits }) => traits);
  const waiting = await made(played, people);
  console.log(`${waiting.length} subjects and referrals written over HTTP in ${since(began)} s`);
  return waiting;
}

const since = (began: number): string => ((performance.now() - began) / 1000).toFixed(1);

async function timed(played: Played, waiting: readonly Submitted[]): Promise<Record<string, string | number>> {
  const approver = await Desk.named(played.client, played.server.address, 'al.approver');
  const approving = performance.now();
  await side(waiting, APPROVERS, async (record) => void (await approver.does(record, 'approve', BECAUSE)));
  const approved = since(approving);
  const queued = await played.count(`select count(*) from jobs where task = 'referral_check'`);
  const began = performance.now();
  await played.work(WORKERS);
  const ready = since(began);
  await played.idle(['referral_check']);
  const answered = since(began);
  await played.idle();
  const all = since(began);
  return {
    ...(await outcome(played, waiting)),
    'approved over HTTP in': `${approved} s`,
    queued,
    'workers are there after': `${ready} s`,
    'all answered in': `${answered} s`,
    'and all else done in': `${all} s`,
    'workers’ CPU ms each': (played.cpu() / waiting.length).toFixed(1),
  };
}

/** Each answered once, with one entry in the trail for its approval, its question and its answer. */
async function outcome({ client }: Played, waiting: readonly Submitted[]): Promise<Record<string, number>> {
  const { rows } = await client.query<Record<string, number>>(
    `select count(*) filter (where state in ('no_hit', 'hit_unconfirmed'))::int as answered,
       count(*) filter (where state = 'hit_unconfirmed')::int as "told of a hit",
       (select count(*)::int from hits where referral_id = any($1)) as hits,
       ${audited('referral.approve')} as "audited: approved",
       ${audited('match.referral_check')} as asked,
       (select count(*)::int from audit_entries where record_id = any($1)
         and action in ('referral.report_hit', 'referral.report_no_hit')) as "answered "
     from referrals where id = any($1)`,
    [waiting.map(({ id }) => id)],
  );
  return rows[0] ?? {};
}

const audited = (action: string): string =>
  `(select count(*)::int from audit_entries where record_id = any($1) and action = '${action}')`;

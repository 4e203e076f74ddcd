import { join } from 'node:path';
import { BECAUSE, submitted, type Submitted } from './asked-about.js';
import { Desk, side } from './desk.js';
import { queries, sampled } from './listed.js';
import type { Played } from './played.js';
import { figuresOf } from './report.js';

const ASKED = Number(process.env.ASKED ?? 1000);
const APPROVERS = 8;
export const WORKERS = 2;

/**
 * So many referrals of so many subjects are approved over HTTP, one by one and eight at a time: each is queued in its
 * approval's transaction. Workers in processes of their own answer them, with their hits, while approvals go on; and once
 * more with the workers away until all are queued.
 */
export async function endToEnd(played: Played, data: string): Promise<void> {
  const entries = await played.count('select count(*) from match_records where source = 0');
  console.log(`\n## End to end: ${ASKED} approved referrals, ${entries} entries, ${WORKERS} workers\n`);
  const people = sampled(queries(join(data, 'dev.jsonl')), ASKED).map(({ traits }) => traits);
  const began = performance.now();
  const waiting = await submitted(played, people);
  console.log(`${waiting.length} subjects and referrals written over HTTP in ${since(began)} s`);
  await played.work(WORKERS);
  await played.idle();
  console.log(figuresOf([await timed(played, waiting)]));
}

const since = (began: number): string => ((performance.now() - began) / 1000).toFixed(1);

async function timed(played: Played, waiting: readonly Submitted[]): Promise<Record<string, string | number>> {
  const approver = await Desk.named(played.client, played.server.address, 'al.approver');
  const before = { workers: played.cpu(), server: played.server.cpu() };
  const began = performance.now();
  await side(waiting, APPROVERS, async (record) => void (await approver.does(record, 'approve', BECAUSE)));
  const approved = since(began);
  const behind = await played.count(`select count(*) from jobs where task = 'referral_check'`);
  await played.idle(['referral_check']);
  const answered = since(began);
  await played.idle();
  const all = since(began);
  return {
    ...(await outcome(played, waiting)),
    'all approved in': `${approved} s`,
    'still waiting then': behind,
    'all answered in': `${answered} s`,
    'and their owners told': `${all} s`,
    'CPU ms each, workers': ((played.cpu() - before.workers) / waiting.length).toFixed(1),
    'and server': ((played.server.cpu() - before.server) / waiting.length).toFixed(1),
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

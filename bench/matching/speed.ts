import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { decode, payloadOf } from '../../src/matching-engine/payload.js';
import { prepared, scored } from '../../src/matching-engine/scorer.js';
import type { Asking } from './asker.js';
import { percentile, spread } from './figures.js';
import type { Index } from './index.js';
import type { Query } from './listed.js';
import { figuresOf } from './report.js';

const PROBES = 3000;
const CHECKS = 600;
/** Of two who ask at once, each asks so many at most. */
const MOST_EACH = 1000;

/** A single look into the index by one key, as bare as the same driver can make it: what a check is measured against. */
async function probes({ pool }: Index): Promise<number[]> {
  const times: number[] = [];
  const query = { name: 'probe', text: 'select rec from match_keys where key = $1 limit 1', rowMode: 'array' } as const;
  for (let n = 0; n < PROBES; n += 1) {
    const began = performance.now();
    await pool.query({ ...query, values: [n * 2_654_435_761] });
    times.push(performance.now() - began);
  }
  return times.slice(PROBES / 10);
}

interface Asked {
  readonly times: number[];
  readonly elapsed: number;
}

function asker(asking: Asking): Promise<Asked> {
  const worker = new Worker(join(import.meta.dirname, 'asker.js'), { workerData: asking });
  return new Promise((done, failed) => worker.once('message', done).once('error', failed));
}

/** Microseconds that comparing one candidate costs, with its payload read and its explanation made. */
async function scoring(index: Index, queries: readonly Query[]): Promise<{ each: number; reading: number }> {
  const some = queries.slice(0, 200);
  let [spent, reading, count] = [0, 0, 0];
  for (const { traits } of some) {
    const { recs } = await index.check(traits);
    const { rows } = await index.pool.query<{ payload: string }>({
      text: 'select payload from match_records where rec = any($1::int[])',
      values: [recs],
    });
    const asked = prepared(payloadOf(traits), index.vocabulary);
    const began = process.cpuUsage();
    const held = rows.map(({ payload }) => decode(payload));
    reading += since(began);
    const compared = process.cpuUsage();
    for (const payload of held) scored(asked, payload);
    spent += since(compared);
    count += rows.length;
  }
  return { each: spent / count, reading: reading / count };
}

function since(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return user + system;
}

/** How fast it is: bare probes and whole checks by turns, then several workers at once. */
export async function speed(index: Index, queries: readonly Query[], url: string): Promise<void> {
  const [bare, checks] = [[] as number[], [] as number[]];
  for (let round = 0; round < 3; round += 1) {
    bare.push(...(await probes(index)));
    for (const { traits } of queries.slice(round * CHECKS, (round + 1) * CHECKS)) {
      checks.push((await index.check(traits)).times.total);
    }
  }
  const shares = [0, 1].map((n) => queries.filter((_, at) => at % 2 === n).slice(0, MOST_EACH));
  const two = await Promise.all(shares.map((share) => asker({ url, queries: share })));
  const { each, reading } = await scoring(index, queries);
  const rows = [
    { ms: 'bare probe of the index', ...spread(bare) },
    { ms: 'whole check, one worker', ...spread(checks) },
    { ms: 'whole check, two workers', ...spread(two.flatMap(({ times }) => times)) },
  ];
  const together = two.reduce((sum, { times, elapsed }) => sum + (1000 * times.length) / elapsed, 0);
  const ratio = percentile(checks, 0.5) / percentile(bare, 0.5);
  console.log(figuresOf(rows));
  console.log(
    `a check is ${ratio.toFixed(0)} bare probes; two workers: ${together.toFixed(0)} checks a second; ` +
      `scorer: ${each.toFixed(1)} us of processor time a candidate with its explanation, and ${reading.toFixed(1)} us to read its payload`,
  );
}

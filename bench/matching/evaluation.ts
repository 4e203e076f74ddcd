import { figuresOf } from './report.js';
import { ownTime, serverTime, spread } from './figures.js';
import type { Index, Times } from './index.js';
import type { Query } from './listed.js';
import { quality, type Outcome } from './measure.js';

/** Above this score somebody is told of a match. */
export const THRESHOLD = 0.5;
const SHOWN = 50;
const WARM_UP = 100;

/** Asks everything, one after the other, and says how good the answers were and what they cost. */
export async function evaluate(index: Index, asked: readonly Query[], ids: readonly string[]): Promise<void> {
  const idOf = (rec: number) => ids[rec - 1] ?? `made up ${rec}`;
  for (const { traits } of asked.slice(0, WARM_UP)) await index.check(traits);
  const server = await serverTime(index.client);
  const [servers, own, times, outcomes] = [server(), ownTime(), [] as Times[], [] as Outcome[]];
  const began = performance.now();
  for (const query of asked) {
    const { found, recs, times: one } = await index.check(query.traits);
    times.push(one);
    const results = found.slice(0, SHOWN).map(({ rec, score }) => ({ id: idOf(rec), score }));
    outcomes.push({ query, results, candidates: new Set(recs.map(idOf)) });
  }
  const { positives, negatives, sweep } = quality(outcomes, THRESHOLD);
  console.log(figuresOf(positives), figuresOf(negatives), figuresOf(sweep));
  const stages = ['plan', 'retrieve', 'fetch', 'score', 'total', 'keys', 'candidates'] as const;
  console.log(figuresOf(stages.map((stage) => ({ stage, ...spread(times.map((one) => one[stage])) }))));
  console.log(
    `${asked.length} checks, ${((1000 * asked.length) / (performance.now() - began)).toFixed(0)} a second by one; processor ms a check: ` +
      `PostgreSQL ${((server() - servers) / asked.length).toFixed(2)}, Node ${((ownTime() - own) / asked.length).toFixed(2)}`,
  );
}

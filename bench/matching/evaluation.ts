import { ownTime, serverTime, spread } from './figures.js';
import { recOf, type Index, type Times } from './index.js';
import type { Query } from './listed.js';
import { quality, type Outcome } from './measure.js';
import { figuresOf } from './report.js';

/** Above this score somebody is told of a match. */
export const THRESHOLD = 0.5;
const WARM_UP = 100;

/** Asks everything, one after the other, and says how good the answers were and what they cost. */
export async function evaluate(index: Index, asked: readonly Query[], ids: readonly string[]): Promise<void> {
  const idOf = (rec: number) => ids[rec - 1] ?? `made up ${rec}`;
  for (const { traits } of asked.slice(0, WARM_UP)) await index.check(traits);
  const server = await serverTime(index.pool);
  const [servers, own, times, outcomes] = [server(), ownTime(), [] as Times[], [] as Outcome[]];
  const began = performance.now();
  for (const query of asked) {
    const { matches, recs, times: one } = await index.check(query.traits);
    times.push(one);
    const results = matches.map(({ id, score }) => ({ id: idOf(recOf(id)), score }));
    outcomes.push({ query, results, candidates: new Set(recs.map(idOf)) });
  }
  const perSecond = (1000 * asked.length) / (performance.now() - began);
  const [inServer, inNode] = [server() - servers, ownTime() - own].map((ms) => (ms / asked.length).toFixed(2));
  const { positives, negatives, sweep } = quality(outcomes, THRESHOLD);
  console.log(figuresOf(positives), figuresOf(negatives), figuresOf(sweep));
  const stages = ['search', 'compare', 'total', 'keys', 'candidates'] as const;
  console.log(
    figuresOf(stages.map((stage) => ({ 'ms, one client': stage, ...spread(times.map((one) => one[stage])) }))),
  );
  console.log(
    `${asked.length} checks, ${perSecond.toFixed(0)} a second; processor ms a check: PostgreSQL ${inServer}, Node ${inNode}`,
  );
}

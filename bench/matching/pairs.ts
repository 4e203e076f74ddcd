import { decode, payloadOf } from '../../src/matching-engine/payload.js';
import { nameAmounts, otherAmounts, type Amount } from '../../src/matching-engine/features.js';
import { closest, prepared } from '../../src/matching-engine/scorer.js';
import { recOf, type Index } from './index.js';
import type { Query } from './listed.js';

/** Two that were compared, what was found about them, and whether they are the same. */
export interface Pair {
  readonly same: boolean;
  readonly amounts: readonly Amount[];
}

/** What the engine finds about everybody that a query is compared with and who comes far enough to matter. */
export async function pairsOf(
  index: Index,
  { traits, expect }: Query,
  recs: ReadonlyMap<string, number>,
): Promise<Pair[]> {
  const { matches } = await index.check(traits);
  const shown = matches.filter(({ identified }) => !identified).map(({ id }) => recOf(id));
  const { rows } = await index.pool.query<{ rec: number; payload: string }>({
    name: 'payloads',
    text: 'select rec, payload from match_records where rec = any($1::int[])',
    values: [shown],
  });
  const payload = payloadOf(traits);
  const asked = prepared(payload, index.vocabulary);
  const expected = new Set(expect.map((id) => recs.get(id)));
  return rows.flatMap(({ rec, payload: text }) => {
    const held = decode(text);
    const names = closest(asked, held);
    if (!names) return [];
    const amounts = [...nameAmounts(names, index.vocabulary.size), ...otherAmounts(payload, held)];
    return [{ same: expected.has(rec), amounts }];
  });
}

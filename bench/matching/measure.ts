import type { Query } from './listed.js';

/** What came out of a question: the ids in their order, each with its score; and who was compared at all. */
export interface Outcome {
  readonly query: Query;
  readonly results: readonly { readonly id: string; readonly score: number }[];
  readonly candidates: ReadonlySet<string>;
}

/** An alias that has nothing to do with the name: no comparison of strings can reach it. */
const isUnrelated = ({ type, sim }: Query): boolean => type === 'alias' && sim !== null && sim < 0.5;
const percent = (part: number, of: number): string => (of === 0 ? '–' : ((100 * part) / of).toFixed(1));

interface Row {
  readonly type: string;
  readonly n: number;
  readonly [figure: string]: string | number;
}

const rank = ({ query, results }: Outcome): number => {
  const expected = new Set(query.expect);
  return results.findIndex(({ id }) => expected.has(id)) + 1;
};

const best = ({ query, results }: Outcome): number =>
  Math.max(0, ...results.filter(({ id }) => query.expect.includes(id)).map(({ score }) => score));

const top = ({ results }: Outcome): number => results[0]?.score ?? 0;

function positives(type: string, all: readonly Outcome[], threshold: number): Row {
  const ranks = all.map(rank);
  const within = (most: number) => percent(ranks.filter((one) => one > 0 && one <= most).length, all.length);
  const pairs = all.flatMap(({ query, results }) =>
    results.filter(({ score }) => score >= threshold).map(({ id }) => query.expect.includes(id)),
  );
  const reached = all.filter(({ query, candidates }) => query.expect.some((id) => candidates.has(id)));
  return {
    type,
    n: all.length,
    'recall@1': within(1),
    'recall@10': within(10),
    'recall@50': within(50),
    MRR: (ranks.reduce((sum, one) => sum + (one ? 1 / one : 0), 0) / all.length).toFixed(3),
    compared: percent(reached.length, all.length),
    found: percent(all.filter((one) => best(one) >= threshold).length, all.length),
    'pairs right': percent(pairs.filter(Boolean).length, pairs.length),
  };
}

function negatives(type: string, all: readonly Outcome[], threshold: number): Row {
  const false_ = all.filter((one) => top(one) >= threshold);
  const dated = all.filter(({ query }) => query.traits.births.length > 0);
  return {
    type,
    n: all.length,
    'false hits': percent(false_.length, all.length),
    'with a birth': percent(dated.filter((one) => top(one) >= threshold).length, dated.length),
  };
}

/** Groups in the order of their names, the sums first. */
function grouped(all: readonly Outcome[], sums: Readonly<Record<string, (one: Outcome) => boolean>>) {
  const types = [...new Set(all.map(({ query }) => query.type))].sort();
  return [
    ...Object.entries(sums).map(([name, is]) => [name, all.filter(is)] as const),
    ...types.map((type) => [type, all.filter(({ query }) => query.type === type)] as const),
  ].filter(([, group]) => group.length > 0);
}

export interface Quality {
  readonly positives: readonly Row[];
  readonly negatives: readonly Row[];
  readonly sweep: readonly Readonly<Record<string, string>>[];
}

/** The measures by which matchers are compared, at a threshold. */
export function quality(all: readonly Outcome[], threshold: number): Quality {
  const meant = all.filter(({ query }) => query.expect.length > 0);
  const nobody = all.filter(({ query }) => query.expect.length === 0);
  const sums = {
    'all who are meant': () => true,
    reachable: ({ query }: Outcome) => !isUnrelated(query),
    unreachable: ({ query }: Outcome) => isUnrelated(query),
  };
  return {
    positives: grouped(meant, sums).map(([type, group]) => positives(type, group, threshold)),
    negatives: grouped(nobody, { 'nobody is meant': () => true }).map(([type, group]) =>
      negatives(type, group, threshold),
    ),
    sweep: sweep(meant, nobody),
  };
}

function sweep(meant: readonly Outcome[], nobody: readonly Outcome[]): Quality['sweep'] {
  const tops = nobody.map(top).sort((one, other) => other - one);
  const bests = meant.map(best);
  return [0.001, 0.005, 0.01, 0.02, 0.05, 0.1].map((rate) => {
    const threshold = (tops[Math.min(tops.length - 1, Math.floor(rate * tops.length))] ?? 0) + 1e-9;
    const found = bests.filter((one) => one >= threshold).length;
    return { 'false hits': percent(rate, 1), threshold: threshold.toFixed(4), found: percent(found, bests.length) };
  });
}

import type { Figure } from './load.js';

export interface Measured {
  readonly size: string;
  readonly plan: string;
  readonly connections: number;
  readonly pairs: readonly { ours: Figure; floor: Figure }[];
}

/** A table of medians: ratios are taken within each pair of runs, and their median is what counts. */
export function report(all: readonly Measured[]): string {
  const head =
    '| set | request | connections | of the floor | requests/s | floor | ms | CPU ms | floor |\n|---|---|---|---|---|---|---|---|---|';
  const lines = all.map(({ size, plan, connections, pairs }) => {
    const ratio = ratioOf(pairs);
    const of = (pick: (pair: (typeof pairs)[number]) => number, digits: number) =>
      median(pairs.map(pick)).toFixed(digits);
    return `| ${size} | ${plan} | ${connections} | ${(ratio * 100).toFixed(0)} % | ${of(({ ours }) => ours.perSecond, 0)} | ${of(({ floor }) => floor.perSecond, 0)} | ${of(({ ours }) => (1000 * connections) / ours.perSecond, 1)} | ${of(({ ours }) => ours.cpuPerRequest, 2)} | ${of(({ floor }) => floor.cpuPerRequest, 2)} |`;
  });
  return [head, ...lines, '', ...growth(all), ...missed(all)].join('\n');
}

/** What a list costs in the big set, as a multiple of what it costs in the small one. */
function growth(all: readonly Measured[]): string[] {
  return all
    .filter(({ size, connections }) => size === 'big' && connections === 1)
    .flatMap((inBig) => {
      const inSmall = all.find((one) => one.size === 'small' && one.plan === inBig.plan && one.connections === 1);
      if (!inSmall) return [];
      const cost = ({ pairs }: Measured) => 1 / median(pairs.map(({ ours }) => ours.perSecond));
      return [`${inBig.plan}: from small to big ${(cost(inBig) / cost(inSmall)).toFixed(2)} x`];
    });
}

const TARGETS: readonly [request: string, least: number][] = [
  ['list', 0.7],
  ['open', 0.7],
  ['create', 0.65],
];

/** What was aimed at and not reached. */
function missed(all: readonly Measured[]): string[] {
  return all.flatMap(({ size, plan, connections, pairs }) => {
    const [, least = 0] = TARGETS.find(([request]) => plan.startsWith(request)) ?? [];
    const ratio = ratioOf(pairs);
    const at = `${plan}, ${size}, ${connections} connections`;
    return ratio < least ? [`missed: ${at}: ${(ratio * 100).toFixed(0)} % of the floor, not ${least * 100} %`] : [];
  });
}

const ratioOf = (pairs: Measured['pairs']): number =>
  median(pairs.map(({ ours, floor }) => ours.perSecond / floor.perSecond));

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

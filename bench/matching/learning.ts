import type { Feature } from '../../src/matching-engine/features.js';
import { weights } from '../../src/matching-engine/weights.js';
import type { Pair } from './pairs.js';

const ROUNDS = 25;
/** Weights are drawn towards nought by so much: what few pairs say shall not weigh much. */
const RIDGE = 2;
const features = Object.keys(weights) as Feature[];
const places = new Map(features.map((feature, at) => [feature, at]));

interface Row {
  readonly same: boolean;
  readonly at: readonly number[];
  readonly amount: readonly number[];
}

const rowOf = ({ same, amounts }: Pair): Row => ({
  same,
  at: amounts.map(([feature]) => places.get(feature) ?? 0),
  amount: amounts.map(([, amount]) => amount),
});

/** Logistic regression by Newton's method: the log-odds that each feature adds. */
export function learnt(pairs: readonly Pair[]): Record<string, number> {
  const rows = pairs.map(rowOf);
  const found = new Float64Array(features.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = solved(slopes(rows, found));
    step.forEach((by, at) => (found[at] = (found[at] ?? 0) + Math.max(-3, Math.min(3, by))));
    if (Math.max(...step.map(Math.abs)) < 1e-4) break;
  }
  return Object.fromEntries(features.map((feature, at) => [feature, Number((found[at] ?? 0).toFixed(2))]));
}

/** Curvature and slope of the likelihood, side by side: one line a feature. */
function slopes(rows: readonly Row[], found: Float64Array): number[][] {
  const lines = features.map((_, at) => {
    const line = Array.from({ length: features.length + 1 }, () => 0);
    line[at] = RIDGE;
    line[features.length] = -RIDGE * (at > 0 ? (found[at] ?? 0) : 0);
    return line;
  });
  for (const row of rows) addTo(lines, row, found);
  return lines;
}

function addTo(lines: number[][], { same, at, amount }: Row, found: Float64Array): void {
  const logOdds = at.reduce((sum, place, n) => sum + (found[place] ?? 0) * (amount[n] ?? 0), 0);
  const chance = 1 / (1 + Math.exp(-logOdds));
  const curve = chance * (1 - chance);
  at.forEach((place, n) => {
    const line = lines[place] ?? [];
    line[features.length] = (line[features.length] ?? 0) + (Number(same) - chance) * (amount[n] ?? 0);
    at.forEach((other, m) => (line[other] = (line[other] ?? 0) + curve * (amount[n] ?? 0) * (amount[m] ?? 0)));
  });
}

/** The solution of as many linear equations (Gauss); the ridge keeps them solvable. */
function solved(lines: number[][]): number[] {
  const size = lines.length;
  lines.forEach((pivot, at) => {
    for (const line of lines.slice(at + 1)) {
      const factor = (line[at] ?? 0) / (pivot[at] ?? 1);
      for (let to = at; to <= size; to += 1) line[to] = (line[to] ?? 0) - factor * (pivot[to] ?? 0);
    }
  });
  const result = Array.from({ length: size }, () => 0);
  for (let at = size - 1; at >= 0; at -= 1) {
    const line = lines[at] ?? [];
    const known = result.reduce((sum, value, to) => (to > at ? sum + value * (line[to] ?? 0) : sum), 0);
    result[at] = ((line[size] ?? 0) - known) / (line[at] ?? 1);
  }
  return result;
}

/** Enough for groups to settle; what has not settled by then is left where it is. */
const ROUNDS = 20;

interface Neighbour {
  readonly id: string;
  readonly weight: number;
}

/**
 * Who belongs together: each joins the group to which more ties them than chance would have it (the first phase of
 * Blondel et al. 2008), in a fixed order, until nobody moves. The largest group first; the same network always gives
 * the same groups.
 */
export function communitiesOf(ids: readonly string[], neighboursOf: (id: string) => readonly Neighbour[]): string[][] {
  const strength = new Map(ids.map((id) => [id, neighboursOf(id).reduce((sum, { weight }) => sum + weight, 0)]));
  const whole = [...strength.values()].reduce((sum, each) => sum + each, 0);
  const labels = new Map(ids.map((id) => [id, id]));
  const totals = new Map(strength);
  for (let round = 0, moved = true; moved && round < ROUNDS; round += 1) {
    moved = false;
    for (const id of ids) {
      const [own, mine] = [labels.get(id) ?? id, strength.get(id) ?? 0];
      totals.set(own, (totals.get(own) ?? 0) - mine);
      const expected = (label: string) => (mine * (totals.get(label) ?? 0)) / whole;
      const label = best(tiesTo(neighboursOf(id), labels), own, expected);
      totals.set(label, (totals.get(label) ?? 0) + mine);
      labels.set(id, label);
      moved ||= label !== own;
    }
  }
  return largestFirst(labels);
}

function tiesTo(neighbours: readonly Neighbour[], labels: ReadonlyMap<string, string>): Map<string, number> {
  const ties = new Map<string, number>();
  for (const { id, weight } of neighbours) {
    const label = labels.get(id);
    if (label !== undefined) ties.set(label, (ties.get(label) ?? 0) + weight);
  }
  return ties;
}

/** Where two are as good, one's own stays, and otherwise the first by name. */
function best(ties: ReadonlyMap<string, number>, own: string, expected: (label: string) => number): string {
  const gain = (label: string) => (ties.get(label) ?? 0) - expected(label);
  return [...ties.keys()]
    .sort()
    .reduce((chosen, label) => (gain(label) > gain(chosen) + Number.EPSILON ? label : chosen), own);
}

function largestFirst(labels: ReadonlyMap<string, string>): string[][] {
  const groups = new Map<string, string[]>();
  for (const [id, label] of labels) groups.set(label, [...(groups.get(label) ?? []), id]);
  const first = (group: readonly string[]) => group.toSorted()[0] ?? '';
  return [...groups.values()].sort((one, other) => other.length - one.length || (first(one) < first(other) ? -1 : 1));
}

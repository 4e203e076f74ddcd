import type { components } from '../../generated/api';
import type { DrawnEdge, DrawnNode } from './Drawing';

export type NetworkPart = components['schemas']['FacilitatorNetworkView'];
export type Facilitator = components['schemas']['FacilitatorView'];

/** Everybody who is reached from one of them over so many ties, among those who have been loaded. */
export function around(all: readonly Facilitator[], centre: string, depth: number): Facilitator[] {
  const reached = new Set([centre]);
  for (let step = 0; step < depth; step += 1) {
    // Ties are said of both, but each says its strongest only.
    const ties = all.flatMap(({ standsFor, ties: its }) => its.map(({ to }) => [standsFor, to] as const));
    const met = ties.filter(([from, to]) => reached.has(from) || reached.has(to)).flat();
    for (const id of met) reached.add(id);
  }
  return all.filter(({ standsFor }) => reached.has(standsFor));
}

export const nodesOf = (shown: readonly Facilitator[], centre: string | undefined): DrawnNode[] =>
  shown.map(({ standsFor: id, label }) => ({ id, label: label ?? '?', isRoot: id === centre }));

/** Each tie once, by how many records it rests on. */
export function edgesOf(shown: readonly Facilitator[]): DrawnEdge[] {
  const there = new Set(shown.map(({ standsFor }) => standsFor));
  const edges = new Map<string, DrawnEdge>();
  for (const { standsFor: from, ties } of shown)
    for (const { to, records } of ties)
      if (there.has(to)) edges.set([from, to].sort().join(' '), { from, to, label: String(records), isOneWay: false });
  return [...edges.values()];
}

import type { Glance } from '../core/cases/kinds.js';
import { decodeCursor, encodeCursor } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Subject } from '../subjects/subject.entity.js';
import type { FacilitatorNetworkView, FacilitatorsQueryDto, FacilitatorView, NetworkTieView } from './network.dto.js';
import type { Materials } from './network.materials.js';
import type { Facilitator, Network, Tie } from './network.js';
import { nodeOf } from './subject-graph.view.js';

const MOST_TIES = 50;
const MOST_COMMUNITIES = 20;

interface Asked {
  readonly network: Network;
  readonly materials: Materials;
  readonly query: FacilitatorsQueryDto;
}

type Label = (subject: Subject) => string | null;

export function pageOfNetwork(
  { network, materials, query }: Asked,
  glance: Glance,
  label: Label,
): FacilitatorNetworkView {
  const { ranked, communities } = network;
  const begin = query.after === undefined ? 0 : placeAfter(ranked, query.after);
  const some = ranked.slice(begin, begin + query.limit);
  const last = begin + query.limit < ranked.length ? some.at(-1) : undefined;
  const membersOf = folded(materials);
  return {
    items: some.flatMap((one) => shown(one, { network, members: membersOf.get(one.id) }, glance, label)),
    next: last ? encodeCursor([glance.now.toISOString(), last.id]) : null,
    count: ranked.length,
    communities: communities.slice(0, MOST_COMMUNITIES).map(({ community, members, records }) => ({
      community,
      size: members.length,
      records,
      centre: ranked.find(({ id }) => members.includes(id))?.id ?? '',
    })),
    cut: materials.cut,
  };
}

/** The network is made anew for each page: whoever it ended with may be gone by now. */
function placeAfter(ranked: readonly Facilitator[], after: string): number {
  const [, last] = decodeCursor(after);
  const at = ranked.findIndex(({ id }) => id === last);
  if (at < 0) throw new Problem('bad_input', { fields: ['after'] });
  return at + 1;
}

function folded({ persons, groups }: Materials): Map<string, [Subject, ...Subject[]]> {
  const all = new Map<string, [Subject, ...Subject[]]>();
  for (const person of persons) {
    const stands = groups.standsFor(person.id);
    const before = all.get(stands);
    if (before) before.push(person);
    else all.set(stands, [person]);
  }
  return all;
}

function shown(
  { id, debriefings }: Facilitator,
  { network, members }: { network: Network; members: [Subject, ...Subject[]] | undefined },
  glance: Glance,
  label: Label,
): FacilitatorView[] {
  if (!members) return [];
  const { id: _, kind: __, ...who } = nodeOf(members, glance, label);
  const ties = network.tiesOf(id);
  return [
    {
      ...who,
      standsFor: id,
      debriefings: debriefings.size,
      degree: ties.length,
      community: network.communityOf(id),
      ties: ties.slice(0, MOST_TIES).map((tie) => tieView(tie, id)),
    },
  ];
}

function tieView({ ends, by, records }: Tie, id: string): NetworkTieView {
  return {
    to: ends[0] === id ? ends[1] : ends[0],
    records: records.size,
    relations: by.relation.size,
    debriefings: by.debriefing.size,
    things: by.thing.size,
  };
}

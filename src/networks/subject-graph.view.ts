import type { Glance } from '../core/cases/kinds.js';
import { inherited } from '../core/handling/inherit.js';
import { withheldFrom } from '../core/handling/item.view.js';
import type { Relation } from '../relations/relation.entity.js';
import type { Subject } from '../subjects/subject.entity.js';
import type { GraphEdgeView, GraphNodeView, SubjectGraphView } from './subject-graph.dto.js';
import type { Walked } from './subject-graph.walk.js';

type Label = (subject: Subject) => string | null;

/** The drawing of what was found: the same folded into one, and what ties them, once for each way. */
export function drawn(walked: Walked, glance: Glance, label: Label): SubjectGraphView {
  const { cut, undated } = walked;
  return { nodes: nodesOf(walked, glance, label), edges: edgesOf(walked, glance), cut, undated: undated.size };
}

function nodesOf({ subjects, groups }: Walked, glance: Glance, label: Label): GraphNodeView[] {
  const folded = new Map<string, [Subject, ...Subject[]]>();
  for (const { subject } of subjects.values()) {
    const all = folded.get(groups.standsFor(subject.id));
    if (all) all.push(subject);
    else folded.set(groups.standsFor(subject.id), [subject]);
  }
  const distance = ({ id }: Subject) => subjects.get(id)?.distance ?? 0;
  return [...folded.values()].map((members): GraphNodeView => ({
    ...nodeOf(members, glance, label),
    distance: Math.min(...members.map(distance)),
  }));
}

/** Who they are together: with the strictest handling of all, by the first name that is shown. */
export function nodeOf(members: readonly [Subject, ...Subject[]], glance: Glance, label: Label) {
  const inTime = members.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const [first = members[0]] = inTime;
  const { handlingCodes, h3Text, containsMinor } = inherited(members);
  const labels = inTime.flatMap((subject) => (withheldFrom(subject, glance) ? [] : (label(subject) ?? [])));
  const category = inTime.find((subject) => subject.category !== 'mentioned')?.category ?? first.category;
  const { id, kind, ownerCountry } = first;
  const ids = inTime.map((subject) => subject.id);
  return {
    id,
    members: ids,
    kind,
    category,
    label: labels[0] ?? null,
    ownerCountry,
    containsMinor,
    handlingCodes,
    h3Text,
  };
}

function edgesOf({ subjects, relations, groups }: Walked, glance: Glance): GraphEdgeView[] {
  const edges = new Map<string, GraphEdgeView>();
  for (const relation of relations.values()) {
    if (!subjects.has(relation.fromId) || !subjects.has(relation.toId)) continue;
    const [from, to] = [
      shownAs(groups.members(relation.fromId), subjects),
      shownAs(groups.members(relation.toId), subjects),
    ];
    if (from === to) continue;
    const key = `${from} ${to} ${relation.code}`;
    edges.set(key, joined(edges.get(key), relation, glance, { from, to }));
  }
  return [...edges.values()];
}

/** The member of a group that stands for it in this drawing: the first of those that are in it. */
const shownAs = (members: readonly string[], subjects: Walked['subjects']): string =>
  members.find((id) => subjects.has(id)) ?? members[0] ?? '';

function joined(
  before: GraphEdgeView | undefined,
  relation: Relation,
  glance: Glance,
  ends: { from: string; to: string },
): GraphEdgeView {
  const { role, fromDate, toDate } = withheldFrom(relation, glance) ? UNSAID : relation;
  const { roles = [], relations = [] } = before ?? {};
  return {
    ...ends,
    code: relation.code,
    roles: role === null || roles.includes(role) ? roles : [...roles, role],
    fromDate: [before?.fromDate, fromDate].filter((day) => typeof day === 'string').sort()[0] ?? null,
    toDate:
      [before?.toDate, toDate]
        .filter((day) => typeof day === 'string')
        .sort()
        .at(-1) ?? null,
    relations: [...relations, relation.id],
  };
}

const UNSAID = { role: null, fromDate: null, toDate: null };

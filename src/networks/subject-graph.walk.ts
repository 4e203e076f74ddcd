import { Injectable } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import { withheldFrom } from '../core/handling/item.view.js';
import type { Relation } from '../relations/relation.entity.js';
import { RelationReader } from '../relations/relation.reader.js';
import { SubjectGroupReader, type Groups } from '../subject-merges/subject-group.reader.js';
import type { Subject } from '../subjects/subject.entity.js';
import { SubjectReader } from '../subjects/subject.reader.js';

/** As many relations as are looked at in one step. */
const MOST_RELATIONS = 1000;

export interface Wanted {
  readonly depth: number;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly limit: number;
}

/** What was found on the way: all of it there for whoever asked. */
export interface Walked {
  readonly subjects: Map<string, { readonly subject: Subject; readonly distance: number }>;
  readonly relations: Map<string, Relation>;
  readonly undated: Set<string>;
  groups: Groups;
  cut: boolean;
}

/** Follows relations outwards from a subject, step by step, each step one question of a bounded size. */
@Injectable()
export class SubjectGraphWalk {
  constructor(
    private readonly subjects: SubjectReader,
    private readonly relations: RelationReader,
    private readonly groups: SubjectGroupReader,
  ) {}

  /** Nothing where the subject is not there for the reader. */
  async from(glance: Glance, id: string, wanted: Wanted): Promise<Walked | undefined> {
    const { em, reader } = glance;
    const groups = await this.groups.of(em, reader, [id]);
    const walked: Walked = { subjects: new Map(), relations: new Map(), undated: new Set(), groups, cut: groups.cut };
    const begin = await this.subjects.among(em, reader, groups.members(id));
    if (!begin.some((subject) => subject.id === id)) return undefined;
    for (const subject of begin) walked.subjects.set(subject.id, { subject, distance: 0 });
    let edge = begin.map((subject) => subject.id);
    for (let distance = 1; distance <= wanted.depth && edge.length > 0; distance += 1) {
      await this.follow(glance, walked, edge, wanted);
      edge = await this.reach(glance, walked, distance, wanted);
    }
    // What those at the end are to one another belongs to the drawing as well.
    await this.follow(glance, walked, edge, wanted);
    return walked;
  }

  /** Takes up the relations of these that were so in the time asked for. */
  private async follow(glance: Glance, walked: Walked, ids: readonly string[], wanted: Wanted): Promise<void> {
    const found = await this.relations.around(glance.em, glance.reader, ids, MOST_RELATIONS);
    if (found.length === MOST_RELATIONS) walked.cut = true;
    for (const relation of found) {
      const when = timeOf(relation, glance, wanted);
      if (when === 'within') walked.relations.set(relation.id, relation);
      if (when === 'unknown') walked.undated.add(relation.id);
    }
  }

  /** Their other ends, with all that are the same, as far as there is room; gives back whoever is new. */
  private async reach(glance: Glance, walked: Walked, distance: number, { kinds, limit }: Wanted): Promise<string[]> {
    const { em, reader } = glance;
    const ends = [...walked.relations.values()].flatMap(({ fromId, toId }) => [fromId, toId]);
    const unknown = [...new Set(ends)].filter((id) => !walked.subjects.has(id));
    walked.groups = walked.groups.and(await this.groups.of(em, reader, unknown));
    const { groups, subjects } = walked;
    const some = [...new Set(unknown.flatMap((id) => groups.members(id)))].filter((id) => !subjects.has(id));
    const found = await this.subjects.among(em, reader, some);
    const fitting = inOrder(found, some).filter(
      ({ state, kind }) => state !== 'erased' && (kinds?.includes(kind) ?? true),
    );
    const shown = new Set([...subjects.keys()].map((id) => groups.standsFor(id)));
    const reached: string[] = [];
    for (const subject of fitting) {
      const stands = groups.standsFor(subject.id);
      if (shown.size >= limit && !shown.has(stands)) walked.cut = true;
      else {
        shown.add(stands);
        subjects.set(subject.id, { subject, distance });
        reached.push(subject.id);
      }
    }
    return reached;
  }
}

function inOrder(subjects: readonly Subject[], ids: readonly string[]): Subject[] {
  const found = new Map(subjects.map((subject) => [subject.id, subject]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** When it was so may be withheld with what it says: then nothing is known of it to this reader. */
function timeOf(relation: Relation, glance: Glance, { from, to }: Wanted): 'within' | 'without' | 'unknown' {
  if (from === undefined && to === undefined) return 'within';
  const { fromDate, toDate } = withheldFrom(relation, glance) ? { fromDate: null, toDate: null } : relation;
  if (fromDate === null && toDate === null) return 'unknown';
  const over = from !== undefined && toDate !== null && toDate < from;
  const notYet = to !== undefined && fromDate !== null && fromDate > to;
  return over || notYet ? 'without' : 'within';
}

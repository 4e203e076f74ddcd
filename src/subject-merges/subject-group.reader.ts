import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Groups } from './subject-groups.js';
import { SubjectMergeStore, type Link } from './subject-merge.store.js';

export { Groups };

/** How far links are followed, and how many; beyond it, what is left out is told. */
const STEPS = 8;
const MOST_LINKS = 500;

/** One question for other features: which of these subjects are the same, as far as this officer sees the links. */
@Injectable()
export class SubjectGroupReader {
  constructor(private readonly store: SubjectMergeStore) {}

  async of(em: EntityManager, officer: Officer, ids: readonly string[]): Promise<Groups> {
    const links = new Map<string, Link>();
    const known = new Set(ids);
    let edge = [...known];
    for (let step = 0; step < STEPS && edge.length > 0 && links.size < MOST_LINKS; step += 1) {
      const found = await this.store.touching(em, officer, edge, MOST_LINKS);
      for (const link of found) links.set(link.id, link);
      edge = [...new Set(found.flatMap(({ oneId, otherId }) => [oneId, otherId]))].filter((id) => !known.has(id));
      for (const id of edge) known.add(id);
    }
    return new Groups([...links.values()], edge.length > 0 || links.size >= MOST_LINKS);
  }
}

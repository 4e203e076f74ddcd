import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import type { Relation } from './relation.entity.js';
import { RelationStore } from './relation.store.js';

/** Questions for other features: these relations, and those of some subjects, as far as this officer sees them. */
@Injectable()
export class RelationReader {
  constructor(private readonly store: RelationStore) {}

  async all(em: EntityManager, officer: Officer, ids: readonly string[], field: string): Promise<Relation[]> {
    const found: Relation[] = [];
    for (const id of ids) {
      const relation = await this.store.find(em, officer, id);
      if (!relation || relation.state === 'erased') throw new Problem('unknown_reference', { field });
      found.push(relation);
    }
    return found;
  }

  /** What these subjects are to others by the word of two officers, the newest first; so many at the most. */
  around(em: EntityManager, officer: Officer, subjectIds: readonly string[], limit: number): Promise<Relation[]> {
    return subjectIds.length === 0 ? Promise.resolve([]) : this.store.touching(em, officer, subjectIds, limit);
  }
}

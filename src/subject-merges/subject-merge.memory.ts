import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MatchDesk } from '../matching/match.desk.js';
import type { SubjectMerge } from './subject-merge.entity.js';

/** What the engine has to remember of what officers decided: the same two are not shown again as perhaps the same. */
@Injectable()
export class SubjectMergeMemory {
  constructor(private readonly index: MatchDesk) {}

  areApart(em: EntityManager, { oneId, otherId }: SubjectMerge): Promise<void> {
    return this.index.clear(em, { source: 'subject', id: oneId }, { source: 'subject', id: otherId });
  }

  areTheSame(em: EntityManager, { oneId, otherId }: SubjectMerge): Promise<void> {
    return this.index.unclear(em, { source: 'subject', id: oneId }, { source: 'subject', id: otherId });
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MatchDesk, type Decision } from '../matching/match.desk.js';
import type { SubjectMerge } from './subject-merge.entity.js';

/** What the engine has to remember of what officers decided: the same two are not shown again as perhaps the same. */
@Injectable()
export class SubjectMergeMemory {
  constructor(private readonly index: MatchDesk) {}

  areApart(em: EntityManager, merge: SubjectMerge): Promise<void> {
    return this.index.clear(em, decisionIn(merge));
  }

  areTheSame(em: EntityManager, merge: SubjectMerge): Promise<void> {
    return this.index.unclear(em, decisionIn(merge));
  }
}

const decisionIn = ({ id, oneId, otherId }: SubjectMerge): Decision => ({
  recordType: 'subject_merges',
  recordId: id,
  pair: [
    { source: 'subject', id: oneId },
    { source: 'subject', id: otherId },
  ],
});

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds, type AnyKind } from '../core/cases/kinds.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import type { DeadlinesView, ObstacleView } from './deadline.dto.js';
import { DeadlineLooks } from './deadline.looks.js';
import { DeadlineStore } from './deadline.store.js';
import { showObstacle } from './deadline.view.js';

/** What officers see of limits, of what stands in their way, and of recounts. */
@Injectable()
export class ReadmissionDeadlinesService {
  constructor(
    private readonly cases: Cases,
    private readonly kinds: Kinds,
    private readonly looks: DeadlineLooks,
    private readonly store: DeadlineStore,
  ) {}

  deadlines(officer: Officer, id: string): Promise<DeadlinesView> {
    const answer = (readmission: Readmission, { em, now }: { em: EntityManager; now: Date }) =>
      this.looks.of(em, readmission, now);
    return this.cases.look(this.kind, officer, { id, question: 'deadlines', purpose: 'duty', answer });
  }

  /** Of its own side only: the other sees the limit that became longer, and nothing of why. */
  obstacles(officer: Officer, id: string): Promise<ObstacleView[]> {
    const answer = async (_: Readmission, { em }: { em: EntityManager }) =>
      (await this.store.obstacles(em, id)).map(showObstacle);
    return this.cases.look(this.kind, officer, { id, question: 'obstacles', purpose: 'duty', answer });
  }

  private get kind(): AnyKind {
    const kind = this.kinds.get('readmission');
    if (!kind) throw new Error('no readmissions');
    return kind;
  }
}

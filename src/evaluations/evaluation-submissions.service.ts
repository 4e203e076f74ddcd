import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Cases } from '../core/cases/cases.js';
import type { Acting } from '../core/work/acting.js';
import { FiguresReader } from '../daily-reports/figures.reader.js';
import { TallyReader } from '../tallies/tally.reader.js';
import type { EvaluationView } from './evaluation.dto.js';
import { EvaluationSignature, type Evaluation } from './evaluation.entity.js';
import type { EvaluationStore } from './evaluation.store.js';
import { EvaluationsService } from './evaluations.service.js';

/** Hands an evaluation to those who sign it: the figures are frozen, and those who have to sign are named. */
@Injectable()
export class EvaluationSubmissionsService {
  constructor(
    private readonly cases: Cases,
    private readonly evaluations: EvaluationsService,
    private readonly figures: FiguresReader,
    private readonly tallies: TallyReader,
  ) {}

  submit(by: Acting, id: string): Promise<EvaluationView> {
    const store = this.evaluations.kind.store as EvaluationStore;
    return this.cases.act(this.evaluations.kind, by, {
      id,
      action: 'submit',
      change: async ({ subject, now }, em) => {
        const signatories = await store.signatories(em, subject.operationId);
        subject.signatures = signatories.map((one) =>
          Object.assign(new EvaluationSignature(), one, { evaluationId: id }),
        );
        subject.countries = subject.signatures.map(({ country }) => country);
        Object.assign(subject, await this.counted(em, subject, now));
        Object.assign(subject, { submittedAt: now, submittedBy: by.officer.id });
      },
    });
  }

  /** Everything recorded in the operation until now; and, apart from it, what states have tallied. */
  private async counted(em: EntityManager, { operationId }: Evaluation, now: Date) {
    const whole = { since: new Date(0), until: now };
    return {
      counters: await this.figures.between(em, operationId, null, whole),
      tallies: await this.tallies.between(em, operationId, null, whole),
      countedAt: now,
    };
  }
}

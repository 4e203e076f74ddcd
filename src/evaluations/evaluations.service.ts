import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { holds, type Officer } from '../core/access/actor.js';
import { Cases, type Opening } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { OperationReader } from '../operations/operation.reader.js';
import type { EvaluationsQueryDto, EvaluationView } from './evaluation.dto.js';
import { EvaluationBenchmark, type Evaluation } from './evaluation.entity.js';
import { EvaluationStore } from './evaluation.store.js';
import { showEvaluation } from './evaluation.view.js';
import { evaluationWorkflow, type EvaluationAction } from './evaluation.workflow.js';

const WHEN_IT_IS_OVER = ['demobilised', 'evaluation'];

/** The joint evaluation of an operation: opened when it is over, submitted with its figures, signed by all. */
@Injectable()
export class EvaluationsService {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly store: EvaluationStore,
    private readonly operations: OperationReader,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({ workflow: evaluationWorkflow, store, reads: 'evaluation.read', view: showEvaluation });
  }

  open(by: Acting, operationId: string): Promise<EvaluationView> {
    return this.cases.open(this.kind, by, (em) => this.draft(em, by.officer, operationId));
  }

  list(officer: Officer, { operationId, state, ...page }: EvaluationsQueryDto): Promise<PageOf<EvaluationView>> {
    return this.cases.list(this.kind, officer, { ...page, where: whereEqual({ operationId, state }) });
  }

  get(officer: Officer, id: string): Promise<EvaluationView> {
    return this.cases.get(this.kind, officer, id);
  }

  act(by: Acting, id: string, action: EvaluationAction, reason?: string): Promise<EvaluationView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }

  private async draft(em: EntityManager, officer: Officer, operationId: string): Promise<Opening<Evaluation>> {
    const operation = await this.operations.get(em, operationId);
    const owner = this.operations.hostAt(operation, null);
    const inIt = holds(officer, ['operation_coordinator', 'operation_commander', 'evaluator'], operationId);
    if (!inIt && !holds(officer, ['operation_coordinator', 'evaluator'], owner.ownerAuthorityId))
      throw new Problem('not_permitted');
    if (!WHEN_IT_IS_OVER.includes(operation.state)) throw new Problem('operation_not_over');
    const countries = (await this.store.signatories(em, operationId)).map(({ country }) => country);
    const uncounted = {
      climbed: 0,
      counters: null,
      tallies: null,
      countedAt: null,
      submittedAt: null,
      submittedBy: null,
    };
    const unwritten = { sections: [], findings: [], signatures: [], benchmarks: [], operationState: operation.state };
    return {
      subject: { ...owner, ...uncounted, ...unwritten, operationId, countries },
      also: async (evaluation) => {
        evaluation.benchmarks = await this.fromThePlan(em, evaluation);
        await this.store.insertBenchmarks(em, evaluation.benchmarks);
      },
    };
  }

  /** Each objective of the plan is a benchmark. */
  private async fromThePlan(em: EntityManager, { id, operationId }: Evaluation): Promise<EvaluationBenchmark[]> {
    const objectives = await this.store.objectives(em, operationId);
    const unjudged = { evaluationId: id, target: null, result: null, outcome: null };
    return objectives.map(({ text, component }) =>
      Object.assign(new EvaluationBenchmark(), unjudged, { id: newId(), component, benchmark: text }),
    );
  }
}

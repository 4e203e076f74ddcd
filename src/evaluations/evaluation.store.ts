import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { putPart } from '../core/cases/parts.js';
import { Rows } from '../core/cases/rows.js';
import type { Objective } from '../operations/operation.entity.js';
import {
  Evaluation,
  EvaluationBenchmark,
  EvaluationFinding,
  EvaluationSection,
  EvaluationSignature,
} from './evaluation.entity.js';
import { evaluationSight } from './evaluation.policy.js';

/** The only SQL about evaluations and what belongs to them. */
@Injectable()
export class EvaluationStore extends Rows<Evaluation> {
  constructor() {
    super(Evaluation, evaluationSight, { by: 'openedAt', direction: 'desc' });
  }

  async settle(em: EntityManager, { signatures }: Evaluation): Promise<void> {
    if (signatures.length > 0) await em.upsert(EvaluationSignature, signatures, ['evaluationId', 'country']);
  }

  async writeSection(em: EntityManager, section: EvaluationSection): Promise<void> {
    await em.upsert(EvaluationSection, section, ['evaluationId', 'code']);
  }

  async insertBenchmarks(em: EntityManager, benchmarks: EvaluationBenchmark[]): Promise<void> {
    if (benchmarks.length > 0) await em.insert(EvaluationBenchmark, benchmarks);
  }

  putBenchmark(em: EntityManager, benchmark: EvaluationBenchmark): Promise<void> {
    return putPart(em, EvaluationBenchmark, benchmark, 'evaluationId');
  }

  async removeBenchmark(em: EntityManager, evaluationId: string, id: string): Promise<void> {
    await em.delete(EvaluationBenchmark, { evaluationId, id });
  }

  putFinding(em: EntityManager, finding: EvaluationFinding): Promise<void> {
    return putPart(em, EvaluationFinding, finding, 'evaluationId');
  }

  async removeFinding(em: EntityManager, evaluationId: string, id: string): Promise<void> {
    await em.delete(EvaluationFinding, { evaluationId, id });
  }

  /** What the plan wanted to reach. */
  async objectives(em: EntityManager, operationId: string): Promise<Objective[]> {
    const [row] = await em.query<{ objectives: Objective[] }[]>('select objectives from operations where id = $1', [
      operationId,
    ]);
    return row?.objectives ?? [];
  }

  /** The hosts, and every other state that has signed the plan; bodies sign no evaluation. */
  signatories(em: EntityManager, operationId: string): Promise<Omit<EvaluationSignature, 'evaluationId'>[]> {
    return em.query(
      `select country, authority_id as "authorityId", case part when 'host' then 'host' else 'participant' end as part,
         null as "signedAt", null as "signedBy"
       from participations where operation_id = $1 and state <> 'declined'
         and (part = 'host' or part = 'participant' and signed_version is not null)
       order by part, country`,
      [operationId],
    );
  }

  protected override async complete(em: EntityManager, rows: Evaluation[]): Promise<void> {
    const ids = rows.map(({ id }) => id);
    const mine = { where: { evaluationId: In(ids) } };
    const sections = await em.find(EvaluationSection, mine);
    const benchmarks = await em.find(EvaluationBenchmark, { ...mine, order: { id: 'ASC' } });
    const findings = await em.find(EvaluationFinding, { ...mine, order: { kind: 'ASC', id: 'ASC' } });
    const signatures = await em.find(EvaluationSignature, { ...mine, order: { part: 'ASC', country: 'ASC' } });
    const operations = await em.query<{ id: string; state: string }[]>(
      'select id, state from operations where id = any($1)',
      [rows.map(({ operationId }) => operationId)],
    );
    for (const row of rows) {
      const itsOwn = ({ evaluationId }: { evaluationId: string }) => evaluationId === row.id;
      row.sections = sections.filter(itsOwn);
      row.benchmarks = benchmarks.filter(itsOwn);
      row.findings = findings.filter(itsOwn);
      row.signatures = signatures.filter(itsOwn);
      row.operationState = operations.find(({ id }) => id === row.operationId)?.state ?? '';
    }
  }
}

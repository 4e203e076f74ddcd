import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Period } from '../core/local-time.js';
import { Problem } from '../core/problems.js';
import type { Figure } from '../daily-reports/counter.codes.js';
import { FiguresReader } from '../daily-reports/figures.reader.js';
import { OperationReader } from '../operations/operation.reader.js';
import type { SeriousIncident } from './serious-incident.entity.js';
import { SeriousIncidentStore } from './serious-incident.store.js';

/** More than this is asked for in parts. */
const MOST = 2000;

/** What a report on rights in an operation is made of, as far as the caller may see each. */
@Injectable()
export class RightsReportReader {
  constructor(
    private readonly store: SeriousIncidentStore,
    private readonly figures: FiguresReader,
    private readonly operations: OperationReader,
  ) {}

  async incidents(
    em: EntityManager,
    officer: Officer,
    operationId: string,
    period: Period,
  ): Promise<SeriousIncident[]> {
    await this.operations.get(em, operationId);
    const where = [
      { text: 'row.operation_id = :operationId', parameters: { operationId } },
      { text: 'row.raised_at >= :since and row.raised_at < :until', parameters: { ...period } },
    ];
    const { items, next } = await this.store.page(em, officer, { limit: MOST, after: undefined, count: false, where });
    if (next) throw new Problem('too_much_at_once', { most: MOST });
    return items;
  }

  counts(em: EntityManager, operationId: string, period: Period): Promise<Figure[]> {
    return this.figures.between(em, operationId, null, period);
  }
}

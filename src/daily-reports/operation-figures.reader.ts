import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dayIn } from '../core/local-time.js';
import { OperationReader, type OperationBrief } from '../operations/operation.reader.js';
import { TallyReader } from '../tallies/tally.reader.js';
import { FiguresReader, type Total } from './figures.reader.js';
import type { FiguresOfADayView } from './operation-figures.dto.js';

/** The figures of an operation, day by day, or in all. */
@Injectable()
export class OperationFiguresReader {
  constructor(
    private readonly computed: FiguresReader,
    private readonly tallies: TallyReader,
    private readonly operations: OperationReader,
  ) {}

  /** As far as the caller can see it. */
  operation(em: EntityManager, id: string): Promise<OperationBrief> {
    return this.operations.get(em, id);
  }

  async days(em: EntityManager, operationId: string, zone: string, days: string[]): Promise<FiguresOfADayView[]> {
    const found: FiguresOfADayView[] = [];
    for (const date of days) {
      const figures = await this.computed.between(em, operationId, null, dayIn(zone, date));
      const tallied = await this.tallies.between(em, operationId, null, dayIn(zone, date));
      if (figures.length + tallied.length > 0) found.push({ date, figures, tallied });
    }
    return found;
  }

  totals(em: EntityManager, operationId: string): Promise<Total[]> {
    return this.computed.totals(em, operationId);
  }
}

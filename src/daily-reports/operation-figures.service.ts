import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { dayAfter, dayOf } from '../core/local-time.js';
import { Problem } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import type { OperationBrief } from '../operations/operation.reader.js';
import { seesFigures, seesTotals } from './figures.rules.js';
import type { DaysQueryDto, OperationFiguresView, ReportingDayView } from './operation-figures.dto.js';
import { OperationFiguresReader } from './operation-figures.reader.js';
import { ReportingDaysReader, within } from './reporting-days.reader.js';

/** More days than these are asked for in parts. */
const MOST_DAYS = 31;
const A_WEEK = 7;

type Question<T> = (em: EntityManager, operation: OperationBrief, now: Date) => Promise<T>;

/** What an operation has to its account at this moment, and which of its days have been reported. */
@Injectable()
export class OperationFiguresService {
  constructor(
    private readonly work: Work,
    private readonly figures: OperationFiguresReader,
    private readonly reporting: ReportingDaysReader,
    private readonly audit: AuditTrail,
  ) {}

  tally(officer: Officer, operationId: string, asked: DaysQueryDto): Promise<OperationFiguresView> {
    return this.about(officer, operationId, 'operation.tally', async (em, operation, now) => {
      if (!seesFigures(officer, operation)) {
        if (!seesTotals(officer, operation)) throw new Problem('not_permitted');
        return { days: [], totals: await this.figures.totals(em, operation.id) };
      }
      const zone = await this.reporting.zone(em, operation);
      const days = await this.figures.days(em, operation.id, zone, daysAsked(operation, asked, dayOf(zone, now)));
      return { days, totals: [] };
    });
  }

  reportingDays(officer: Officer, operationId: string, asked: DaysQueryDto): Promise<ReportingDayView[]> {
    return this.about(officer, operationId, 'operation.reporting_days', async (em, operation, now) => {
      if (!seesFigures(officer, operation)) throw new Problem('not_permitted');
      const zone = await this.reporting.zone(em, operation);
      return this.reporting.of(em, operation, daysAsked(operation, asked, dayOf(zone, now)), now);
    });
  }

  private about<T>(officer: Officer, operationId: string, action: string, question: Question<T>): Promise<T> {
    return this.work.as(officer, async (em, now) => {
      const operation = await this.figures.operation(em, operationId);
      const answer = await question(em, operation, now);
      const what = { recordType: 'operations', recordId: operationId, operationId };
      await this.audit.write(em, { actor: officer, kind: 'read', action, ...what });
      return answer;
    });
  }
}

/** Those asked for, or the last week up to today; of the operation's own days only. */
function daysAsked(operation: OperationBrief, { from, until }: DaysQueryDto, today: string): string[] {
  const last = until ?? (operation.endsOn !== null && operation.endsOn < today ? operation.endsOn : today);
  const days = within(operation, from ?? dayAfter(last, 1 - A_WEEK), last);
  if (days.length > MOST_DAYS) throw new Problem('too_much_at_once', { most: MOST_DAYS });
  return days;
}

import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { spreadsheet } from '../core/spreadsheet.js';
import { Work } from '../core/work/work.js';
import type { HandoverFiguresView, HandoverFigureView } from './handover-figures.dto.js';
import { HandoverFiguresStore } from './handover-figures.store.js';
import { outcomes } from './investigation-handover.codes.js';

const columns = [
  ...(['recipientKind', 'recipientId', 'recipientCountry', 'handedOver', 'unanswered', 'overdue'] as const),
  ...(['accepted', 'declined', 'recalled', 'withOutcome', 'fedBack'] as const),
] as const satisfies readonly (keyof HandoverFigureView)[];

/** How much was handed over, answered, and what came of it: of an operation, recipient by recipient. Numbers only. */
@Injectable()
export class HandoverFiguresService {
  constructor(
    private readonly work: Work,
    private readonly store: HandoverFiguresStore,
    private readonly audit: AuditTrail,
  ) {}

  of(officer: Officer, operationId: string): Promise<HandoverFiguresView> {
    return this.asked(officer, operationId, 'read');
  }

  /** For spreadsheets: a column for each outcome. */
  async csv(officer: Officer, operationId: string): Promise<string> {
    const figures = await this.asked(officer, operationId, 'export');
    const numberOf = (recipientId: string, outcome: string) =>
      figures.outcomes.find((one) => one.recipientId === recipientId && one.outcome === outcome)?.number ?? 0;
    const codes = Object.keys(outcomes);
    const rows = figures.recipients.map((figure) => [
      ...columns.map((column) => figure[column]),
      ...codes.map((code) => numberOf(figure.recipientId, code)),
    ]);
    return spreadsheet([...columns, ...codes], rows);
  }

  private asked(officer: Officer, operationId: string, kind: 'read' | 'export'): Promise<HandoverFiguresView> {
    return this.work.as(officer, async (em, now) => {
      const action = 'investigation_handover.figures';
      await this.audit.write(em, { actor: officer, kind, action, operationId });
      const recipients = await this.store.recipients(em, operationId, now);
      return { operationId, recipients, outcomes: await this.store.outcomes(em, operationId) };
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { HandoverFigureView, OutcomeFigureView } from './handover-figures.dto.js';

/** Counts of all hand-overs of an operation, for those who may know its figures; for a recipient, of its own. */
@Injectable()
export class HandoverFiguresStore {
  recipients(em: EntityManager, operationId: string, now: Date): Promise<HandoverFigureView[]> {
    return em.query(
      `select recipient_kind as "recipientKind", recipient_id as "recipientId", recipient_country as "recipientCountry",
         handed_over as "handedOver", unanswered, overdue, accepted, declined, recalled, with_outcome as "withOutcome",
         fed_back as "fedBack"
       from app.handover_figures($1, $2)`,
      [operationId, now],
    );
  }

  outcomes(em: EntityManager, operationId: string): Promise<OutcomeFigureView[]> {
    return em.query('select recipient_id as "recipientId", outcome, number from app.handover_outcomes($1)', [
      operationId,
    ]);
  }
}

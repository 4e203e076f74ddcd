import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { clockActor } from '../core/access/actor.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { InvestigationFeedback, type ToldBack } from './investigation-feedback.entity.js';
import { investigationFeedbackWorkflow } from './investigation-feedback.workflow.js';
import type { InvestigationHandover } from './investigation-handover.entity.js';

interface Told {
  readonly officerId: string;
  readonly sourceType: string;
  readonly sourceId: string;
  readonly items: number;
}

/** Tells whoever spoke of them first what came of it, each about their own records. */
@Injectable()
export class FeedbackDesk {
  constructor(private readonly transitions: Transitions) {}

  async tell(unit: Unit, handover: InvestigationHandover & ToldBack): Promise<void> {
    const { outcome, outcomeAt, toldBackBy: actor = clockActor } = handover;
    if (outcome === null || outcomeAt === null) return;
    const openedBy = actor.kind === 'officer' ? actor.id : handover.openedBy;
    const { id: handoverId, operationId, ownerAuthorityId, ownerCountry, recipientKind } = handover;
    const about = { handoverId, operationId, ownerAuthorityId, ownerCountry, recipientKind, outcome, outcomeAt };
    const begun = { openedBy, openedAt: unit.now, version: 1, restricted: false, namedReaders: [] };
    for (const told of addressees(handover)) {
      const subject = Object.assign(new InvestigationFeedback(), { id: newId(), ...begun, ...about, ...told });
      const opening = { entity: InvestigationFeedback, actor, subject };
      await this.transitions.open(unit, investigationFeedbackWorkflow, opening);
    }
  }
}

/** Each officer once for each of their records. */
function addressees({ items }: InvestigationHandover): Told[] {
  const told = new Map<string, Told>();
  for (const { sourceType, sourceId, toldBackTo } of items)
    for (const officerId of toldBackTo) {
      const key = `${officerId} ${sourceId}`;
      told.set(key, { officerId, sourceType, sourceId, items: (told.get(key)?.items ?? 0) + 1 });
    }
  return [...told.values()];
}

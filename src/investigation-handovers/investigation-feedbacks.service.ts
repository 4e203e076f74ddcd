import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds, type Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { pick } from '../core/pick.js';
import type { Acting } from '../core/work/acting.js';
import type { FeedbacksQueryDto, InvestigationFeedbackView } from './investigation-feedback.dto.js';
import type { InvestigationFeedback } from './investigation-feedback.entity.js';
import { InvestigationFeedbackStore } from './investigation-feedback.store.js';
import { investigationFeedbackWorkflow, type InvestigationFeedbackAction } from './investigation-feedback.workflow.js';

type View = InvestigationFeedbackView;

/** What came of what an officer wrote down, for that officer. */
@Injectable()
export class InvestigationFeedbacksService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    store: InvestigationFeedbackStore,
    kinds: Kinds,
  ) {
    const law = { workflow: investigationFeedbackWorkflow, store, view: show };
    this.kind = kinds.add({ ...law, reads: 'investigation_feedback.read' as const });
  }

  list(officer: Officer, { limit, after, count, ...asked }: FeedbacksQueryDto): Promise<PageOf<View>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<View> {
    return this.cases.get(this.kind, officer, id);
  }

  act(by: Acting, id: string, action: InvestigationFeedbackAction, reason?: string): Promise<View> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}

function show(feedback: InvestigationFeedback, glance: Glance): View {
  return {
    ...caseView(investigationFeedbackWorkflow, feedback, glance),
    ...pick(feedback, ['operationId', 'officerId', 'sourceType', 'sourceId', 'items', 'recipientKind']),
    ...pick(feedback, ['outcome', 'outcomeAt']),
  };
}

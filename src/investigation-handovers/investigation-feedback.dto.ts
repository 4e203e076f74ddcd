import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { CodeField, Id, OneOf, optional } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { outcomes, recipientKinds, type Outcome, type RecipientKind } from './investigation-handover.codes.js';
import { investigationFeedbackWorkflow, type InvestigationFeedbackAction } from './investigation-feedback.workflow.js';

export class FeedbacksQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @Id(optional)
  sourceId?: string;

  @OneOf('InvestigationFeedbackState', stateCodes(investigationFeedbackWorkflow), optional)
  state?: string;
}

export class ActOnFeedback extends CaseId {
  @OneOf('InvestigationFeedbackAction', plainActions(investigationFeedbackWorkflow))
  action: InvestigationFeedbackAction;
}

/** What came of it; neither who investigates nor what was said. */
export class InvestigationFeedbackView extends CaseView {
  operationId: string;
  officerId: string;
  /** The record of the addressee that it came from. */
  sourceType: string;
  sourceId: string;
  /** How many items that were drawn from it were handed over. */
  items: number;

  @CodeField('HandoverRecipientKind', recipientKinds)
  recipientKind: RecipientKind;

  @CodeField('InvestigationOutcome', outcomes)
  outcome: Outcome;

  outcomeAt: Date;
}

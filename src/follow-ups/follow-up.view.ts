import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { FollowUpView } from './follow-up.dto.js';
import type { FollowUp } from './follow-up.entity.js';
import { followUpWorkflow } from './follow-up.workflow.js';

export function showFollowUp(followUp: FollowUp, glance: Glance): FollowUpView {
  return {
    ...caseView(followUpWorkflow, followUp, glance),
    ...pick(followUp, ['operationId', 'siteId', 'kind', 'title', 'description', 'sourceType', 'sourceId']),
    ...pick(followUp, ['addresseeId', 'addresseeCountry', 'assigneeId', 'dueOn', 'climbed', 'waitsAt']),
    ...pick(followUp, ['acceptedAt', 'acceptedBy', 'outcome', 'doneAt', 'doneBy', 'verifiedAt', 'verifiedBy']),
  };
}

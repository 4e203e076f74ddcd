import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { DetentionView } from './detention.dto.js';
import type { Detention } from './detention.entity.js';
import { detentionWorkflow } from './detention.workflow.js';

export function showDetention(detention: Detention, glance: Glance): DetentionView {
  const law = pick(detention.law, ['rule', 'entryId', 'source', 'sure', 'firstUntil', 'mostUntil', 'children']);
  return {
    ...caseView(detentionWorkflow, detention, glance),
    ...pick(detention, [
      'readmissionId',
      'personId',
      'decisionRef',
      'decidedBy',
      'decidedOn',
      'ground',
      'alternatives',
    ]),
    ...pick(detention, ['place', 'startedAt', 'allowedUntil', 'reviewAt', 'reviewedAt', 'reviewedBy', 'reviewRef']),
    ...pick(detention, ['question', 'releasedAt', 'releaseGround', 'climbed']),
    law,
  };
}

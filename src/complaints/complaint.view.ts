import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import { referenceOf } from './complaint.codes.js';
import type { ComplaintView } from './complaint.dto.js';
import type { Complaint } from './complaint.entity.js';
import { complaintWorkflow } from './complaint.workflow.js';

export function showComplaint(complaint: Complaint, glance: Glance): ComplaintView {
  const where = pick(complaint, ['operationId', 'siteId', 'sourceType', 'sourceId', 'occurredAt', 'place']);
  const what = pick(complaint, ['complainant', 'subject', 'narrative', 'unitConcerned', 'answerTo', 'language']);
  const found = pick(complaint, ['seriousIncidentId', 'finding', 'examination', 'examinedBy', 'climbed']);
  const answered = pick(complaint, ['answer', 'answerRoute', 'answeredAt']);
  const reference = referenceOf(complaint.id);
  return { ...caseView(complaintWorkflow, complaint, glance), reference, ...where, ...what, ...found, ...answered };
}

import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { ParkedWorkView } from './parked-work.dto.js';
import type { ParkedWork } from './parked-work.entity.js';
import { parkedWorkWorkflow } from './parked-work.workflow.js';

export function showParkedWork(work: ParkedWork, glance: Glance): ParkedWorkView {
  const whose = pick(work, ['tabletId', 'officerId', 'operationId', 'itemId', 'workId', 'title', 'seq', 'capturedAt']);
  return { ...caseView(parkedWorkWorkflow, work, glance), ...whose, ...pick(work, ['refusal', 'command', 'note']) };
}

import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { TabletView } from './tablet.dto.js';
import type { Tablet } from './tablet.entity.js';
import { tabletWorkflow } from './tablet.workflow.js';

export function showTablet(tablet: Tablet, glance: Glance): TabletView {
  const own = pick(tablet, ['label', 'operationId', 'enrolledBy', 'enrolledAt', 'revokedFor', 'revokedAt']);
  return { ...caseView(tabletWorkflow, tablet, glance), ...own };
}

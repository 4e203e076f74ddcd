import { carriedOf, contentOf } from '../core/exchange/passed-on.view.js';
import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { TransmissionItemView } from './transmission-item.dto.js';
import type { TransmissionItem } from './transmission-item.entity.js';
import { transmissionItemWorkflow } from './transmission-item.workflow.js';

/** Whoever sees it is on its own side and is shown it whole. */
export function showTransmissionItem(item: TransmissionItem, glance: Glance): TransmissionItemView {
  const way = pick(item, ['toCountry', 'toAuthorityId', 'sourceType', 'sourceId']);
  const done = pick(item, ['checkedBy', 'checkedAt', 'releasedBy', 'releasedAt', 'sentBy', 'sentAt']);
  const copy = pick(item, ['copyId', 'copyState', 'copyStateAt']);
  const view = caseView(transmissionItemWorkflow, item, glance);
  return { ...view, ...carriedOf(item), ...contentOf(item), ...way, ...done, ...copy };
}

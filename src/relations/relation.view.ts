import type { Glance } from '../core/cases/kinds.js';
import { itemView } from '../core/handling/item.view.js';
import { pick } from '../core/pick.js';
import type { RelationView } from './relation.dto.js';
import type { Relation } from './relation.entity.js';
import { relationWorkflow } from './relation.workflow.js';

const unsaid = { role: null, fromDate: null, toDate: null };

export function showRelation(relation: Relation, glance: Glance): RelationView {
  const carried = itemView(relationWorkflow, relation, glance);
  const what = pick(relation, ['fromId', 'toId', 'code', 'decidedBy', 'decidedAt']);
  const said = carried.withheld === null ? pick(relation, ['role', 'fromDate', 'toDate']) : unsaid;
  return { ...carried, ...what, ...said };
}

import { defineSight, whereIAm } from '../core/access/sight.js';
import { beyondADraft, itemReasons } from '../core/handling/item.policy.js';
import type { Subject } from './subject.entity.js';

/** Its author, the owner's officers, and beyond them whom its handling lets see it: under H2 only by the owner's permission. */
export const subjectSight = defineSight<Subject>()('subjects', {
  ...itemReasons<Subject>({ drafts: true }),
  its_monitor: {
    because: 'it concerns somebody in a protected role, and they monitor rights in its operation',
    column: 'operationId',
    is: whereIAm('rights_monitor'),
    and: `row.protected_role is not null and ${beyondADraft}`,
  },
});

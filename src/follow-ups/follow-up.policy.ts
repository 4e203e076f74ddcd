import { defineSight, me, whereIAm } from '../core/access/sight.js';
import type { FollowUp } from './follow-up.entity.js';
import { receivers } from './follow-up.rules.js';

/** Those who run or host the operation, whoever opened it, and the authority it was handed to, also after the closure. */
export const followUpSight = defineSight<FollowUp>()('follow_ups', {
  its_operation: {
    because: 'they run, watch or evaluate the operation that it comes from',
    column: 'operationId',
    is: whereIAm(
      'operation_coordinator',
      'operation_commander',
      'national_contact_point',
      'team_leader',
      'rights_monitor',
      'evaluator',
    ),
  },
  its_host: {
    because: 'they plan, decide or evaluate in the authority that hosted the operation',
    column: 'ownerAuthorityId',
    is: whereIAm('operation_coordinator', 'police_chief', 'national_contact_point', 'evaluator'),
  },
  its_addressee: {
    because: 'it was handed to their authority',
    column: 'addresseeId',
    is: whereIAm(...receivers),
  },
  a_chief_above: {
    because: 'it was waited for in vain, and they are the chief whom it has climbed to',
    column: 'waitsAt',
    is: whereIAm('police_chief'),
  },
  its_assignee: { because: 'they see to it', column: 'assigneeId', is: me },
  its_author: { because: 'they opened it', column: 'openedBy', is: me },
});

import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { InvestigationHandover } from './investigation-handover.entity.js';
import { inTheOperation, keepers, receivers } from './investigation-handover.rules.js';

const sent = 'row.handed_at is not null';

/** The owner's side from the beginning, and the recipient from when it was handed over. For nobody else. */
export const investigationHandoverSight = defineSight<InvestigationHandover>()('investigation_handovers', {
  its_author: { because: 'they wrote it', column: 'openedBy', is: me },
  its_owner: {
    because: 'they keep or analyse what their authority owns',
    column: 'ownerAuthorityId',
    is: whereIAm(...keepers),
  },
  its_operation: {
    because: 'they lead, coordinate or analyse in its operation for the state that owns it',
    column: 'operationId',
    is: whereIAm(...inTheOperation),
    within: 'ownerCountry',
  },
  its_focal_point: {
    because: 'it goes to SELEC through their focal point',
    column: 'unitId',
    is: whereIAm('central_unit_officer'),
    and: 'row.checked_at is not null',
  },
  its_recipient: {
    because: 'it was handed over to their authority',
    column: 'recipientId',
    is: whereIAm(...receivers),
    and: sent,
  },
  its_assignee: { because: 'they see to it for the recipient', column: 'assigneeId', is: me },
  data_protection: {
    because: 'they supervise data protection in the state that owns it; of its content they see nothing',
    column: 'ownerCountry',
    is: myCountryAs('data_protection_officer'),
    and: `row.state <> 'draft'`,
  },
  their_data_protection: {
    because: 'they supervise data protection in the state that received it; of its content they see nothing',
    column: 'recipientCountry',
    is: myCountryAs('data_protection_officer'),
    and: sent,
  },
});

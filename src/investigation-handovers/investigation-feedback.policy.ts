import { defineSight, me, whereIAm } from '../core/access/sight.js';
import type { InvestigationFeedback } from './investigation-feedback.entity.js';

/** Its addressee, and whoever keeps what the host owns: so that it can be seen whether it was read. */
export const investigationFeedbackSight = defineSight<InvestigationFeedback>()('investigation_feedbacks', {
  its_addressee: { because: 'it tells them what came of a record of theirs', column: 'officerId', is: me },
  its_owner: {
    because: 'they keep or analyse what their authority owns',
    column: 'ownerAuthorityId',
    is: whereIAm('handling_officer', 'analyst'),
  },
});

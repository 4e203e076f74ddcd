import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { DataSubjectRequest } from './data-subject-request.entity.js';

/** Whoever works on it where it was received, and who supervises data protection in that state. Nobody else knows that somebody asked. */
export const dataSubjectRequestSight = defineSight<DataSubjectRequest>()('data_subject_requests', {
  whoever_received: { because: 'they received it', column: 'openedBy', is: me },
  its_authority: {
    because: 'they work on requests of persons in the authority that received it',
    column: 'ownerAuthorityId',
    is: whereIAm('data_protection_officer', 'legal_officer'),
  },
  data_protection: {
    because: 'they supervise data protection in the state that received it',
    column: 'ownerCountry',
    is: myCountryAs('data_protection_officer'),
  },
});

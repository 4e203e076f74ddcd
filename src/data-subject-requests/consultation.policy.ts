import { defineSight, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { Consultation } from './consultation.entity.js';

/** The transmitter that is heard, and whoever works on the request that it is heard for. */
export const consultationSight = defineSight<Consultation>()('data_subject_consultations', {
  its_transmitter: {
    because: 'they keep what the authority has passed on',
    column: 'ownerAuthorityId',
    is: whereIAm('handling_officer', 'central_unit_officer', 'legal_officer'),
  },
  for_its_transmitter: {
    because: 'they answer to other states, or supervise data protection, for the state that passed the items on',
    column: 'ownerCountry',
    is: myCountryAs('central_unit_officer', 'data_protection_officer'),
  },
  its_asker: {
    because: 'they work on requests of persons in the authority that asks',
    column: 'askerAuthorityId',
    is: whereIAm('data_protection_officer', 'legal_officer'),
  },
});

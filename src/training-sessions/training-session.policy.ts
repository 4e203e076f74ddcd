import { defineSight, meAmong, myCountryAmongAs, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { TrainingSession } from './training-session.entity.js';

/** Those who serve in the operation, the states whose officers attend, and those who plan for the host. */
export const trainingSessionSight = defineSight<TrainingSession>()('training_sessions', {
  its_officers: { because: 'they hold it or attend', column: 'officerIds', is: meAmong },
  its_operation: {
    because: 'they serve in the same operation',
    column: 'operationId',
    is: whereIAm(
      'operation_coordinator',
      'operation_commander',
      'team_leader',
      'national_contact_point',
      'rights_monitor',
      'field_officer',
      'debriefer',
      'screener',
    ),
  },
  its_states: {
    because: 'officers of their state attend',
    column: 'countries',
    is: myCountryAmongAs('national_contact_point'),
  },
  the_host: {
    because: 'they plan or decide for the host state',
    column: 'ownerCountry',
    is: myCountryAs('operation_coordinator', 'police_chief'),
  },
});

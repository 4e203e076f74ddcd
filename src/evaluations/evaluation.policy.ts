import { defineSight, myCountryAmongAs, whereIAm } from '../core/access/sight.js';
import type { Evaluation } from './evaluation.entity.js';

/** Those who ran the operation and its host's authority; and, once submitted, those who answer for a state that signs. */
export const evaluationSight = defineSight<Evaluation>()('evaluations', {
  its_operation: {
    because: 'they ran, watched or evaluate the operation',
    column: 'operationId',
    is: whereIAm(
      'operation_coordinator',
      'operation_commander',
      'national_contact_point',
      'evaluator',
      'rights_monitor',
    ),
  },
  its_host: {
    because: 'they plan, decide or evaluate in the authority that hosted the operation',
    column: 'ownerAuthorityId',
    is: whereIAm('operation_coordinator', 'police_chief', 'national_contact_point', 'evaluator'),
  },
  its_states: {
    because: 'their state hosted the operation or signed its plan',
    column: 'countries',
    is: myCountryAmongAs(
      'national_contact_point',
      'operation_coordinator',
      'police_chief',
      'evaluator',
      'analyst',
      'rights_monitor',
      'legal_officer',
    ),
    and: `row.state <> 'draft'`,
  },
});

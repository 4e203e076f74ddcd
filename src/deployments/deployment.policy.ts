import { defineSight, me, myCountryAmongAs, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { Deployment } from './deployment.entity.js';

const forAState = ['national_contact_point', 'operation_coordinator', 'operation_commander', 'police_chief'] as const;

/** The officer, those who serve beside them, and those who plan for the sending and the host state. */
export const deploymentSight = defineSight<Deployment>()('deployments', {
  its_officer: { because: 'it is their own deployment', column: 'officerId', is: me },
  its_operation: {
    because: 'they serve in the same operation',
    column: 'operationId',
    is: whereIAm(
      'operation_coordinator',
      'operation_commander',
      'team_leader',
      'national_contact_point',
      'rights_monitor',
      'evaluator',
      'field_officer',
      'debriefer',
      'screener',
      'analyst',
    ),
  },
  the_sender: { because: 'they plan for the state that sends', column: 'country', is: myCountryAs(...forAState) },
  the_host: { because: 'they plan for the host state', column: 'hostCountries', is: myCountryAmongAs(...forAState) },
});

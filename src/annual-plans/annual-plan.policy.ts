import { defineSight, myCountryAmongAs, whereIAm } from '../core/access/sight.js';
import type { AnnualPlan } from './annual-plan.entity.js';

/** A draft is its own authority's; once proposed, it is there for those who plan, decide or follow the year for its states. */
export const annualPlanSight = defineSight<AnnualPlan>()('annual_plans', {
  its_authority: {
    because: 'they plan or decide in the authority that wrote it',
    column: 'ownerAuthorityId',
    is: whereIAm('analyst', 'operation_coordinator', 'police_chief', 'national_contact_point'),
  },
  its_states: {
    because: 'it names their state or body, for which they plan, decide or follow the year',
    column: 'countries',
    is: myCountryAmongAs(
      'analyst',
      'operation_coordinator',
      'operation_commander',
      'national_contact_point',
      'police_chief',
      'central_unit_officer',
      'legal_officer',
      'rights_monitor',
      'evaluator',
    ),
    and: `row.state <> 'draft'`,
  },
});

import { defineSight, myCountryAmongAs, whereIAm } from '../core/access/sight.js';
import type { RiskAnalysis } from './risk-analysis.entity.js';

/** A draft is its own authority's; once released it is there for those who plan in the states it names. */
export const riskAnalysisSight = defineSight<RiskAnalysis>()('risk_analyses', {
  its_authority: {
    because: 'they analyse, plan or decide in the authority that wrote it',
    column: 'ownerAuthorityId',
    is: whereIAm('analyst', 'operation_coordinator', 'police_chief'),
  },
  its_states: {
    because: 'it was released to their state, for which they analyse, plan or decide',
    column: 'countries',
    is: myCountryAmongAs(
      'analyst',
      'operation_coordinator',
      'police_chief',
      'national_contact_point',
      'operation_commander',
      'evaluator',
    ),
    and: 'row.released_at is not null',
  },
  a_chief_above: {
    because: 'its release was waited for in vain, and they are the chief whom it has climbed to',
    column: 'waitsAt',
    is: whereIAm('police_chief'),
  },
});

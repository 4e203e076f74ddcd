import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { ErrorClaim } from './error-claim.entity.js';

const officers = ['readmission_officer', 'readmission_supervisor', 'escort_leader', 'safeguard_officer'] as const;
const forAState = ['safeguard_officer', 'legal_officer', 'rights_monitor', 'data_protection_officer'] as const;

/** The side that claims from the beginning, the other one from when it was claimed; nobody else. */
export const errorClaimSight = defineSight<ErrorClaim>()('error_claims', {
  whoever_opened: { because: 'they wrote it', column: 'openedBy', is: me },
  own_authority: {
    because: 'they work for the authority that claims',
    column: 'ownerAuthorityId',
    is: whereIAm(...officers),
  },
  own_state: {
    because: 'they escort, or watch over rights, law or data, for the state that claims',
    column: 'ownerCountry',
    is: myCountryAs(...forAState, 'escort_leader'),
  },
  other_authority: {
    because: 'they work for the authority that had handed them over',
    column: 'otherAuthorityId',
    is: whereIAm(...officers),
    and: `(row.sent_at is not null or row.elsewhere = 'owner')`,
  },
  other_state: {
    because: 'they receive, or watch over rights, law or data, for the state that had handed them over',
    column: 'otherCountry',
    is: myCountryAs(...forAState, 'crossing_point_officer'),
    and: 'row.sent_at is not null',
  },
});

import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { Hit } from './hit.entity.js';

/** For the asking side there is only what its owner's rule tells, or what was disclosed. */
const told = `row.shown <> 'nothing'`;

/** Two sides: the owner of the entry from the beginning, and whoever asked as far as the owner's rule lets them know. */
export const hitSight = defineSight<Hit>()('hits', {
  the_owner: {
    because: 'they judge and decide for the authority that owns the entry',
    column: 'ownerAuthorityId',
    is: whereIAm('check_officer', 'analyst', 'handling_officer', 'team_leader'),
  },
  the_owners_state: {
    because: 'they answer to other states for the state that owns the entry, or supervise data protection there',
    column: 'ownerCountry',
    is: myCountryAs('central_unit_officer', 'data_protection_officer'),
  },
  whoever_asked: { because: 'they proposed the referral', column: 'openedBy', is: me, and: told },
  the_asking_authority: {
    because: 'they work on checks for the authority that asked',
    column: 'askingAuthorityId',
    is: whereIAm('check_officer', 'analyst', 'team_leader', 'referral_approver', 'handling_officer'),
    and: told,
  },
  the_asking_state: {
    because: 'they answer for the state that asked, or supervise data protection there',
    column: 'askingCountry',
    is: myCountryAs('central_unit_officer', 'data_protection_officer'),
    and: told,
  },
});

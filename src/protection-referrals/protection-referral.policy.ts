import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { ProtectionReferral } from './protection-referral.entity.js';

/** Whoever noticed the need, whoever receives it, the safeguard officers of the host; those above only once it has climbed. */
export const protectionReferralSight = defineSight<ProtectionReferral>()('protection_referrals', {
  its_author: { because: 'they referred the person', column: 'openedBy', is: me },
  the_author_of_its_source: {
    because: 'they wrote the record in which the need was noticed',
    column: 'sourceOpenedBy',
    is: me,
  },
  the_receiver: {
    because: 'they receive referrals for the authority it is addressed to',
    column: 'authorityId',
    is: whereIAm('safeguard_officer'),
  },
  the_host: {
    because: 'they receive referrals for the host state',
    column: 'ownerCountry',
    is: myCountryAs('safeguard_officer'),
  },
  its_guardians: {
    because: 'they look after safeguards or fundamental rights in its operation',
    column: 'operationId',
    is: whereIAm('safeguard_officer', 'rights_monitor'),
  },
  data_protection: {
    because: 'they supervise data protection in the host state; of its content they see nothing',
    column: 'ownerCountry',
    is: myCountryAs('data_protection_officer'),
  },
  its_coordinator: {
    because: 'it was left unanswered in the operation that they coordinate',
    column: 'operationId',
    is: whereIAm('operation_coordinator'),
    and: 'row.climbed >= 1',
  },
  a_coordinator_of_the_host: {
    because: 'it was left unanswered in an operation that their authority hosts',
    column: 'ownerAuthorityId',
    is: whereIAm('operation_coordinator'),
    and: 'row.climbed >= 1',
  },
  its_commander: {
    because: 'it was left unanswered in the operation that they command',
    column: 'operationId',
    is: whereIAm('operation_commander'),
    and: 'row.climbed >= 2',
  },
});

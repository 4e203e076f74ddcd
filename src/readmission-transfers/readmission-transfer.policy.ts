import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { ReadmissionTransfer } from './readmission-transfer.entity.js';

/** Whoever does not see the case does not see what belongs to it. */
const SEES_CASE = 'exists (select from readmissions parent where parent.id = row.readmission_id)';
const TOLD = `row.told_at is not null and ${SEES_CASE}`;

/** Why a transfer exists for somebody: on the requesting side from the beginning, on the other from when it was told. */
export const readmissionTransferSight = defineSight<ReadmissionTransfer>()('readmission_transfers', {
  own_authority: {
    because: 'they work on readmissions for the authority that plans it',
    column: 'ownerAuthorityId',
    is: whereIAm('readmission_officer', 'readmission_supervisor'),
    and: SEES_CASE,
  },
  its_leader: { because: 'they lead the escort', column: 'leaderId', is: me, and: SEES_CASE },
  own_safeguards: {
    because: 'they watch over the rights of the persons for the state that plans it',
    column: 'ownerCountry',
    is: myCountryAs('safeguard_officer', 'legal_officer', 'rights_monitor', 'data_protection_officer'),
    and: SEES_CASE,
  },
  other_authority: {
    because: 'they work on readmissions for the authority that takes them over',
    column: 'otherAuthorityId',
    is: whereIAm('readmission_officer', 'readmission_supervisor'),
    and: TOLD,
  },
  other_state: {
    because: 'they serve at a crossing point of the state that takes them over, or watch over rights or data there',
    column: 'otherCountry',
    is: myCountryAs('crossing_point_officer', 'rights_monitor', 'data_protection_officer'),
    and: TOLD,
  },
});

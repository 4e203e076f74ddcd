import { defineSight, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { TravelDocument } from './travel-document.entity.js';

/** Whoever does not see the case does not see what belongs to it. */
const SEES_CASE = 'exists (select from readmissions parent where parent.id = row.readmission_id)';
const TOLD = `row.told_at is not null and ${SEES_CASE}`;

/** Why a travel document exists for somebody: for its consulate from when that was asked. */
export const travelDocumentSight = defineSight<TravelDocument>()('travel_documents', {
  own_authority: {
    because: 'they work on readmissions for the authority that asks for it',
    column: 'ownerAuthorityId',
    is: whereIAm('readmission_officer', 'readmission_supervisor'),
    and: SEES_CASE,
  },
  own_state: {
    because: 'they escort, or watch over rights or personal data, for the state that asks for it',
    column: 'ownerCountry',
    is: myCountryAs('escort_leader', 'safeguard_officer', 'legal_officer', 'rights_monitor', 'data_protection_officer'),
    and: SEES_CASE,
  },
  other_authority: {
    because: 'they work on readmissions for the authority of the requested state',
    column: 'otherAuthorityId',
    is: whereIAm('readmission_officer', 'readmission_supervisor'),
    and: TOLD,
  },
  other_state: {
    because: 'they serve at a consulate or a crossing point of the requested state, or watch over rights or data there',
    column: 'otherCountry',
    is: myCountryAs('consular_officer', 'crossing_point_officer', 'rights_monitor', 'data_protection_officer'),
    and: TOLD,
  },
});

import { defineSight, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { ReadmissionInterview } from './readmission-interview.entity.js';

/** Whoever does not see the case does not see what belongs to it. */
const SEES_CASE = 'exists (select from readmissions parent where parent.id = row.readmission_id)';
/** One that was asked for before the application stands for itself there: the case is not theirs to see yet. */
const TOLD = `row.told_at is not null and (row.before_application or ${SEES_CASE})`;

/** Why an interview exists for somebody: for its consulate from when that was asked. */
export const readmissionInterviewSight = defineSight<ReadmissionInterview>()('readmission_interviews', {
  own_authority: {
    because: 'they work on readmissions for the authority that asks for it',
    column: 'ownerAuthorityId',
    is: whereIAm('readmission_officer', 'readmission_supervisor'),
    and: SEES_CASE,
  },
  own_state: {
    because: 'they watch over rights or personal data, for the state that asks for it',
    column: 'ownerCountry',
    is: myCountryAs('safeguard_officer', 'legal_officer', 'rights_monitor', 'data_protection_officer'),
    and: SEES_CASE,
  },
  other_authority: {
    because: 'they work on readmissions for the authority of the requested state',
    column: 'otherAuthorityId',
    is: whereIAm('readmission_officer', 'readmission_supervisor'),
    and: TOLD,
  },
  other_state: {
    because: 'they serve at a consulate of the requested state, or watch over rights or data there',
    column: 'otherCountry',
    is: myCountryAs('consular_officer', 'rights_monitor', 'data_protection_officer'),
    and: TOLD,
  },
});

import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { Referral } from './referral.entity.js';

const inReview = `row.state in ('necessity_review', 'second_review')`;
const beyondADraft = `row.state not in ('draft', 'categorised')`;
/** In the queue, or with nobody to follow it up. */
const waitsForARelay = `row.relay_country is not null and (row.state = 'queued'
  or row.taken_by is null and row.state in ('hit_unconfirmed', 'hit_confirmed', 'consent_pending', 'recalled'))`;
const byTheUnit = `row.target in ('europol', 'interpol', 'selec', 'central_unit')`;
const isWithItsRelay = `row.state in ('taken', 'queried', 'hit_unconfirmed', 'hit_confirmed', 'consent_pending', 'recalled')`;

/**
 * Its author; whoever decides or has decided on it; who leads in its operation and who supervises data protection, of
 * whom neither is shown what it says; and relay officers, as long as it waits for them or is with them, and nobody
 * sees more of it than its package.
 */
export const referralSight = defineSight<Referral>()('referrals', {
  its_author: { because: 'they wrote it', column: 'openedBy', is: me },
  its_approvers: {
    because: 'they decide on referrals for the authority that owns it',
    column: 'ownerAuthorityId',
    is: whereIAm('referral_approver'),
    and: inReview,
  },
  its_approvers_there: {
    because: 'they decide on referrals in its operation for the state that owns it',
    column: 'operationId',
    is: whereIAm('referral_approver'),
    and: inReview,
    within: 'ownerCountry',
  },
  approvers_of_its_state: {
    because: 'it was left unanswered, and they decide on referrals in its state',
    column: 'ownerCountry',
    is: myCountryAs('referral_approver'),
    and: `${inReview} and row.climbed >= 1`,
  },
  chiefs_of_its_state: {
    because: 'it was left unanswered twice, and they answer for its state',
    column: 'ownerCountry',
    is: myCountryAs('police_chief'),
    and: `${inReview} and row.climbed >= 2`,
  },
  whoever_approved: { because: 'they approved it', column: 'approvedBy', is: me },
  whoever_seconded: { because: 'they approved it as the second', column: 'secondBy', is: me },
  whoever_rejected: { because: 'they rejected it', column: 'rejectedBy', is: me },
  its_lead: {
    because: 'they lead or coordinate in its operation; of its content they see nothing',
    column: 'operationId',
    is: whereIAm('team_leader', 'operation_coordinator'),
    and: beyondADraft,
    within: 'ownerCountry',
  },
  data_protection: {
    because: 'they supervise data protection in the state that owns it; of its content they see nothing',
    column: 'ownerCountry',
    is: myCountryAs('data_protection_officer'),
    and: beyondADraft,
  },
  its_relay: { because: 'they have taken it from the queue', column: 'takenBy', is: me, and: isWithItsRelay },
  relays_on_the_spot: {
    because: 'it waits for a relay officer of theirs on the spot',
    column: 'operationId',
    is: whereIAm('check_officer'),
    and: `${waitsForARelay} and not ${byTheUnit}`,
    within: 'relayCountry',
  },
  relays_of_its_state: {
    because: 'it waits for a relay officer of the state that owns it',
    column: 'ownerCountry',
    is: myCountryAs('check_officer'),
    and: `${waitsForARelay} and not ${byTheUnit}`,
  },
  its_central_unit: {
    because: 'it waits for the central unit of its state to ask elsewhere',
    column: 'ownerCountry',
    is: myCountryAs('central_unit_officer'),
    and: `${waitsForARelay} and ${byTheUnit} and row.relay_unit_id is null`,
  },
  the_unit_that_asks: {
    because: 'it waits for the one unit of its state through which it may be asked',
    column: 'relayUnitId',
    is: whereIAm('central_unit_officer'),
    and: waitsForARelay,
    within: 'ownerCountry',
  },
});

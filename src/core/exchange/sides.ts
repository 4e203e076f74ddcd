import { meThrough, me, myCountryAs, whereIAm, type Reason } from '../access/sight.js';
import { whoExchange } from '../access/permissions/groups.js';
import type { BetweenStates } from './between-states.js';

/** Which pairs of states a liaison officer covers, in either direction. */
const covered = meThrough({ table: 'liaison_coverage', row: 'pair', officer: 'officer_id' });

/**
 * Why a case between states exists for somebody: on the owner's side from the beginning, on the other side from when it
 * was sent, and there for the authority that deals with it from when it came to it; for liaison officers of each state
 * who cover the pair, and through whose hands it went. For nobody else.
 */
export const sidesOf = <C extends BetweenStates>(): Record<string, Reason<C>> => ({
  whoever_opened: { because: 'they wrote it', column: 'openedBy', is: me },
  own_authority: {
    because: 'they work for the authority that asks or tells',
    column: 'ownerAuthorityId',
    is: whereIAm(...whoExchange),
  },
  own_unit: {
    because: 'they serve at the unit through which it is sent',
    column: 'ownerUnitId',
    is: whereIAm('central_unit_officer', 'national_contact_point'),
  },
  own_liaison: {
    because: 'they are the liaison officer of their state who covers these two',
    column: 'pair',
    is: covered,
    within: 'ownerCountry',
  },
  through_their_hands: {
    because: 'it passed through their focal point or bureau',
    column: 'via',
    is: { ...whereIAm('liaison_officer', 'central_unit_officer'), among: true },
  },
  other_unit: {
    because: 'they serve at the unit that it was sent to',
    column: 'otherUnitId',
    is: whereIAm('central_unit_officer', 'national_contact_point'),
    and: 'row.sent_at is not null',
  },
  other_authority: {
    because: 'they work for the authority that deals with it',
    column: 'otherAuthorityId',
    is: whereIAm(...whoExchange),
    and: 'row.reached_at is not null',
  },
  other_liaison: {
    because: 'they are the liaison officer of their state who covers these two',
    column: 'pair',
    is: covered,
    and: 'row.sent_at is not null',
    within: 'otherCountry',
  },
  own_data_protection: {
    because: 'they supervise data protection in the state that asks or tells',
    column: 'ownerCountry',
    is: myCountryAs('data_protection_officer'),
  },
  other_data_protection: {
    because: 'they supervise data protection in the state that it was sent to',
    column: 'otherCountry',
    is: myCountryAs('data_protection_officer'),
    and: 'row.sent_at is not null',
  },
});

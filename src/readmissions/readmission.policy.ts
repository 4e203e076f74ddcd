import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { Readmission } from './readmission.entity.js';

const whoWorkOnIt = whereIAm('readmission_officer', 'readmission_supervisor');
/** Sent, and not being prepared anew: what the requesting side prepares is its own. */
const withTheOther = `row.sent_at is not null and row.state not in ('draft', 'safeguard_check', 'on_hold')`;

/**
 * The requesting authority and those who watch over rights and data in its state; from when it was sent, the competent
 * authority of the other state and those who do the same there; its consulate, its crossing point and the leader of the
 * escort from when each has something to do. Nobody from a joint operation as such.
 */
export const readmissionSight = defineSight<Readmission>()('readmissions', {
  own_authority: {
    because: 'they work on readmissions for the requesting authority',
    column: 'ownerAuthorityId',
    is: whoWorkOnIt,
  },
  own_safeguards: {
    because: 'they watch over rights, law or data in the requesting state',
    column: 'ownerCountry',
    is: myCountryAs('safeguard_officer', 'legal_officer', 'rights_monitor', 'data_protection_officer'),
  },
  own_escort: { because: 'they lead the escort', column: 'escortLeaderId', is: me },
  other_authority: {
    because: 'they work on readmissions for the authority that it was sent to',
    column: 'otherAuthorityId',
    is: whoWorkOnIt,
    and: `(${withTheOther} or row.elsewhere = 'owner')`,
  },
  other_safeguards: {
    because: 'they watch over rights or data in the state that it was sent to',
    column: 'otherCountry',
    is: myCountryAs('rights_monitor', 'data_protection_officer'),
    and: withTheOther,
  },
  other_consulate: {
    because: 'the consulate was asked for an interview or a document',
    column: 'otherCountry',
    is: myCountryAs('consular_officer'),
    and: `${withTheOther} and row.consulate_asked_at is not null`,
  },
  other_crossing_point: {
    because: 'the transfer to their crossing point was notified',
    column: 'otherCountry',
    is: myCountryAs('crossing_point_officer'),
    and: `${withTheOther} and row.notified_at is not null`,
  },
});

import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { Transit } from './transit.entity.js';

const officers = ['readmission_officer', 'readmission_supervisor', 'escort_leader', 'safeguard_officer'] as const;
const forAState = ['readmission_supervisor', 'safeguard_officer', 'rights_monitor', 'data_protection_officer'] as const;

/** The requesting side from the beginning, the requested one from when it was asked; nobody else. */
export const transitSight = defineSight<Transit>()('transits', {
  whoever_opened: { because: 'they wrote it', column: 'openedBy', is: me },
  own_authority: {
    because: 'they work for the authority that asks',
    column: 'ownerAuthorityId',
    is: whereIAm(...officers),
  },
  own_state: {
    because: 'they approve, escort or watch over readmission for the state that asks',
    column: 'ownerCountry',
    is: myCountryAs(...forAState, 'escort_leader'),
  },
  other_authority: {
    because: 'they work for the authority that is asked',
    column: 'otherAuthorityId',
    is: whereIAm(...officers),
    and: 'row.sent_at is not null',
  },
  other_state: {
    because: 'they approve, receive or watch over readmission for the state that is asked',
    column: 'otherCountry',
    is: myCountryAs(...forAState, 'crossing_point_officer'),
    and: 'row.sent_at is not null',
  },
});

import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { Breach, BreachNotice } from './breach.entity.js';

const keepers = ['handling_officer', 'central_unit_officer', 'data_protection_officer'] as const;

/** Whoever answers for what was received, in the state where it happened. */
export const breachSight = defineSight<Breach>()('breaches', {
  whoever_reported: { because: 'they reported it', column: 'openedBy', is: me },
  its_authority: {
    because: 'they keep what the authority has received',
    column: 'ownerAuthorityId',
    is: whereIAm(...keepers),
  },
  for_its_state: {
    because: 'they answer to other states, or supervise data protection, for the state where it happened',
    column: 'ownerCountry',
    is: myCountryAs('central_unit_officer', 'data_protection_officer'),
  },
});

/** The transmitter that is told, and whoever tells. */
export const breachNoticeSight = defineSight<BreachNotice>()('breach_notices', {
  its_transmitter: {
    because: 'they keep what the authority has passed on',
    column: 'ownerAuthorityId',
    is: whereIAm(...keepers),
  },
  for_its_transmitter: {
    because: 'they answer to other states, or supervise data protection, for the state that passed it on',
    column: 'ownerCountry',
    is: myCountryAs('central_unit_officer', 'data_protection_officer'),
  },
  whoever_told: { because: 'they told it', column: 'openedBy', is: me },
  its_teller: {
    because: 'they keep what the authority has received',
    column: 'fromAuthorityId',
    is: whereIAm(...keepers),
  },
  for_its_teller: {
    because: 'they answer to other states, or supervise data protection, for the state where it happened',
    column: 'fromCountry',
    is: myCountryAs('central_unit_officer', 'data_protection_officer'),
  },
});

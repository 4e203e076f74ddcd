import { defineSight, me, meAmong, myCountryAmongAs, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { ReturnFlight } from './return-flight.entity.js';

const officers = ['readmission_officer', 'readmission_supervisor', 'escort_leader', 'safeguard_officer'] as const;

/** The organiser from the beginning, the states that are offered seats from then on, the destination when it was told. */
export const returnFlightSight = defineSight<ReturnFlight>()('return_flights', {
  whoever_opened: { because: 'they plan it', column: 'openedBy', is: me },
  its_organiser: {
    because: 'they work for the authority that organises it',
    column: 'ownerAuthorityId',
    is: whereIAm(...officers),
  },
  organising_state: {
    because: 'they approve, escort or watch over readmission for the state that organises it',
    column: 'ownerCountry',
    is: myCountryAs(
      'readmission_supervisor',
      'escort_leader',
      'safeguard_officer',
      'rights_monitor',
      'data_protection_officer',
    ),
  },
  its_states: {
    because: 'their state was offered seats on it and has not declined',
    column: 'countries',
    is: myCountryAmongAs(...officers, 'rights_monitor', 'data_protection_officer'),
    and: `row.state <> 'draft'`,
  },
  its_destination: {
    because: 'their state takes the passengers back, and was told',
    column: 'destination',
    is: myCountryAs('readmission_officer', 'readmission_supervisor', 'crossing_point_officer'),
    and: 'row.announced_at is not null',
  },
  its_monitors: { because: 'they go along as monitors', column: 'monitorIds', is: meAmong },
});

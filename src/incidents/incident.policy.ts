import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { Incident } from './incident.entity.js';

/** Whoever recorded it; those who work in the operation; the contact points of the recorder's and of the host's state. */
export const incidentSight = defineSight<Incident>()('incidents', {
  its_author: { because: 'they recorded it', column: 'openedBy', is: me },
  its_operation: {
    because: 'they work in the same operation',
    column: 'operationId',
    is: whereIAm(
      'operation_coordinator',
      'operation_commander',
      'team_leader',
      'field_officer',
      'debriefer',
      'analyst',
      'national_contact_point',
      'liaison_officer',
      'rights_monitor',
    ),
  },
  its_authority: {
    because: 'they coordinate operations in the authority whose record it is',
    column: 'ownerAuthorityId',
    is: whereIAm('operation_coordinator'),
  },
  its_state: {
    because: 'they are contact point of the state whose officer recorded it',
    column: 'country',
    is: myCountryAs('national_contact_point'),
  },
  the_host: {
    because: 'they are contact point of the host state',
    column: 'ownerCountry',
    is: myCountryAs('national_contact_point'),
  },
});

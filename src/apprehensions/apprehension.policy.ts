import { defineSight, me, meAmong, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { Apprehension } from './apprehension.entity.js';

/**
 * Who sees that a group was apprehended: without anybody's name. The names are behind a further wall (`knowsWho` in
 * the rules, `app.keeps_apprehended` in the database).
 */
export const apprehensionSight = defineSight<Apprehension>()('apprehensions', {
  its_author: { because: 'they recorded it', column: 'openedBy', is: me },
  its_officers: { because: 'they apprehended the group', column: 'apprehendedBy', is: meAmong },
  its_custodian: { because: 'the group is in their custody', column: 'custodianId', is: me },
  its_receiver: { because: 'the group is being handed over to them', column: 'receiverId', is: me },
  its_operation: {
    because: 'they serve in the same operation, and see numbers',
    column: 'operationId',
    is: whereIAm(
      'operation_coordinator',
      'operation_commander',
      'team_leader',
      'national_contact_point',
      'rights_monitor',
      'field_officer',
    ),
  },
  the_host: {
    because: 'they work for the host on what follows, or watch over its personal data',
    column: 'ownerCountry',
    is: myCountryAs(
      'readmission_officer',
      'readmission_supervisor',
      'safeguard_officer',
      'police_chief',
      'data_protection_officer',
    ),
  },
});

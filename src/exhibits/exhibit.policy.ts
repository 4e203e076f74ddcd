import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { Exhibit } from './exhibit.entity.js';

/** Whoever lists, has or receives it, those who lead there, and those who keep evidence for the host. */
export const exhibitSight = defineSight<Exhibit>()('exhibits', {
  its_author: { because: 'they listed it', column: 'openedBy', is: me },
  its_holder: { because: 'they have it', column: 'holderId', is: me },
  its_receiver: { because: 'it is being handed to them', column: 'receiverId', is: me },
  its_operation: {
    because: 'they lead in the same operation, or watch over rights in it',
    column: 'operationId',
    is: whereIAm('operation_coordinator', 'operation_commander', 'team_leader', 'rights_monitor'),
  },
  the_host: {
    because: 'they keep evidence for the host, or work on what follows',
    column: 'ownerCountry',
    is: myCountryAs('evidence_clerk', 'police_chief', 'legal_officer'),
  },
});

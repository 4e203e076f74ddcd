import { defineSight, me, meAmong, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { Seizure } from './seizure.entity.js';

/** Those who took the things, those who lead there, and those who keep evidence for the host. */
export const seizureSight = defineSight<Seizure>()('seizures', {
  its_author: { because: 'they recorded it', column: 'openedBy', is: me },
  its_officer: { because: 'they seized the things', column: 'seizedBy', is: me },
  its_assistants: { because: 'they assisted', column: 'assistedBy', is: meAmong },
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

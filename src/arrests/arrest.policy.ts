import { defineSight, me, meAmong, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { Arrest } from './arrest.entity.js';

/** Who sees that there was an arrest. Who was arrested is behind a wall of its own (`knowsWhomTheyArrested`). */
export const arrestSight = defineSight<Arrest>()('arrests', {
  its_author: { because: 'they recorded it', column: 'openedBy', is: me },
  its_officer: { because: 'they made the arrest', column: 'arrestedBy', is: me },
  its_assistants: { because: 'they assisted', column: 'assistedBy', is: meAmong },
  its_operation: {
    because: 'they lead in the same operation, or watch over rights in it',
    column: 'operationId',
    is: whereIAm('operation_coordinator', 'operation_commander', 'team_leader', 'rights_monitor'),
  },
  the_host: {
    because: 'they work for the host on what follows, or watch over its personal data',
    column: 'ownerCountry',
    is: myCountryAs('police_chief', 'legal_officer', 'evidence_clerk', 'data_protection_officer'),
  },
});

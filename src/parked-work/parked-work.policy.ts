import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { ParkedWork } from './parked-work.entity.js';

/** Its officer, and those who led them where it was done. */
export const parkedWorkSight = defineSight<ParkedWork>()('parked_work', {
  its_officer: { because: 'it is their own work', column: 'officerId', is: me },
  its_leaders: {
    because: 'they lead the operation in which it was done',
    column: 'operationId',
    is: whereIAm('team_leader', 'operation_coordinator', 'operation_commander'),
  },
  its_chiefs: {
    because: 'they lead the authority of its officer',
    column: 'ownerAuthorityId',
    is: whereIAm('police_chief', 'operation_coordinator'),
  },
  data_protection: {
    because: 'they supervise data protection in its state',
    column: 'ownerCountry',
    is: myCountryAs('data_protection_officer'),
  },
});

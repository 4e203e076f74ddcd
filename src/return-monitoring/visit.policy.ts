import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { MonitoringVisit } from './visit.entity.js';

export const visitSight = defineSight<MonitoringVisit>()('monitoring_visits', {
  its_monitor: { because: 'they are the monitor', column: 'openedBy', is: me },
  whoever_lets_them_in: {
    because: 'their authority has to let the monitor in',
    column: 'askedAuthorityId',
    is: whereIAm('readmission_officer', 'readmission_supervisor'),
  },
  its_guardians: {
    because: 'they look after rights or safeguards in the state of the monitor',
    column: 'ownerCountry',
    is: myCountryAs('rights_monitor', 'safeguard_officer'),
  },
});

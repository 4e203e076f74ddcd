import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { MonitoringReport } from './report.entity.js';

const HANDED_IN = 'row.submitted_at is not null';

/** A draft is the monitor's alone; what was handed in is for those who answer it and those who look after rights. */
export const reportSight = defineSight<MonitoringReport>()('monitoring_reports', {
  its_monitor: { because: 'they wrote it', column: 'openedBy', is: me },
  whoever_answers: {
    because: 'their authority has to answer it',
    column: 'askedAuthorityId',
    is: whereIAm('readmission_officer', 'readmission_supervisor'),
    and: HANDED_IN,
  },
  its_guardians: {
    because: 'they look after rights or safeguards in the state of the monitor',
    column: 'ownerCountry',
    is: myCountryAs('rights_monitor', 'safeguard_officer'),
    and: HANDED_IN,
  },
  its_chief: {
    because: 'it was left without an answer',
    column: 'ownerCountry',
    is: myCountryAs('police_chief'),
    and: `${HANDED_IN} and row.climbed >= 1`,
  },
});

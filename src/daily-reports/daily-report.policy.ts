import { defineSight, me, myCountryAmongAs, whereIAm } from '../core/access/sight.js';
import type { DailyReport } from './daily-report.entity.js';

/** Its author; whoever runs the operation; and the contact points and chiefs of the states that take part. */
export const dailyReportSight = defineSight<DailyReport>()('daily_reports', {
  its_author: { because: 'they wrote it', column: 'openedBy', is: me },
  its_operation: {
    because: 'they run, supervise or evaluate work in the operation',
    column: 'operationId',
    is: whereIAm(
      'operation_coordinator',
      'operation_commander',
      'team_leader',
      'national_contact_point',
      'police_chief',
      'analyst',
      'rights_monitor',
    ),
  },
  its_authority: {
    because: 'they coordinate operations in the authority whose record it is',
    column: 'ownerAuthorityId',
    is: whereIAm('operation_coordinator'),
  },
  its_states: {
    because: 'their state takes part, and they speak for it',
    column: 'countries',
    is: myCountryAmongAs('national_contact_point', 'police_chief'),
  },
});

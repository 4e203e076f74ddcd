import type { Role } from '../core/access/roles.js';
import { eachOf, fromClimb, itsAuthor, itsOperation, type Awaits } from '../core/workflow/desks.js';
import type { DailyReport } from './daily-report.entity.js';

const statesItWaitsFor =
  (role: Role): Awaits<DailyReport> =>
  ({ waitsFor }) =>
    waitsFor.map((country) => ({ roles: [role], country }));

/** Who has to write a daily report, and who validates it. */
export const dailyReportDesks = {
  draft: eachOf<DailyReport>(
    itsAuthor,
    itsOperation('team_leader'),
    fromClimb(1, itsOperation('operation_coordinator')),
  ),
  submitted: eachOf<DailyReport>(
    statesItWaitsFor('national_contact_point'),
    fromClimb(1, statesItWaitsFor('police_chief')),
    fromClimb(2, itsOperation('operation_commander')),
  ),
  returned: itsAuthor,
} satisfies Record<string, Awaits<DailyReport>>;

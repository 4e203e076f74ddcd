import { eachOf, fromClimb, itsAuthor, itsCountry, type Awaits } from '../core/workflow/desks.js';
import type { MonitoringReport } from './report.entity.js';

const whoeverAnswers: Awaits<MonitoringReport> = ({ askedAuthorityId: place }) => [
  { roles: ['readmission_supervisor'], place },
];

export const reportDesks = {
  draft: itsAuthor,
  submitted: eachOf<MonitoringReport>(whoeverAnswers, fromClimb(1, itsCountry('police_chief'))),
  answered: itsAuthor,
} satisfies Record<string, Awaits<MonitoringReport>>;

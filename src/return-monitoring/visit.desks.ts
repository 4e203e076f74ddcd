import { eachOf, itsAuthor, itsCountry, type Awaits } from '../core/workflow/desks.js';
import type { MonitoringVisit } from './visit.entity.js';

const whoeverLetsThemIn: Awaits<MonitoringVisit> = ({ askedAuthorityId: place }) => [
  { roles: ['readmission_officer', 'readmission_supervisor'], place },
];

/** Who has to answer a monitor, and who has to learn that nobody did. */
export const visitDesks = {
  announced: whoeverLetsThemIn,
  unanswered: eachOf<MonitoringVisit>(whoeverLetsThemIn, itsCountry('safeguard_officer'), itsAuthor),
  granted: itsAuthor,
  refused: eachOf<MonitoringVisit>(itsAuthor, itsCountry('safeguard_officer')),
} satisfies Record<string, Awaits<MonitoringVisit>>;

import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { IncidentView } from './incident-view.dto.js';
import type { Incident } from './incident.entity.js';
import { suggestsSeriousIncident } from './incident.rules.js';
import { incidentWorkflow } from './incident.workflow.js';

const event = ['operationId', 'siteId', 'country', 'type', 'completion', 'openness', 'detectedBy'] as const;
const when = ['occurredAt', 'detectedAt', 'firstReportDue', 'firstReportedAt', 'firstReportLate'] as const;
const where = ['place', 'latitude', 'longitude', 'borderSection', 'crossingPoint', 'direction'] as const;
const journey = ['lastBoardingCountry', 'destinationCountry', 'purpose', 'evasionAttempt', 'transport', 'refusalReason'] as const; // prettier-ignore
const who = ['persons', 'groups', 'minors', 'unaccompanied', 'facilitators', 'forceUsed'] as const;
const impact = ['impactLevel', 'impactOnMigration', 'impactOnCrime', 'impactOnLives'] as const;
const confidence = ['credibility', 'reliability', 'validatedAt', 'validatedBy'] as const;
const account = ['narrative', 'reactionTaken', 'outcome', 'reports', 'links'] as const;

export function showIncident(incident: Incident, glance: Glance): IncidentView {
  return {
    ...caseView(incidentWorkflow, incident, glance),
    ...pick(incident, event),
    ...pick(incident, when),
    ...pick(incident, where),
    ...pick(incident, journey),
    ...pick(incident, who),
    ...pick(incident, impact),
    ...pick(incident, confidence),
    ...pick(incident, account),
    suggestsSeriousIncident: suggestsSeriousIncident(incident),
  };
}

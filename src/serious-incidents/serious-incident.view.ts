import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { RecommendationView, SeriousIncidentView } from './serious-incident-view.dto.js';
import type { SeriousIncident } from './serious-incident.entity.js';
import type { Recommendation } from './serious-incident.parts.js';
import { monitors } from './serious-incident.rules.js';
import { seriousIncidentWorkflow } from './serious-incident.workflow.js';

const about = [
  'operationId', 'siteId', 'number', 'title', 'category', 'catalogueVersion', 'categoryText', 'type', 'reportRoute',
  'reporterProtected', 'occurredAt', 'knownAt', 'originalSource',
] as const; // prettier-ignore
const where = ['place', 'latitude', 'longitude', 'withinArea', 'ownResources', 'externalNumber'] as const;
const whom = ['unitConcerned', 'countryConcerned', 'persons', 'dead', 'injured', 'missing'] as const;
const what = ['possibleViolations', 'narrative', 'measuresTaken', 'assessment', 'finalOutcome', 'handlerId'] as const;
const when = [
  'initialReportDue',
  'raisedAt',
  'screenedAt',
  'finalReportDue',
  'finalReportLate',
  'concludedAt',
] as const;

export function showSeriousIncident(incident: SeriousIncident, glance: Glance): SeriousIncidentView {
  const { initialReportDue, raisedAt, recommendations } = incident;
  return {
    ...caseView(seriousIncidentWorkflow, incident, glance),
    ...pick(incident, about),
    ...pick(incident, where),
    ...pick(incident, whom),
    ...pick(incident, what),
    ...pick(incident, when),
    ...guardedPart(incident, glance),
    initialReportLate: (raisedAt ?? glance.now) > initialReportDue,
    recommendations: recommendations.map((one) => showRecommendation(one, glance.now)),
  };
}

/** What the database has let through is asked about once more: who may know the reporter, their words, and the findings. */
function guardedPart(incident: SeriousIncident, { reader }: Glance) {
  const { reportRoute, reporterId, source, statements, findings } = incident;
  const monitor = monitors(reader, incident);
  const own = reader.id === reporterId;
  return {
    reporterId: monitor || own || reportRoute === 'standard' ? reporterId : null,
    source: monitor || own ? source : null,
    statements: monitor || own ? statements : [],
    findings: monitor ? findings : [],
  };
}

const showRecommendation = (recommendation: Recommendation, now: Date): RecommendationView => ({
  ...recommendation,
  overdue: recommendation.settledAt === null && recommendation.due < now,
});

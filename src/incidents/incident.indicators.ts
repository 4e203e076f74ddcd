import type { IndicatorView } from './incident-events.dto.js';
import type { Incident } from './incident.entity.js';
import type { PersonGroup } from './incident.parts.js';

type Counted = Pick<
  Incident,
  | 'type'
  | 'completion'
  | 'openness'
  | 'detectedBy'
  | 'borderSection'
  | 'crossingPoint'
  | 'lastBoardingCountry'
  | 'refusalReason'
  | 'persons'
  | 'groups'
>;

/** What is reported of a month: persons by what happened, where and how, and by nationality, age and sex. */
export function indicatorsOf(incidents: readonly Counted[]): IndicatorView[] {
  const found = new Map<string, IndicatorView>();
  for (const incident of incidents) {
    for (const group of everybody(incident)) {
      const { count, ...whom } = group;
      const row = { ...what(incident), ...whom };
      const key = JSON.stringify(row);
      found.set(key, { ...row, persons: (found.get(key)?.persons ?? 0) + count });
    }
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

const what = (incident: Counted) => ({
  type: incident.type,
  completion: incident.completion,
  openness: incident.openness,
  detectedBy: incident.detectedBy,
  borderSection: incident.borderSection,
  crossingPoint: incident.crossingPoint,
  lastBoardingCountry: incident.lastBoardingCountry,
  refusalReason: incident.refusalReason,
});

/** Those who were described, and the rest of them. */
function everybody({ persons, groups }: Counted): PersonGroup[] {
  const rest = persons - groups.reduce((sum, { count }) => sum + count, 0);
  return rest > 0 ? [...groups, { count: rest, sex: 'unknown', ageGroup: 'unknown', nationality: null }] : [...groups];
}

import type { Counter, Figure } from '../daily-reports/counter.codes.js';
import type { RightsFigureView, RightsReportView } from './rights-report.dto.js';
import type { SeriousIncident } from './serious-incident.entity.js';

/** Of all that is counted, what touches on rights. */
const TOUCHING: readonly Counter[] = [
  'minors_referred',
  'thb_referred',
  'protection_claims',
  'vulnerable_referred',
  'unaccompanied_minors',
  'interviews_refused',
  'interviews_withdrawn',
  'interviews_stopped',
  'deaths',
  'missing_persons',
  'rescues',
  'complaints',
];

export function rightsReport(
  incidents: readonly SeriousIncident[],
  figures: readonly Figure[],
  now: Date,
): RightsReportView {
  const recommendations = incidents.flatMap((incident) => incident.recommendations);
  const open = recommendations.filter(({ settledAt }) => settledAt === null);
  const touched = incidents.flatMap(({ possibleViolations }) => possibleViolations);
  return {
    incidents: counted(incidents, ({ category, catalogueVersion, categoryText, state }) => ({
      category,
      catalogueVersion,
      categoryText,
      state,
    })),
    rights: counted(touched, ({ right, assessment }) => ({ right, assessment })),
    initialReportsLate: incidents.filter(({ raisedAt, initialReportDue }) => raisedAt && raisedAt > initialReportDue)
      .length,
    finalReportsLate: incidents.filter(({ finalReportLate }) => finalReportLate).length,
    recommendations: recommendations.length,
    recommendationsOpen: open.length,
    recommendationsOverdue: open.filter(({ due }) => due < now).length,
    factsRefused: incidents.flatMap(({ findings }) => findings).filter(({ refused }) => refused).length,
    figures: TOUCHING.flatMap((counter) => total(counter, figures)),
  };
}

function total(counter: Counter, figures: readonly Figure[]): RightsFigureView[] {
  const own = figures.filter((figure) => figure.counter === counter);
  return own.length === 0 ? [] : [{ counter, number: own.reduce((sum, { number }) => sum + number, 0) }];
}

/** How many there are of each kind. */
function counted<T, K extends object>(things: readonly T[], kindOf: (thing: T) => K): (K & { number: number })[] {
  const found = new Map<string, K & { number: number }>();
  for (const thing of things) {
    const kind = kindOf(thing);
    const key = JSON.stringify(kind);
    found.set(key, { ...kind, number: (found.get(key)?.number ?? 0) + 1 });
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

import { stringify } from 'csv-stringify/sync';
import type { IncidentView } from './incident-view.dto.js';

/** What the list of events says of each, in the order of its columns. Narratives stay where they were written. */
const columns = [
  'id', 'type', 'completion', 'openness', 'detectedBy', 'occurredAt', 'detectedAt', 'country', 'place', 'latitude',
  'longitude', 'borderSection', 'crossingPoint', 'direction', 'lastBoardingCountry', 'destinationCountry', 'purpose',
  'evasionAttempt', 'transport', 'refusalReason', 'persons', 'minors', 'unaccompanied', 'facilitators', 'impactLevel',
  'impactOnMigration', 'impactOnCrime', 'impactOnLives', 'credibility', 'reliability', 'validatedAt', 'reactionTaken',
  'firstReportedAt', 'firstReportLate', 'state', 'outcome',
] as const satisfies readonly (keyof IncidentView)[]; // prettier-ignore

/** For spreadsheets: with a byte order mark, and with nothing that one would take for a formula. */
export const csvOf = (events: readonly IncidentView[]): string =>
  stringify(
    events.map((event) => columns.map((column) => event[column])),
    {
      header: true,
      columns: [...columns],
      bom: true,
      escape_formulas: true,
      cast: { date: (moment) => moment.toISOString(), boolean: (yes) => (yes ? 'yes' : 'no') },
    },
  );

import { spreadsheet } from '../core/spreadsheet.js';
import type { IncidentView } from './incident-view.dto.js';

/** What the list of events says of each, in the order of its columns. Narratives stay where they were written. */
const columns = [
  'id', 'type', 'completion', 'openness', 'detectedBy', 'occurredAt', 'detectedAt', 'country', 'place', 'latitude',
  'longitude', 'borderSection', 'crossingPoint', 'direction', 'lastBoardingCountry', 'destinationCountry', 'purpose',
  'evasionAttempt', 'transport', 'refusalReason', 'persons', 'minors', 'unaccompanied', 'facilitators', 'impactLevel',
  'impactOnMigration', 'impactOnCrime', 'impactOnLives', 'credibility', 'reliability', 'validatedAt', 'reactionTaken',
  'firstReportedAt', 'firstReportLate', 'state', 'outcome',
] as const satisfies readonly (keyof IncidentView)[]; // prettier-ignore

export const csvOf = (events: readonly IncidentView[]): string => spreadsheet(columns, events);

import type { AgeGroup, IncidentLinkKind, Sex } from './incident.codes.js';

/** Some of the persons: how many of which sex, age and nationality. Nobody is named. */
export interface PersonGroup {
  readonly count: number;
  readonly sex: Sex;
  readonly ageGroup: AgeGroup;
  /** ISO 3166-1 alpha-2; null where it is unknown. */
  readonly nationality: string | null;
}

/** The first report of an event, or an additional one. */
export interface IncidentReport {
  readonly id: string;
  readonly first: boolean;
  readonly text: string;
  readonly reactionTaken: string | null;
  readonly madeBy: string;
  readonly madeAt: Date;
}

export interface IncidentLink {
  readonly incidentId: string;
  readonly otherId: string;
  readonly kind: IncidentLinkKind;
}

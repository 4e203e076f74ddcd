import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { ReportRoute, ReportType } from './serious-incident.codes.js';
import type { Finding, PossibleViolation, Recommendation, Statement } from './serious-incident.parts.js';

/**
 * Something grave that touches rights or the conduct of an operation. Who reported it is not in this row, which the
 * chain of command may come to see, unless the reporter chose the standard route.
 */
@Entity('serious_incidents')
export class SeriousIncident extends CaseRow {
  @Column('uuid')
  operationId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  /** Given when it is launched: its running number in the operation. */
  @Column('integer', { nullable: true })
  number: number | null;

  @Column('text')
  title: string;

  @Column('text')
  category: string;

  /** Which edition of the catalogue the category is of: numbers and wording change over the years. */
  @Column('text')
  catalogueVersion: string;

  /** The category as that edition words it. */
  @Column('text')
  categoryText: string;

  @Column('text')
  type: ReportType;

  @Column('text')
  reportRoute: ReportRoute;

  /** No disadvantage may follow for the reporter. */
  @Column('boolean')
  reporterProtected: boolean;

  @Column('timestamptz')
  occurredAt: Date;

  /** When the reporter came to know of it. */
  @Column('timestamptz')
  knownAt: Date;

  @Column('text', { nullable: true })
  originalSource: string | null;

  @Column('text', { nullable: true })
  place: string | null;

  /** Null where it is unknown. */
  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Column('double precision', { nullable: true })
  longitude: number | null;

  @Column('boolean', { nullable: true })
  withinArea: boolean | null;

  /** Officers or equipment of the operation that were involved. */
  @Column('text', { nullable: true })
  ownResources: string | null;

  /** Its number in another reporting system. */
  @Column('text', { nullable: true })
  externalNumber: string | null;

  /** The authority whose officers it is about; it does not see the record. */
  @Column('uuid', { nullable: true })
  unitConcerned: string | null;

  /** The state whose officers it is about; while the unit is not known, none of its units sees the record. */
  @Column('text', { nullable: true })
  countryConcerned: string | null;

  /** Null where it is unknown. */
  @Column('integer', { nullable: true })
  persons: number | null;

  @Column('integer', { nullable: true })
  dead: number | null;

  @Column('integer', { nullable: true })
  injured: number | null;

  @Column('integer', { nullable: true })
  missing: number | null;

  @Column('jsonb')
  possibleViolations: PossibleViolation[];

  /** The facts as the record tells them; the reporter's own words are kept apart. */
  @Column('text')
  narrative: string;

  @Column('text', { nullable: true })
  measuresTaken: string | null;

  @Column('text', { nullable: true })
  assessment: string | null;

  @Column('text', { nullable: true })
  finalOutcome: string | null;

  /** The rights monitor who works it. */
  @Column('uuid', { nullable: true })
  handlerId: string | null;

  @Column('timestamptz')
  initialReportDue: Date;

  @Column('timestamptz', { nullable: true })
  raisedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  screenedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  finalReportDue: Date | null;

  @Column('timestamptz', { nullable: true })
  concludedAt: Date | null;

  /** The day of the final report has passed without one. */
  @Column('boolean')
  finalReportLate: boolean;

  /** 0: the operation's rights monitors; 1: also those of the host; 2: also those of every state that takes part. */
  @Column('integer')
  climbed: number;

  @Column('text', { array: true })
  participantCountries: string[];

  /** Loaded with it, for those who may know: who reported it. */
  reporterId: string | null;

  /** The record that it was drafted from. */
  source: { type: string; id: string } | null;

  statements: Statement[];

  findings: Finding[];

  recommendations: Recommendation[];
}

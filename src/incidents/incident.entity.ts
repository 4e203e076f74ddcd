import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { InfoGrade, SourceGrade } from '../core/handling/handling.codes.js';
import type {
  Completion,
  Detection,
  Direction,
  Impact,
  IncidentOutcome,
  IncidentType,
  Openness,
  RefusalReason,
  Transport,
} from './incident.codes.js';
import type { IncidentLink, IncidentReport, PersonGroup } from './incident.parts.js';

/** Something that happened at the border or was found out there: an event of the situational picture. */
@Entity('incidents')
export class Incident extends CaseRow {
  @Column('uuid')
  operationId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  /** The state of the officer who recorded it: for whom it counts. */
  @Column('text')
  country: string;

  @Column('text')
  type: IncidentType;

  @Column('text')
  completion: Completion;

  @Column('text', { nullable: true })
  openness: Openness | null;

  @Column('text')
  detectedBy: Detection;

  @Column('timestamptz')
  occurredAt: Date;

  /** When it was detected, or somebody came to know of it. */
  @Column('timestamptz')
  detectedAt: Date;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Column('double precision', { nullable: true })
  longitude: number | null;

  @Column('text', { nullable: true })
  borderSection: string | null;

  @Column('text', { nullable: true })
  crossingPoint: string | null;

  @Column('text')
  direction: Direction;

  @Column('text', { nullable: true })
  lastBoardingCountry: string | null;

  @Column('text', { nullable: true })
  destinationCountry: string | null;

  @Column('text', { nullable: true })
  purpose: string | null;

  /** Whether somebody tried to evade the check. */
  @Column('boolean')
  evasionAttempt: boolean;

  @Column('text')
  transport: Transport;

  @Column('text', { nullable: true })
  refusalReason: RefusalReason | null;

  @Column('integer')
  persons: number;

  @Column('jsonb')
  groups: PersonGroup[];

  @Column('integer')
  minors: number;

  @Column('integer')
  unaccompanied: number;

  @Column('integer')
  facilitators: number;

  @Column('boolean')
  forceUsed: boolean;

  @Column('text')
  impactLevel: Impact;

  /** On illegal immigration, on cross-border crime, on the protection of lives. */
  @Column('text', { nullable: true })
  impactOnMigration: Impact | null;

  @Column('text', { nullable: true })
  impactOnCrime: Impact | null;

  @Column('text', { nullable: true })
  impactOnLives: Impact | null;

  /** Confidence is made of three: credibility of the information, reliability of the source, and validation. */
  @Column('text', { nullable: true })
  credibility: InfoGrade | null;

  @Column('text', { nullable: true })
  reliability: SourceGrade | null;

  @Column('timestamptz', { nullable: true })
  validatedAt: Date | null;

  @Column('uuid', { nullable: true })
  validatedBy: string | null;

  @Column('text')
  narrative: string;

  @Column('text', { nullable: true })
  reactionTaken: string | null;

  @Column('timestamptz')
  firstReportDue: Date;

  @Column('timestamptz', { nullable: true })
  firstReportedAt: Date | null;

  @Column('boolean')
  firstReportLate: boolean;

  @Column('text', { nullable: true })
  outcome: IncidentOutcome | null;

  @Column('integer')
  climbed: number;

  /** Loaded with it. */
  reports: IncidentReport[];

  /** Ties to and from it, as far as the reader sees both ends. */
  links: IncidentLink[];
}

import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Power } from '../legal-bases/legal-basis.codes.js';
import type { CheckKind, CheckOutcome, CheckTrigger, DatabaseCode, LawfulGround } from './check.codes.js';
import type { CheckCorrection, CheckPerson } from './check-part.entity.js';

/** A check of persons, vehicles, documents or premises: on what ground, by whom and with which powers, and what came of it. */
@Entity('checks')
export class Check extends CaseRow {
  @Column('uuid')
  operationId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  @Column('text')
  kind: CheckKind;

  @Column('timestamptz')
  startedAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('text')
  place: string;

  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Column('double precision', { nullable: true })
  longitude: number | null;

  @Column('text', { nullable: true })
  borderSection: string | null;

  @Column('text')
  lawfulGround: LawfulGround;

  /** The article of the host's law. */
  @Column('text', { nullable: true })
  groundText: string | null;

  @Column('text')
  trigger: CheckTrigger;

  @Column('integer')
  personCount: number;

  @Column('integer')
  vehicleCount: number;

  @Column('integer')
  documentCount: number;

  @Column('integer')
  premisesCount: number;

  /** Persons held until an officer of the host took over, or under its own law. */
  @Column('integer')
  heldCount: number;

  @Column('text', { array: true })
  outcomes: CheckOutcome[];

  @Column('text', { array: true })
  databases: DatabaseCode[];

  @Column('boolean')
  useOfForce: boolean;

  /** Force was used, and no incident about it was named yet. */
  @Column('boolean')
  forceIncidentExpected: boolean;

  @Column('uuid', { nullable: true })
  forceIncidentId: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid')
  performedBy: string;

  @Column('text')
  performerCountry: string;

  /** Basis and powers of whoever carried it out, as they were at its time and place. */
  @Column('text')
  legalBasis: string;

  @Column('text', { array: true })
  powers: Power[];

  /** The officer of the host under whose lead it was carried out. */
  @Column('uuid', { nullable: true })
  ledBy: string | null;

  @Column('uuid', { array: true })
  assistedBy: string[];

  /** All of these. */
  @Column('uuid', { array: true })
  officerIds: string[];

  @Column('text', { array: true })
  countries: string[];

  @Column('uuid', { nullable: true })
  patrolId: string | null;

  @Column('uuid', { nullable: true })
  shiftId: string | null;

  /** Who leads the shift: they answer for it as well. */
  @Column('uuid', { nullable: true })
  shiftLeaderId: string | null;

  @Column('timestamptz')
  correctableUntil: Date;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Column('uuid', { nullable: true })
  confirmedBy: string | null;

  @Column('integer')
  climbed: number;

  /** Loaded with it. */
  persons: CheckPerson[];

  corrections: CheckCorrection[];
}

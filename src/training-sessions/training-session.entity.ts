import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Assessment, TrainingType } from './training-session.codes.js';

/** A training of officers in the field: on what, by whom, for whom, and how it went. */
@Entity('training_sessions')
export class TrainingSession extends CaseRow {
  @Column('uuid')
  operationId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  @Column('text')
  type: TrainingType;

  @Column('text')
  title: string;

  /** What it is about, point by point. */
  @Column('text', { array: true })
  items: string[];

  /** An officer; or else the body that sends the trainer. */
  @Column('uuid', { nullable: true })
  trainerId: string | null;

  @Column('text', { nullable: true })
  trainerBody: string | null;

  @Column('timestamptz')
  startsAt: Date;

  /** As planned, and, once it was held, as it was. */
  @Column('integer')
  durationMinutes: number;

  /** Its trainer and its attendees. */
  @Column('uuid', { array: true })
  officerIds: string[];

  @Column('text', { array: true })
  countries: string[];

  @Column('text', { nullable: true })
  assessment: Assessment | null;

  @Column('text', { nullable: true })
  assessmentText: string | null;

  /** Loaded with it. */
  attendees: TrainingAttendee[];
}

/** An officer who is to attend, and whether they did. */
@Entity('training_attendees')
export class TrainingAttendee {
  @PrimaryColumn('uuid')
  sessionId: string;

  @PrimaryColumn('uuid')
  officerId: string;

  @Column('text')
  country: string;

  /** Null while it has not been held. */
  @Column('boolean', { nullable: true })
  attended: boolean | null;
}

import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type {
  ConflictCheck,
  Gender,
  InterpreterMode,
  ReplacementReason,
  SessionProblemCode,
} from './interpreter.codes.js';

export interface SessionProblem {
  readonly at: string;
  readonly code: SessionProblemCode;
  readonly text: string;
}

/** One interpreter, booked for one session of an operation, after a check that nothing stands between them and it. */
@Entity('interpreter_bookings')
export class InterpreterBooking extends CaseRow {
  @Column('uuid')
  operationId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  @Column('uuid')
  interpreterId: string;

  /** Who they are in records. */
  @Column('text')
  interpreterCode: string;

  @Column('text')
  interpreterGender: Gender;

  /** The state whose pool they belong to. */
  @Column('text')
  interpreterCountry: string;

  /** Their account, if they have one: they see this session by it. */
  @Column('uuid', { nullable: true })
  interpreterOfficerId: string | null;

  /** Of the interview, or another session: never a name. */
  @Column('text')
  reference: string;

  @Column('text')
  language: string;

  @Column('text', { nullable: true })
  dialect: string | null;

  @Column('text')
  mode: InterpreterMode;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  @Column('text', { nullable: true })
  genderRequested: Gender | null;

  /** What was checked; the region and group themselves are not kept here. */
  @Column('text', { array: true })
  checked: ConflictCheck[];

  @Column('uuid')
  checkedBy: string;

  @Column('timestamptz')
  checkedAt: Date;

  @Column('jsonb')
  problems: SessionProblem[];

  @Column('uuid', { nullable: true })
  replacedBy: string | null;

  @Column('text', { nullable: true })
  replacedBecause: ReplacementReason | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Standing } from '../core/workflow/duty.rules.js';

/** Who works where, from when until when, under whose lead. */
@Entity('shifts')
export class Shift extends CaseRow {
  @Column('uuid')
  operationId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  @Column('uuid')
  leaderId: string;

  /** What the shift is for: second line, green border, debriefing room … */
  @Column('text', { nullable: true })
  task: string | null;

  /** Its leader and everybody who is assigned to it. */
  @Column('uuid', { array: true })
  officerIds: string[];

  /** The states that they come from. */
  @Column('text', { array: true })
  countries: string[];

  @Column('timestamptz', { nullable: true })
  beganAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** Loaded with it. */
  crew: Rostered[];

  operationState: string;
}

/** An officer's place on a shift. */
@Entity('shift_members')
export class ShiftMember {
  @PrimaryColumn('uuid')
  shiftId: string;

  @PrimaryColumn('uuid')
  officerId: string;

  @Column('text')
  country: string;

  @Column('text', { nullable: true })
  duty: string | null;

  @Column('uuid')
  assignedBy: string;

  @Column('timestamptz')
  assignedAt: Date;

  /** These three are the shift's, kept here so that the database can see that nobody is on two at once. */
  @Column('uuid')
  operationId: string;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  /** Whether it is still to be worked. */
  @Column('boolean')
  standing: boolean;
}

/** A place on a shift with what decides whether the officer may be put to work. */
export type Rostered = Pick<ShiftMember, 'officerId' | 'country' | 'duty'> & {
  readonly deployment: Standing | undefined;
};

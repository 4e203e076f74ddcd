import { Column, Entity } from 'typeorm';
import type { Credibility, DebriefingState, ReidentificationRisk, StopCode } from './debriefing.codes.js';
import { InterviewCourse } from './course.entity.js';
import type { StopRecord } from './interview.records.js';

/**
 * A voluntary interview with a migrant: its course and its safeguards. There is no field for a name anywhere; what was
 * told is in tables of its own, so that it can be shown to fewer, and erased.
 */
@Entity('debriefings')
export class Debriefing extends InterviewCourse {
  declare state: DebriefingState;

  @Column('integer')
  climbed: number;

  @Column('text', { nullable: true })
  credibility: Credibility | null;

  @Column('text', { nullable: true })
  reidentificationRisk: ReidentificationRisk | null;

  @Column('boolean', { nullable: true })
  noNameInText: boolean | null;

  @Column('uuid', { nullable: true })
  sanitisedBy: string | null;

  @Column('timestamptz', { nullable: true })
  sanitisedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  releasedAt: Date | null;

  @Column('uuid', { nullable: true })
  releasedBy: string | null;

  @Column('timestamptz', { nullable: true })
  stoppedAt: Date | null;

  @Column('text', { nullable: true })
  stopCode: StopCode | null;

  @Column('boolean')
  selfIncrimination: boolean;

  @Column('jsonb', { nullable: true })
  stop: StopRecord | null;

  @Column('timestamptz', { nullable: true })
  referredOutAt: Date | null;

  @Column('timestamptz', { nullable: true })
  refusedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  /** Since when nothing of it is shown or leaves. */
  @Column('timestamptz', { nullable: true })
  frozenAt: Date | null;

  /** Who had received it and has to be told that it was taken back. */
  @Column('text', { array: true })
  recipientsToInform: string[];

  @Column('text', { array: true })
  recipientsInformed: string[];

  /** When the data-protection officer's list began to show that it holds special categories of data. */
  @Column('timestamptz', { nullable: true })
  specialSince: Date | null;

  @Column('timestamptz', { nullable: true })
  textErasedAt: Date | null;

  /** Loaded with it: the state of its operation. */
  operationState: string;

  /** Loaded with it: the languages that its two officers speak. */
  spoken: string[];

  /** Loaded with it: the figures that interviews go by. */
  parameters: Readonly<Record<string, number>>;
}

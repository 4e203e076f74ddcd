import { Column, Entity, PrimaryColumn } from 'typeorm';
import { READMISSION } from '../readmissions/readmission.entity.js';
import type { DeadlineCode, DeadlineState, ObstacleGround, ObstacleMatter } from './deadline.codes.js';
import type { Limit } from './counting.js';
import type { DeadlineAct } from './expected.js';
import type { Source } from './limits.js';
import type { ObstacleRule, Prolonging } from './prolonging.js';

/** When something stood in the way, and nothing about why. */
export interface StoodInTheWay {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
}

/** One limit of one record: what it is counted by, and when it is over by either count. */
@Entity({ name: 'readmission_deadlines', schema: READMISSION })
export class ReadmissionDeadline {
  @PrimaryColumn('uuid')
  id: string;

  /** The table of the record that it belongs to: readmissions, transits, invoices. */
  @Column('text')
  recordType: string;

  @Column('uuid')
  recordId: string;

  @Column('text')
  code: DeadlineCode;

  /** The interview, document, hold, attempt … that it is about, where there can be several. */
  @Column('uuid', { nullable: true })
  subjectId: string | null;

  /** The one state that sees it; null: both. */
  @Column('text', { nullable: true })
  ownCountry: string | null;

  /** The state that has to act: by its days it is counted. */
  @Column('text')
  country: string;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  startsSafeAt: Date;

  /** What the agreement gives; null where the end itself is named. */
  @Column('jsonb', { nullable: true })
  span: Limit | null;

  @Column('text')
  counted: 'forward' | 'back' | 'named';

  @Column('jsonb', { nullable: true })
  prolonging: Prolonging | null;

  @Column('jsonb', { nullable: true })
  obstacleRule: ObstacleRule | null;

  @Column('jsonb')
  obstacles: readonly StoodInTheWay[];

  /** What of the agreement says so, as it was when it was counted. */
  @Column('jsonb')
  source: Source;

  @Column('text', { nullable: true })
  act: DeadlineAct | null;

  @Column('text')
  state: DeadlineState;

  /** By the conservative count; null while it is held. */
  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  /** By the safe count. */
  @Column('timestamptz', { nullable: true })
  dueSafeAt: Date | null;

  @Column('timestamptz', { nullable: true })
  alarmAt: Date | null;

  @Column('timestamptz', { nullable: true })
  actsAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** The recount that has looked at it last. */
  @Column('uuid', { nullable: true })
  recountedBy: string | null;
}

/** Something legal or factual that stands in the way of an application or a transfer. */
@Entity({ name: 'readmission_obstacles', schema: READMISSION })
export class ReadmissionObstacle {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  readmissionId: string;

  @Column('text')
  ownCountry: string;

  @Column('text')
  matter: ObstacleMatter;

  @Column('text')
  ground: ObstacleGround;

  @Column('timestamptz')
  fromAt: Date;

  @Column('timestamptz', { nullable: true })
  toAt: Date | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;
}

/** A calendar was corrected: every limit that runs by it is counted again. */
@Entity({ name: 'readmission_recounts', schema: READMISSION })
export class ReadmissionRecount {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  country: string;

  /** The change of the register; null where the product itself came with other days. */
  @Column('uuid', { nullable: true })
  changeId: string | null;

  /** The calendar by which it is counted. */
  @Column('text')
  digest: string;

  @Column('timestamptz')
  askedAt: Date;

  /** Table of the cases that it has come to whose limits stand in them; null: the limits of readmissions. */
  @Column('text', { nullable: true })
  among: string | null;

  /** Up to which record it has come. */
  @Column('uuid', { nullable: true })
  reached: string | null;

  @Column('integer')
  counted: number;

  @Column('integer')
  moved: number;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
}

import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Climbing } from '../core/workflow/climbing.js';
import { READMISSION } from '../readmissions/readmission.entity.js';
import type { MonitoredPhase } from './monitoring.codes.js';

/** A monitor will be there: announced, granted, or refused with a reason that stays on record. */
@Entity({ name: 'monitoring_visits', schema: READMISSION })
export class MonitoringVisit extends CaseRow implements Climbing {
  /** What is watched: one of these three. */
  @Column('uuid', { nullable: true })
  readmissionId: string | null;

  @Column('uuid', { nullable: true })
  transitId: string | null;

  @Column('uuid', { nullable: true })
  returnFlightId: string | null;

  @Column('text')
  phase: MonitoredPhase;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  place: string;

  /** The authority of the monitor's state that has to let them in. */
  @Column('uuid')
  askedAuthorityId: string;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  /** How often access was refused, or left without an answer: it does not go away when it is granted later. */
  @Column('integer')
  refusals: number;

  @Column('integer')
  climbed: number;
}

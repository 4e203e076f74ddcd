import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Climbing } from '../core/workflow/climbing.js';
import { READMISSION } from '../readmissions/readmission.entity.js';
import type { MonitoredPhase, MonitoringFinding, Restraint } from './monitoring.codes.js';

/** What a monitor has seen: their own words, which nobody else changes, and the answer to them. */
@Entity({ name: 'monitoring_reports', schema: READMISSION })
export class MonitoringReport extends CaseRow implements Climbing {
  /** What was watched: a readmission, a transit or a joint flight, and one of them only. */
  @Column('uuid', { nullable: true })
  readmissionId: string | null;

  @Column('uuid', { nullable: true })
  transitId: string | null;

  @Column('uuid', { nullable: true })
  returnFlightId: string | null;

  @Column('uuid', { nullable: true })
  visitId: string | null;

  @Column('text', { array: true })
  phases: MonitoredPhase[];

  @Column('timestamptz')
  observedFrom: Date;

  @Column('timestamptz')
  observedTo: Date;

  @Column('text')
  finding: MonitoringFinding;

  @Column('text')
  observations: string;

  @Column('text')
  restraint: Restraint;

  /** Somebody expressed fear, or the wish for asylum: the hold is set with the report. */
  @Column('boolean')
  asylumWishHeard: boolean;

  @Column('text', { nullable: true })
  recommendations: string | null;

  /** The authority of the monitor's state that has to answer. */
  @Column('uuid')
  askedAuthorityId: string;

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Column('text', { nullable: true })
  response: string | null;

  @Column('uuid', { nullable: true })
  respondedBy: string | null;

  @Column('timestamptz', { nullable: true })
  respondedAt: Date | null;

  @Column('integer')
  climbed: number;

  /** Set for the one act by which it follows the case. */
  followsAnother?: true;
}

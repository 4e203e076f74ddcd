import { Column, Entity } from 'typeorm';
import type { Clock } from '../clocks/clock.js';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Governed } from '../core/exchange/governed.dto.js';

/** That two or more states analyse threats together at least once a year (PCC SEE, Art. 7): a task that comes back. */
@Entity('joint_analyses')
export class JointAnalysis extends CaseRow {
  /** All of them, the owner's among them, in the order of their codes. */
  @Column('text', { array: true })
  countries: string[];

  @Column('jsonb')
  basis: Governed;

  /** How long there is until the next one; each of them starts it anew. */
  @Column('jsonb')
  clock: Clock;

  /** When the last one was shared; null before the first that is known here. */
  @Column('timestamptz', { nullable: true })
  lastAt: Date | null;

  /** The strategic exchange that was the last one. */
  @Column('uuid', { nullable: true })
  lastExchangeId: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HandoverChannel, Outcome } from './investigation-handover.codes.js';

/** What the recipient has said of it: there can be several, one after the other. */
@Entity('investigation_outcomes')
export class InvestigationOutcome {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  handoverId: string;

  @Column('text')
  outcome: Outcome;

  @Column('date')
  reachedOn: string;

  @Column('text', { nullable: true })
  words: string | null;

  @Column('text', { nullable: true })
  channel: HandoverChannel | null;

  @Column('text', { nullable: true })
  externalReference: string | null;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;
}

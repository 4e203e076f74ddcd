import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EvidenceKind } from './apprehension.codes.js';

/** One thing that shows that, where or when the border was crossed. */
@Entity('crossing_evidence')
export class CrossingEvidence {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  apprehensionId: string;

  /** Whom of the group it is about; null where it is about all. */
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('text')
  kind: EvidenceKind;

  @Column('text')
  description: string;

  /** The day or moment that it bears or was made. */
  @Column('timestamptz', { nullable: true })
  datedAt: Date | null;

  /** Where the original is: in the file, with the person, an exhibit number. */
  @Column('text', { nullable: true })
  keptAt: string | null;

  /** Of what was seen: the officer who saw it. */
  @Column('uuid', { nullable: true })
  observedBy: string | null;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import { READMISSION } from '../readmissions/readmission.entity.js';
import type { HandedKind, IdentityMethod, IdentityResult, Restraint } from './readmission-transfer.codes.js';

/** One thing that went over with the person. */
export interface HandedThing {
  readonly kind: HandedKind;
  readonly description: string;
}

/** A travel document on which they were taken over. */
export interface UsedDocument {
  readonly documentId: string;
  readonly type: string;
  readonly number: string | null;
}

/** What happened at the hand-over, as both sides sign it. */
@Entity({ name: 'readmission_handover_records', schema: READMISSION })
export class HandoverRecord {
  @PrimaryColumn('uuid')
  transferId: string;

  @Column('timestamptz')
  arrivedAt: Date;

  @Column('text')
  place: string;

  @Column('text', { array: true })
  identityMethods: IdentityMethod[];

  @Column('text')
  identityResult: IdentityResult;

  /** Whom the other side takes over. */
  @Column('uuid', { array: true })
  personIds: string[];

  @Column('jsonb')
  documents: UsedDocument[];

  @Column('jsonb')
  handed: HandedThing[];

  @Column('text', { nullable: true })
  restraint: Restraint | null;

  @Column('integer', { nullable: true })
  restraintMinutes: number | null;

  @Column('text', { nullable: true })
  restraintReason: string | null;

  @Column('text', { nullable: true })
  incidents: string | null;

  @Column('text', { nullable: true })
  injuries: string | null;

  @Column('text', { nullable: true })
  complaints: string | null;

  @Column('text', { nullable: true })
  complaintLanguage: string | null;

  /** What the person was told, in which language, and through whom. */
  @Column('text')
  told: string;

  @Column('text')
  toldInLanguage: string;

  @Column('text', { nullable: true })
  interpreterRef: string | null;

  /** Asked for protection, in whatever words: then nothing is signed. */
  @Column('boolean')
  asylumWish: boolean;

  /** Who takes charge of a child that is alone, and for which service. */
  @Column('text', { nullable: true })
  guardianName: string | null;

  @Column('text', { nullable: true })
  guardianService: string | null;

  @Column('timestamptz', { nullable: true })
  guardianSignedAt: Date | null;

  /** The monitor who was there, by the reference of their body. */
  @Column('text', { nullable: true })
  monitorRef: string | null;

  @Column('text', { nullable: true })
  reservations: string | null;

  /** SHA-256 of all of it: what a signature stands under. */
  @Column('text')
  digest: string;

  @Column('uuid')
  writtenBy: string;

  @Column('timestamptz')
  writtenAt: Date;
}

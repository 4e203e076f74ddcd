import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Revocation } from './tablet.codes.js';

/** A device of an authority on which officers work without a network. Several officers may use it, each with their own PIN. */
@Entity('tablets')
export class Tablet extends CaseRow {
  /** What is written on its back; no name of a person. */
  @Column('text')
  label: string;

  /** The operation that it is for, where it is for one. */
  @Column('uuid', { nullable: true })
  operationId: string | null;

  @Column('uuid', { nullable: true })
  enrolledBy: string | null;

  @Column('timestamptz', { nullable: true })
  enrolledAt: Date | null;

  @Column('text', { nullable: true })
  revokedFor: Revocation | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}

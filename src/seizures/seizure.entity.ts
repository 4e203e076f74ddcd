import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { SeizureGround } from './seizure.codes.js';

/** Things that an officer of the host took at one time and place. Each of them is an exhibit with a number of its own. */
@Entity('seizures')
export class Seizure extends CaseRow {
  @Column('uuid')
  operationId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  @Column('timestamptz')
  seizedAt: Date;

  @Column('text')
  place: string;

  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Column('double precision', { nullable: true })
  longitude: number | null;

  @Column('text', { nullable: true })
  borderSection: string | null;

  @Column('text')
  ground: SeizureGround;

  /** Article of the host's law. */
  @Column('text')
  legalBasis: string;

  /** An officer of the host, with the powers of its law. */
  @Column('uuid')
  seizedBy: string;

  @Column('uuid', { array: true })
  assistedBy: string[];

  /** From whom, where it was somebody who was arrested. */
  @Column('uuid', { nullable: true })
  arrestId: string | null;

  /** Number of the receipt that whoever had the things was given. */
  @Column('text', { nullable: true })
  receiptNo: string | null;

  /** Loaded with it: its exhibits, without those struck; how many have no seal; how many have not found their end. */
  exhibits: number;
  unsealed: number;
  kept: number;
}

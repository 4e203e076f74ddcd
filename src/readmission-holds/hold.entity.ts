import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Climbing } from '../core/workflow/climbing.js';
import { READMISSION } from '../readmissions/readmission.entity.js';
import type { Attested, HoldBasis, HoldFlag, HoldMoment } from './hold.codes.js';

/**
 * Something that stops a readmission. It is the requesting state's own and never told to the other one, which learns
 * only that nothing moves. Whoever set it is shown it again; what was said is sealed.
 */
@Entity({ name: 'readmission_holds', schema: READMISSION })
export class ReadmissionHold extends CaseRow implements Climbing {
  @Column('uuid')
  readmissionId: string;

  /** Null: everybody in the case. */
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('text')
  flag: HoldFlag;

  @Column('text')
  basis: HoldBasis;

  @Column('text')
  moment: HoldMoment;

  @Column('timestamptz')
  heardAt: Date;

  /** In which language, where somebody said something. */
  @Column('text', { nullable: true })
  language: string | null;

  /** What was said or seen, sealed: it is of the most sensitive kind. Null where there are no words, or it is erased. */
  @Column('text', { nullable: true })
  content: string | null;

  /** The authority of the requesting state that was told at once; null where none is known, or none has to be. */
  @Column('uuid', { nullable: true })
  referredTo: string | null;

  @Column('timestamptz', { nullable: true })
  acknowledgedAt: Date | null;

  @Column('uuid', { nullable: true })
  acknowledgedBy: string | null;

  /** When somebody has to look again whether it still stands. */
  @Column('timestamptz')
  reviewAt: Date;

  @Column('timestamptz', { nullable: true })
  reviewedAt: Date | null;

  /** What it was lifted on. */
  @Column('jsonb')
  attested: Attested[];

  /** Why it was lifted, in words. */
  @Column('text', { nullable: true })
  grounds: string | null;

  @Column('uuid', { nullable: true })
  liftedBy: string | null;

  @Column('timestamptz', { nullable: true })
  liftedAt: Date | null;

  /** Who proposes to annul it, as set on the wrong person or case. */
  @Column('uuid', { nullable: true })
  annulmentBy: string | null;

  /** Of a family: the cases from which this one was apart already when it was lifted. The database notes them. */
  @Column('uuid', { array: true })
  parted: string[];

  /** How often its review was not done in time. */
  @Column('integer')
  climbed: number;

  /** Set for the one act by which it follows the case. */
  followsAnother?: true;
}

/** What the officer at the other end of the line takes along. */
export const holdReferenceOf = (id: string): string => `H-${id.slice(-8).toUpperCase()}`;

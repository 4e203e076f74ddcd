import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { TransferCode } from '../core/handling/transfer.codes.js';
import type { PriorityGround } from '../referrals/referral.codes.js';
import type { Feedback, Finding, Priority, RefusalGround, Shown } from './hit.codes.js';

/**
 * One referral and one entry of a collection that may be about the same. It belongs to the owner of the entry; whoever
 * opened it is the referral's author. For the asking side it exists only as far as the owner's rule says.
 */
@Entity('hits')
export class Hit extends CaseRow {
  @Column('uuid')
  referralId: string;

  /** Whom the referral asks about: under their name it is remembered that they are not the entry. */
  @Column('uuid')
  subjectId: string;

  @Column('uuid')
  entryId: string;

  @Column('uuid')
  collectionId: string;

  @Column('text')
  askingCountry: string;

  @Column('uuid')
  askingAuthorityId: string;

  @Column('text')
  foundBy: Finding;

  @Column('text')
  priority: Priority;

  /** Why the referral could not wait. */
  @Column('text', { nullable: true })
  priorityGround: PriorityGround | null;

  /** One of the two is, or may be, under age. */
  @Column('boolean')
  minor: boolean;

  /** What the asking side is told. */
  @Column('text')
  shown: Shown;

  /** How often the owner's answer has been waited for in vain. */
  @Column('integer')
  climbed: number;

  @Column('uuid', { nullable: true })
  judgedBy: string | null;

  @Column('timestamptz', { nullable: true })
  judgedAt: Date | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  refusalGround: RefusalGround | null;

  /** For what it was disclosed, on which conditions, and until when it may be kept. */
  @Column('text', { nullable: true })
  purpose: string | null;

  @Column('text', { nullable: true })
  conditions: string | null;

  @Column('text', { array: true })
  codes: TransferCode[];

  @Column('timestamptz', { nullable: true })
  until: Date | null;

  /** What its owner's state passes on with it, prepared when it was confirmed. */
  @Column('uuid', { nullable: true })
  itemId: string | null;

  /** The request between the two states that the asking side made of it. */
  @Column('uuid', { nullable: true })
  requestId: string | null;

  @Column('text', { nullable: true })
  feedback: Feedback | null;

  @Column('timestamptz', { nullable: true })
  fedBackAt: Date | null;

  /** Loaded for the clock: the entry or the referral is no longer there. */
  gone?: boolean;

  /** Loaded for the clock: its referral is concluded, and nobody has answered it. */
  left?: boolean;

  /** Set for the one act by which the service follows what was found. */
  followsAnother?: true;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Confidence, Outcome, System } from './referral.codes.js';

/** What one system, or the owner of one hit, has answered. */
@Entity('referral_results')
export class ReferralResult {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  referralId: string;

  /** The hit that it is about, where it was found here. */
  @Column('uuid', { nullable: true })
  hitId: string | null;

  @Column('text')
  outcome: Outcome;

  @Column('text', { nullable: true })
  system: System | null;

  @Column('timestamptz')
  at: Date;

  @Column('uuid', { nullable: true })
  enteredBy: string | null;

  @Column('text', { nullable: true })
  referenceNumber: string | null;

  @Column('text', { nullable: true })
  ownerCountry: string | null;

  @Column('text', { nullable: true })
  confidence: Confidence | null;

  @Column('text', { nullable: true })
  restrictions: string | null;
}

/** What the owner of a hit has decided, before the referral has learnt of it. */
@Entity('referral_news')
export class ReferralNews {
  @PrimaryColumn('bigint')
  id: string;

  @Column('uuid')
  referralId: string;

  @Column('uuid')
  hitId: string;

  @Column('text')
  outcome: Outcome;

  @Column('timestamptz')
  at: Date;
}

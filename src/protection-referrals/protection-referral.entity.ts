import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Climbing } from '../core/workflow/climbing.js';
import type {
  Addressee,
  ProtectionNeed,
  ReferralCounter,
  ReferralOutcome,
  Urgency,
} from './protection-referral.codes.js';

/**
 * The task of getting one person in need to one authority that can help. It knows the person by the record they
 * were met in, never by name. Somebody who needs several authorities has a referral to each.
 */
@Entity('protection_referrals')
export class ProtectionReferral extends CaseRow implements Climbing {
  @Column('uuid')
  operationId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  /** The record in which the need was noticed, by its table. */
  @Column('text', { nullable: true })
  sourceType: string | null;

  @Column('uuid', { nullable: true })
  sourceId: string | null;

  /** Whoever wrote that record may follow what becomes of the person. */
  @Column('uuid', { nullable: true })
  sourceOpenedBy: string | null;

  /** The same in all referrals of one person; says nothing of them. */
  @Column('uuid')
  personRef: string;

  @Column('text')
  addressee: Addressee;

  /** The receiving authority; null where the safeguard officer of the host has to decide. */
  @Column('uuid', { nullable: true })
  authorityId: string | null;

  @Column('text')
  urgency: Urgency;

  @Column('text', { array: true })
  counts: ReferralCounter[];

  @Column('boolean')
  ofAChild: boolean;

  /** Says that it holds data of a special category, and not which. */
  @Column('boolean')
  containsSpecialCategory: boolean;

  /** Needs, place and note, sealed: they are of the most sensitive kind. */
  @Column('text')
  content: string;

  /** How often it was left unanswered for too long: from the first time the coordinator sees it, then the commander. */
  @Column('integer')
  climbed: number;

  @Column('timestamptz', { nullable: true })
  acknowledgedAt: Date | null;

  @Column('uuid', { nullable: true })
  acknowledgedBy: string | null;

  /** When the person was met by those who help. */
  @Column('timestamptz', { nullable: true })
  metAt: Date | null;

  /** The organisation and function that received the person; no name is needed. */
  @Column('text', { nullable: true })
  receivedBy: string | null;

  @Column('text', { nullable: true })
  outcome: ReferralOutcome | null;

  /** Opened with it: what is sealed above. */
  needs: ProtectionNeed[];

  place: string | null;

  note: string | null;
}

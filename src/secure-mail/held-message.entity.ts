import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { HeldReason, MailForm } from './secure-mail.codes.js';

/** A message that was not let in: why, and what it says it is. What it says lies in the quarantine folder under its id. */
@Entity('held_messages')
export class HeldMessage extends CaseRow {
  @Column('text')
  reason: HeldReason;

  /** Why its act was refused: a problem's code. */
  @Column('text', { nullable: true })
  problem: string | null;

  @Column('text')
  form: MailForm;

  /** A bigint, and so a string where it comes from the database. */
  @Column('bigint')
  bytes: number | string;

  @Column('text')
  sha256: string;

  @Column('uuid', { nullable: true })
  messageId: string | null;

  @Column('text', { nullable: true })
  kind: string | null;

  /** As it says itself; true only where its signature was good. */
  @Column('uuid', { nullable: true })
  fromAuthorityId: string | null;

  @Column('uuid', { nullable: true })
  requestId: string | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;
}

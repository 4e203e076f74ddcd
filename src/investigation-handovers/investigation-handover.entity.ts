import { Column, Entity } from 'typeorm';
import type { Clock } from '../clocks/clock.js';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Governed } from '../core/exchange/governed.dto.js';
import type { DataPurpose } from '../core/handling/handling.codes.js';
import type { HandoverChannel, HandoverWay, Outcome, RecipientKind } from './investigation-handover.codes.js';
import type { HandedItem } from './handed-item.entity.js';

/** Released subjects with what ties them together, handed over to a named recipient to be investigated. */
@Entity('investigation_handovers')
export class InvestigationHandover extends CaseRow {
  @Column('uuid')
  operationId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  @Column('text')
  recipientKind: RecipientKind;

  @Column('uuid')
  recipientId: string;

  @Column('text')
  recipientCountry: string;

  @Column('text')
  way: HandoverWay;

  /** Nobody of the recipient has an account here: what it says is registered by the owner. */
  @Column('boolean')
  elsewhere: boolean;

  /** The national focal point through which it goes to SELEC. */
  @Column('uuid', { nullable: true })
  unitId: string | null;

  /** Names nobody. */
  @Column('text')
  title: string;

  /** What is suspected, and what is asked of the recipient. */
  @Column('text')
  grounds: string;

  @Column('text')
  purpose: DataPurpose;

  /** Between states: the offence, and on what personal data leave the Union, where the law asks for them. */
  @Column('text', { nullable: true })
  offence: string | null;

  @Column('text', { nullable: true })
  transferBasis: string | null;

  /** Between states: the law that carries it, pinned. */
  @Column('jsonb', { nullable: true })
  basis: Governed | null;

  /** The day by which it is to be accepted or declined. */
  @Column('date')
  dueOn: string;

  @Column('integer')
  climbed: number;

  @Column('jsonb', { nullable: true })
  clock: Clock | null;

  @Column('timestamptz', { nullable: true })
  alarmAt: Date | null;

  @Column('uuid', { nullable: true })
  checkedBy: string | null;

  @Column('timestamptz', { nullable: true })
  checkedAt: Date | null;

  @Column('uuid', { nullable: true })
  handedBy: string | null;

  @Column('timestamptz', { nullable: true })
  handedAt: Date | null;

  /** To a recipient without account: how it went, its reference there, and what proves the receipt. */
  @Column('text', { nullable: true })
  channel: HandoverChannel | null;

  @Column('text', { nullable: true })
  externalReference: string | null;

  @Column('text', { nullable: true })
  receiptProof: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  /** Of the recipient: who investigates, and under which number. */
  @Column('uuid', { nullable: true })
  assigneeId: string | null;

  @Column('text', { nullable: true })
  caseReference: string | null;

  @Column('text', { nullable: true })
  declinedFor: string | null;

  /** The latest outcome. */
  @Column('text', { nullable: true })
  outcome: Outcome | null;

  @Column('timestamptz', { nullable: true })
  outcomeAt: Date | null;

  @Column('timestamptz', { nullable: true })
  fedBackAt: Date | null;

  /** The one that another recipient declined, and that this one goes on from. */
  @Column('uuid', { nullable: true })
  replaces: string | null;

  /** Something that was handed over has changed at its source, and the clock has yet to say so. */
  @Column('boolean')
  sourceChanged: boolean;

  /** The recipient has yet to take note of that. */
  @Column('boolean')
  changeUnread: boolean;

  /** The owner has yet to tell whoever received the transmission items. */
  @Column('boolean')
  noticeOwed: boolean;

  /** Loaded with it. */
  items: HandedItem[];

  /** Loaded with it: the state in which it was found. */
  stateBefore: string;

  /** The other side of a case between states, for what is passed on with it. */
  get otherCountry(): string {
    return this.recipientCountry;
  }
}

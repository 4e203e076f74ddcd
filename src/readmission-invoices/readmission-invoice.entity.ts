import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BetweenStates, type Side } from '../core/exchange/between-states.js';
import type { TakenDown } from '../core/exchange/taken-down.js';
import { READMISSION } from '../readmissions/readmission.entity.js';
import type { InvoiceItemKind, InvoiceSubject } from './readmission-invoice.codes.js';

/** Where it is paid to. */
export interface Payee {
  readonly holder: string;
  readonly iban: string;
  readonly bic: string | null;
  readonly bank: string;
}

/** What one state asks of another for a readmission, a transit, a way back or a joint flight: itemised, in euro. */
@Entity({ name: 'readmission_invoices', schema: READMISSION })
export class ReadmissionInvoice extends BetweenStates {
  @Column('text')
  refNo: string;

  @Column('text')
  subjectType: InvoiceSubject;

  @Column('uuid')
  subjectId: string;

  /** Reference number of what it is for. */
  @Column('text')
  subjectRef: string;

  /** Key of the agreement that says who pays, and when; of a joint flight there is none here. */
  @Column('text', { nullable: true })
  agreement: string | null;

  @Column('jsonb', { nullable: true })
  payee: Payee | null;

  /** In words that name nobody. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { nullable: true })
  elsewhere: Side | null;

  @Column('jsonb')
  takenDown: TakenDown[];

  /** How many days there are to pay. */
  @Column('integer')
  payWithinDays: number;

  /** Verified that the agreement says so; otherwise it is what is usual. */
  @Column('boolean')
  termSure: boolean;

  @Column('text', { nullable: true })
  termArticle: string | null;

  @Column('timestamptz', { nullable: true })
  receivedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  payBy: Date | null;

  @Column('date', { nullable: true })
  paidOn: string | null;

  @Column('text', { nullable: true })
  paymentRef: string | null;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;

  /** Loaded with it. */
  items: InvoiceItem[];
}

/** One thing that is paid for. */
@Entity({ name: 'invoice_items', schema: READMISSION })
export class InvoiceItem {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  invoiceId: string;

  @Column('text')
  kind: InvoiceItemKind;

  @Column('text')
  description: string;

  @Column('integer')
  quantity: number;

  /** In cents of a euro. */
  @Column('integer')
  unitPrice: number;

  /** Why the other side does not owe it. */
  @Column('text', { nullable: true })
  disputed: string | null;
}

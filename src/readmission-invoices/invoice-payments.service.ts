import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Cases } from '../core/cases/cases.js';
import { assertHeard } from '../core/exchange/taken-down.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { enter, type Attempt } from '../core/workflow/workflow.js';
import { InvoiceEvents } from './readmission-invoice-events.registry.js';
import { ReadmissionInvoiceDrafts } from './readmission-invoice.drafts.js';
import type { DisputeInvoiceDto, InvoiceView, NoteReceiptDto, PayInvoiceDto } from './readmission-invoice.dto.js';
import type { ReadmissionInvoice } from './readmission-invoice.entity.js';
import { readmissionInvoiceWorkflow } from './readmission-invoice.workflow.js';
import { ReadmissionInvoicesService } from './readmission-invoices.service.js';

type A = Attempt<ReadmissionInvoice>;

/** How an invoice comes to the other state, is disputed, and paid. */
@Injectable()
export class InvoicePaymentsService {
  constructor(
    private readonly cases: Cases,
    private readonly invoices: ReadmissionInvoicesService,
    private readonly drafts: ReadmissionInvoiceDrafts,
    private readonly events: InvoiceEvents,
  ) {}

  /** What is sent here has come; to a state without account it has come when that is known. */
  issue(by: Acting, id: string): Promise<InvoiceView> {
    return this.cases.act(this.invoices.kind, by, {
      id,
      action: 'issue',
      change: async (attempt, em) => {
        if (attempt.subject.elsewhere === null) await this.receive(em, attempt);
        await this.events.issued({ em, now: attempt.now }, attempt.subject, by.officer);
      },
    });
  }

  noteReceipt(by: Acting, id: string, { heard }: NoteReceiptDto): Promise<InvoiceView> {
    return this.cases.act(this.invoices.kind, by, {
      id,
      action: 'note_receipt',
      change: async (attempt, em) => {
        assertHeard(attempt, { side: 'other', action: 'note_receipt', heard });
        await this.receive(em, attempt);
      },
    });
  }

  /** Which items are not owed, and why; the time to pay begins anew with the answer. */
  dispute(by: Acting, id: string, { itemIds, reason, heard }: DisputeInvoiceDto): Promise<InvoiceView> {
    return this.cases.act(this.invoices.kind, by, {
      id,
      action: 'dispute',
      change: (attempt) => {
        assertHeard(attempt, { side: 'other', action: 'dispute', heard });
        const { subject } = attempt;
        const known = subject.items.filter((item) => itemIds.includes(item.id));
        if (known.length === 0 || known.length < itemIds.length) throw new Problem('no_such_items');
        subject.items = subject.items.map((item) => (itemIds.includes(item.id) ? { ...item, disputed: reason } : item));
      },
    });
  }

  answer(by: Acting, id: string, reason: string): Promise<InvoiceView> {
    return this.cases.act(this.invoices.kind, by, {
      id,
      action: 'answer_dispute',
      reason,
      change: (attempt, em) => this.receive(em, attempt),
    });
  }

  pay(by: Acting, id: string, { paidOn, paymentRef, heard }: PayInvoiceDto): Promise<InvoiceView> {
    return this.cases.act(this.invoices.kind, by, {
      id,
      action: 'pay',
      change: async (attempt, em) => {
        assertHeard(attempt, { side: 'other', action: 'pay', heard });
        const { otherCountry } = attempt.subject;
        if (paidOn > (await this.drafts.day(em, otherCountry, attempt.now)))
          throw new Problem('time_ahead', { field: 'paidOn' });
        Object.assign(attempt.subject, { paidOn, paymentRef });
      },
    });
  }

  private async receive(em: EntityManager, { subject, now }: A): Promise<void> {
    subject.receivedAt = now;
    subject.payBy = await this.drafts.payBy(em, subject, now);
    enter(readmissionInvoiceWorkflow, subject, 'received', now);
  }
}

import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { ReadmissionInvoiceDrafts } from './readmission-invoice.drafts.js';
import type {
  InvoicesQueryDto,
  InvoiceView,
  OpenInvoiceDto,
  PutInvoiceItemDto,
  ReviseInvoiceDto,
} from './readmission-invoice.dto.js';
import { InvoiceItem } from './readmission-invoice.entity.js';
import { ReadmissionInvoiceStore } from './readmission-invoice.store.js';
import { showInvoice } from './readmission-invoice.view.js';
import { readmissionInvoiceWorkflow, type ReadmissionInvoiceAction } from './readmission-invoice.workflow.js';

/** What one state owes another for readmissions, transits, ways back and joint flights. */
@Injectable()
export class ReadmissionInvoicesService {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly store: ReadmissionInvoiceStore,
    private readonly drafts: ReadmissionInvoiceDrafts,
    kinds: Kinds,
  ) {
    const law = { workflow: readmissionInvoiceWorkflow, store, view: showInvoice, filesBySide: true } as const;
    this.kind = kinds.add({ ...law, reads: 'readmission_invoice.read' });
  }

  open(by: Acting, form: OpenInvoiceDto): Promise<InvoiceView> {
    return this.cases.open(this.kind, by, (em, now) => this.drafts.opened({ em, now }, by.officer, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: InvoicesQueryDto): Promise<PageOf<InvoiceView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<InvoiceView> {
    return this.cases.get(this.kind, officer, id);
  }

  revise(by: Acting, id: string, form: ReviseInvoiceDto): Promise<InvoiceView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: ({ subject }) => this.drafts.revise(subject, form),
    });
  }

  putItem(by: Acting, id: string, itemId: string, form: PutInvoiceItemDto): Promise<InvoiceView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'put_item',
      change: async ({ subject }, em) => {
        const item = Object.assign(new InvoiceItem(), form, { id: itemId, invoiceId: id, disputed: null });
        await this.store.putItem(em, item);
        subject.items = [...subject.items.filter((other) => other.id !== itemId), item];
      },
    });
  }

  removeItem(by: Acting, id: string, itemId: string): Promise<InvoiceView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'remove_item',
      change: async ({ subject }, em) => {
        if (!(await this.store.removeItem(em, id, itemId))) throw new Problem('not_found');
        subject.items = subject.items.filter((other) => other.id !== itemId);
      },
    });
  }

  act(by: Acting, id: string, action: ReadmissionInvoiceAction, reason?: string): Promise<InvoiceView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}

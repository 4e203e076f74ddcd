import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { putPart } from '../core/cases/parts.js';
import { Rows } from '../core/cases/rows.js';
import { InvoiceItem, ReadmissionInvoice } from './readmission-invoice.entity.js';
import { readmissionInvoiceSight } from './readmission-invoice.policy.js';

/** The only SQL about invoices and their items. */
@Injectable()
export class ReadmissionInvoiceStore extends Rows<ReadmissionInvoice> {
  constructor() {
    super(ReadmissionInvoice, readmissionInvoiceSight, { by: 'openedAt', direction: 'desc' });
  }

  async nextNumber(em: EntityManager): Promise<number> {
    const [row] = await em.query<{ number: string }[]>(`select nextval('readmission_invoice_numbers') as number`);
    return Number(row?.number);
  }

  /** What is disputed, and what is not any more. */
  async settle(em: EntityManager, { items }: ReadmissionInvoice): Promise<void> {
    for (const { id, invoiceId, disputed } of items) await em.update(InvoiceItem, { id, invoiceId }, { disputed });
  }

  async putItem(em: EntityManager, item: InvoiceItem): Promise<void> {
    await putPart(em, InvoiceItem, item, 'invoiceId');
  }

  async removeItem(em: EntityManager, invoiceId: string, id: string): Promise<boolean> {
    const { affected } = await em.delete(InvoiceItem, { invoiceId, id });
    return affected === 1;
  }

  protected override async complete(em: EntityManager, rows: ReadmissionInvoice[]): Promise<void> {
    const ids = rows.map(({ id }) => id);
    const items = await em.find(InvoiceItem, { where: { invoiceId: In(ids) }, order: { id: 'ASC' } });
    for (const row of rows) row.items = items.filter(({ invoiceId }) => invoiceId === row.id);
  }
}

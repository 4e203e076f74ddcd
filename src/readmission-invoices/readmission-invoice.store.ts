import { Injectable } from '@nestjs/common';
import { In, MoreThan, type EntityManager } from 'typeorm';
import { putPart } from '../core/cases/parts.js';
import { Rows } from '../core/cases/rows.js';
import type { NextCases } from '../readmission-deadlines/limited-cases.registry.js';
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

  /** States that have to pay an invoice. */
  async owedBy(em: EntityManager): Promise<string[]> {
    const rows = await em.query<{ country: string }[]>(
      `select distinct other_country as country from readmission_invoices where state = 'received'`,
    );
    return rows.map(({ country }) => country);
  }

  /** The clock's: the next so many for which the time runs by the days of that state, held until it is counted again. */
  owed(em: EntityManager, { country, after, most }: NextCases): Promise<ReadmissionInvoice[]> {
    return em.find(ReadmissionInvoice, {
      where: { otherCountry: country, id: MoreThan(after), state: 'received' },
      order: { id: 'ASC' },
      take: most,
      lock: { mode: 'pessimistic_write' },
    });
  }

  async payBy(em: EntityManager, id: string, payBy: Date): Promise<void> {
    await em.update(ReadmissionInvoice, { id }, { payBy, dueAt: payBy });
  }

  protected override async complete(em: EntityManager, rows: ReadmissionInvoice[]): Promise<void> {
    const ids = rows.map(({ id }) => id);
    const items = await em.find(InvoiceItem, { where: { invoiceId: In(ids) }, order: { id: 'ASC' } });
    for (const row of rows) row.items = items.filter(({ invoiceId }) => invoiceId === row.id);
  }
}

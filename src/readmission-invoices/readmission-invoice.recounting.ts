import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Calendar } from '../clocks/calendar.reader.js';
import { dueFrom } from '../readmission-deadlines/limits.reader.js';
import {
  LimitedCasesRegistry,
  movedBetween,
  type LimitedCases,
  type NextCases,
  type Recounted,
} from '../readmission-deadlines/limited-cases.registry.js';
import { ReadmissionInvoiceStore } from './readmission-invoice.store.js';

/** By when invoices are paid (D17), counted again by days that were corrected. */
@Injectable()
export class InvoiceRecounting implements LimitedCases {
  readonly table = 'readmission_invoices';

  constructor(
    private readonly store: ReadmissionInvoiceStore,
    registry: LimitedCasesRegistry,
  ) {
    registry.add(this);
  }

  countries(em: EntityManager): Promise<string[]> {
    return this.store.owedBy(em);
  }

  async recount(em: EntityManager, calendar: Calendar, next: NextCases): Promise<Recounted[]> {
    const all: Recounted[] = [];
    for (const { id, receivedAt, payBy, payWithinDays: n } of await this.store.owed(em, next)) {
      const after = receivedAt && dueFrom({ n, unit: 'calendar_day' }, receivedAt, calendar).safe;
      const moved = movedBetween({ payBy }, { payBy: after });
      if (moved && after) await this.store.payBy(em, id, after);
      all.push({ id, moved });
    }
    return all;
  }
}

import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { ReadmissionInvoice } from './readmission-invoice.entity.js';

type Follow = (unit: Unit, invoice: ReadmissionInvoice, officer: Officer) => Promise<void>;

/** Where features enter what goes with an invoice: in the unit of work in which it is issued, as it then is. */
@Injectable()
export class InvoiceEvents {
  private readonly followers: Follow[] = [];

  onIssue(follow: Follow): void {
    this.followers.push(follow);
  }

  async issued(unit: Unit, invoice: ReadmissionInvoice, officer: Officer): Promise<void> {
    for (const follow of this.followers) await follow(unit, invoice, officer);
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InvoiceEvents } from '../readmission-invoices/readmission-invoice-events.registry.js';
import { TransitEvents, type TransitEvent } from '../transits/transit-events.registry.js';
import { FormBeside } from './form.beside.js';
import type { FormCode } from './form.codes.js';
import { FormStore } from './form.store.js';
import { issuing } from './prepared.claims.js';
import { PreparedFromTransits } from './prepared.transits.js';

const FORMS: readonly (readonly [TransitEvent, FormCode])[] = [
  ['request', 'f4'],
  ['grant', 'f5'],
  ['refuse', 'f5'],
  ['notify', 'f6'],
];

/** What is said about a transit goes with its form. */
@Injectable()
export class TransitFormFollowing implements OnModuleInit {
  constructor(
    private readonly transits: TransitEvents,
    private readonly prepared: PreparedFromTransits,
    private readonly forms: FormBeside,
  ) {}

  onModuleInit(): void {
    for (const [act, code] of FORMS)
      this.transits.on(act, async (unit, transit, officer) => {
        const carrier = await this.prepared.carrierOf(unit.em, officer, transit);
        await this.forms.go(unit, officer, { carrierType: 'transits', carrier, code, must: false });
      });
  }
}

/** So does an invoice, where it is for a case that carries forms. */
@Injectable()
export class InvoiceFormFollowing implements OnModuleInit {
  constructor(
    private readonly invoices: InvoiceEvents,
    private readonly store: FormStore,
    private readonly forms: FormBeside,
  ) {}

  onModuleInit(): void {
    this.invoices.onIssue(async (unit, invoice, officer) => {
      const { subjectType: carrierType, subjectId: carrierId } = invoice;
      const carrier = await this.store.carriers.get(carrierType)?.find(unit.em, officer, carrierId);
      if (!carrier) return;
      issuing.set(carrier, invoice);
      await this.forms.go(unit, officer, { carrierType, carrier, code: 'f10', must: false });
    });
  }
}

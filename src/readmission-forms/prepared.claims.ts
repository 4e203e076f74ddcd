import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ErrorClaim } from '../readmission-errors/error-claim.entity.js';
import type { InvoiceItem, ReadmissionInvoice } from '../readmission-invoices/readmission-invoice.entity.js';
import { FormCarriers, type FormCarrier } from './form-carriers.registry.js';
import type { Content, Filled } from './form.definition.js';
import { dayOf, known } from './prepared.js';
import { PreparedStore } from './prepared.store.js';

/** Which invoice a carrier is asked for: one that is being issued is known here before it is in the database so. */
export const issuing = new WeakMap<FormCarrier, ReadmissionInvoice>();

/** Fills in a claim of an error, and an invoice, as they were entered in the case. */
@Injectable()
export class PreparedFromClaims implements OnModuleInit {
  constructor(
    private readonly carriers: FormCarriers,
    private readonly store: PreparedStore,
  ) {}

  onModuleInit(): void {
    this.carriers.fill('f9', async ({ em }, { id }) => {
      const claim = await this.store.claimOf(em, id);
      return claim ? claimOf(claim) : {};
    });
    this.carriers.fill('f10', async ({ em }, carrier) => {
      const invoice = issuing.get(carrier) ?? (await this.store.invoiceFor(em, carrier.id));
      return invoice ? invoiceOf(invoice) : {};
    });
  }
}

function claimOf({ ground, reasons, identity, routeTaken, originals, handedOverAt }: ErrorClaim): Content {
  return {
    head: known({ transferred_on: dayOf(handedOverAt) }),
    claim: known({ error_ground: ground, justification: reasons }),
    real_identity: known({
      surname: identity?.familyName,
      given_names: identity?.givenNames,
      born_on: identity?.bornOn,
      birth_place: identity?.birthPlace,
      nationality: identity?.nationality,
    }),
    real_route: known({ route: routeTaken ? [routeTaken] : undefined }),
    originals: known({
      documents: originals.map(({ document, original }) => ({
        document_type: document,
        original_or_copy: original ? 'original' : 'copy',
      })),
    }),
  };
}

const EURO = 100;

function invoiceOf({ refNo, sentAt, payBy, payee, items }: ReadmissionInvoice): Content {
  const cents = items.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);
  return {
    head: known({ invoice_number: refNo, invoice_date: dayOf(sentAt), due_on: dayOf(payBy) }),
    items: known({ items: items.map(itemOf) }),
    total: items.length > 0 ? { total: cents / EURO, currency: 'eur' } : {},
    bank: known({
      account_holder: payee?.holder,
      iban: payee?.iban,
      bic: payee?.bic,
      bank: payee?.bank,
      payment_reference: refNo,
    }),
  };
}

const itemOf = ({ description, quantity, unitPrice }: InvoiceItem): Filled => ({
  item: quantity === 1 ? description : `${quantity} × ${description}`,
  amount: (quantity * unitPrice) / EURO,
});

import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { InvoiceView } from './readmission-invoice.dto.js';
import type { ReadmissionInvoice } from './readmission-invoice.entity.js';
import { amountOf, totalOf } from './readmission-invoice.rules.js';
import { readmissionInvoiceWorkflow } from './readmission-invoice.workflow.js';

/** The agreements have costs invoiced in euro. */
const CURRENCY = 'EUR';

export function showInvoice(invoice: ReadmissionInvoice, glance: Glance): InvoiceView {
  const what = pick(invoice, ['refNo', 'subjectType', 'subjectId', 'subjectRef', 'agreement', 'payee', 'note']);
  const between = pick(invoice, ['otherCountry', 'otherAuthorityId', 'elsewhere', 'takenDown', 'sentAt']);
  const term = pick(invoice, ['payWithinDays', 'termSure', 'termArticle', 'receivedAt', 'payBy']);
  const payment = pick(invoice, ['paidOn', 'paymentRef', 'settledAt']);
  const items = invoice.items.map((item) => ({
    ...pick(item, ['id', 'kind', 'description', 'quantity', 'unitPrice', 'disputed']),
    amount: amountOf(item),
  }));
  return {
    ...caseView(readmissionInvoiceWorkflow, invoice, glance),
    ...what,
    ...between,
    ...term,
    ...payment,
    items,
    total: totalOf(invoice),
    currency: CURRENCY,
  };
}

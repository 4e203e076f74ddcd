import type { Awaits } from '../core/workflow/desks.js';
import type { ReadmissionInvoice } from './readmission-invoice.entity.js';

const OFFICERS = ['readmission_officer', 'readmission_supervisor'] as const;

const creditor: Awaits<ReadmissionInvoice> = ({ ownerAuthorityId }) => [{ roles: OFFICERS, place: ownerAuthorityId }];
const debtor: Awaits<ReadmissionInvoice> = (invoice) => {
  const { elsewhere, otherAuthorityId } = invoice;
  if (elsewhere === 'other') return creditor(invoice);
  return otherAuthorityId === null ? [] : [{ roles: OFFICERS, place: otherAuthorityId }];
};

/** Who has to write, receive, pay, or answer. */
export const readmissionInvoiceDesks = {
  draft: creditor,
  issued: creditor,
  received: debtor,
  overdue: debtor,
  disputed: creditor,
  paid: creditor,
} satisfies Record<string, Awaits<ReadmissionInvoice>>;

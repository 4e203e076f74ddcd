import { atSide, takenDownFor } from '../core/exchange/between-states.js';
import { anyOf } from '../core/workflow/rules.js';
import type { Attempt, Deadline, Guard } from '../core/workflow/workflow.js';
import type { InvoiceItem, ReadmissionInvoice } from './readmission-invoice.entity.js';

type I = ReadmissionInvoice;

const officers = ['readmission_officer', 'readmission_supervisor'] as const;

export const theCreditor = atSide('owner', ...officers);
export const theCreditorsSupervisor = atSide('owner', 'readmission_supervisor');
/** The state that pays; where it has no account here, the creditor takes down what it says. */
export const theDebtor = anyOf(atSide('other', ...officers), takenDownFor('other', ...officers));
export const theDebtorsSupervisor = anyOf(
  atSide('other', 'readmission_supervisor'),
  takenDownFor('other', ...officers),
);
/** Whoever takes down that it came to a state without account. */
export const whoeverNotesTheReceipt = takenDownFor('other', ...officers);

export const amountOf = ({ quantity, unitPrice }: Pick<InvoiceItem, 'quantity' | 'unitPrice'>): number =>
  quantity * unitPrice;
export const totalOf = ({ items }: I): number => items.reduce((sum, item) => sum + amountOf(item), 0);

export const hasItems: Guard<I> = { holds: ({ subject }) => totalOf(subject) > 0, otherwise: 'nothing_invoiced' };
export const saysWhereTo: Guard<I> = { holds: ({ subject }) => subject.payee !== null, otherwise: 'no_bank_account' };

export const whenItIsDue: Deadline<I> = (_, { payBy }) => payBy;

export const noteThatItIsThere = ({ subject, now }: Attempt<I>): void => {
  Object.assign(subject, { sentAt: now, reachedAt: now });
};
export const noteTheSettlement = ({ subject, now }: Attempt<I>): void => {
  subject.settledAt = now;
};
/** What was not there yet is still to be paid. */
export const unpay = ({ subject }: Attempt<I>): void => {
  Object.assign(subject, { paidOn: null, paymentRef: null });
};
/** Answered: what was disputed stands, as it is now. */
export const settleTheDispute = ({ subject }: Attempt<I>): void => {
  subject.items = subject.items.map((item) => ({ ...item, disputed: null }));
};

import { theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { readmissionInvoiceDesks } from './readmission-invoice.desks.js';
import type { ReadmissionInvoice } from './readmission-invoice.entity.js';
import * as law from './readmission-invoice.rules.js';

const open = ['draft', 'issued', 'received', 'overdue', 'disputed', 'paid'] as const;
const owed = ['received', 'overdue'] as const;

/** What one state owes another by an agreement on readmission: itemised, in euro, paid within thirty days of its receipt. */
export const readmissionInvoiceWorkflow = defineWorkflow<ReadmissionInvoice>()({
  name: 'readmission_invoice',
  initial: 'draft',

  states: {
    draft: { means: 'Being written; exists for its own side alone.', awaits: readmissionInvoiceDesks.draft },
    issued: {
      means: 'Sent; it is not known here yet that it has come.',
      awaits: readmissionInvoiceDesks.issued,
    },
    received: {
      means: 'With the state that pays.',
      due: law.whenItIsDue,
      overdue: 'remind',
      awaits: readmissionInvoiceDesks.received,
    },
    overdue: { means: 'Not paid in time; both sides are reminded.', awaits: readmissionInvoiceDesks.overdue },
    disputed: { means: 'Some of it is disputed; the creditor answers.', awaits: readmissionInvoiceDesks.disputed },
    paid: {
      means: 'Paid, as the debtor says; the creditor looks whether it has come.',
      awaits: readmissionInvoiceDesks.paid,
    },
    settled: { means: 'The money has come.' },
    cancelled: { means: 'Not asked for any more.' },
  },

  actions: {
    revise: { from: ['draft'], by: [law.theCreditor], form: true },
    put_item: { from: ['draft', 'disputed'], by: [law.theCreditor], form: true },
    remove_item: { from: ['draft', 'disputed'], by: [law.theCreditor], form: true },
    issue: {
      from: ['draft'],
      to: 'issued',
      by: [law.theCreditorsSupervisor],
      when: [law.hasItems, law.saysWhereTo],
      form: true,
      effect: law.noteThatItIsThere,
    },
    note_receipt: { from: ['issued'], to: 'received', by: [law.whoeverNotesTheReceipt], form: true },
    remind: { from: ['received'], to: 'overdue', by: [theClock] },
    dispute: { from: owed, to: 'disputed', by: [law.theDebtorsSupervisor], form: true },
    answer_dispute: {
      from: ['disputed'],
      to: 'received',
      by: [law.theCreditorsSupervisor],
      when: [law.hasItems],
      reason: 'required',
      form: true,
      effect: law.settleTheDispute,
    },
    pay: { from: owed, to: 'paid', by: [law.theDebtor], form: true },
    settle: { from: ['paid'], to: 'settled', by: [law.theCreditor], effect: law.noteTheSettlement },
    miss_payment: {
      from: ['paid'],
      to: 'overdue',
      by: [law.theCreditor],
      reason: 'required',
      effect: law.unpay,
    },
    cancel: {
      from: ['draft', 'issued', 'received', 'overdue', 'disputed'],
      to: 'cancelled',
      by: [law.theCreditorsSupervisor],
      reason: 'required',
    },
    ...sharing<ReadmissionInvoice, (typeof open)[number]>(open, [law.theCreditorsSupervisor]),
  },
});

export type ReadmissionInvoiceAction = keyof typeof readmissionInvoiceWorkflow.actions;

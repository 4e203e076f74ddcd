import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import { pairOf } from '../core/exchange/between-states.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import { ProfileReader } from '../readmission-agreements/profile.reader.js';
import { LimitsReader } from '../readmission-deadlines/limits.reader.js';
import { isIban } from './iban.js';
import type { OpenInvoiceDto, ReviseInvoiceDto } from './readmission-invoice.dto.js';
import type { ReadmissionInvoice } from './readmission-invoice.entity.js';
import { ReadmissionInvoiceStore } from './readmission-invoice.store.js';
import { InvoiceSubjects, type Owed } from './readmission-invoice.subjects.js';

/** What is usual between states, where nobody has read what the agreement says. */
const USUAL_DAYS = 30;

/** How an invoice begins, and by when it is paid. */
@Injectable()
export class ReadmissionInvoiceDrafts {
  constructor(
    private readonly store: ReadmissionInvoiceStore,
    private readonly subjects: InvoiceSubjects,
    private readonly profiles: ProfileReader,
    private readonly limits: LimitsReader,
  ) {}

  async opened(unit: Unit, officer: Officer, form: OpenInvoiceDto): Promise<Opening<ReadmissionInvoice>> {
    const { em, now } = unit;
    const owed = await this.subjects.owed(em, officer, form);
    const pair = pairOf(owed.creditor, owed.debtor);
    const number = String(await this.store.nextNumber(em)).padStart(6, '0');
    const { subjectType, subjectId } = form;
    const what = { subjectType, subjectId, subjectRef: owed.ref, agreement: owed.agreement };
    const between = { otherCountry: owed.debtor, otherAuthorityId: owed.debtorAuthorityId, pair };
    const side = { elsewhere: owed.debtorElsewhere ? 'other' : null, takenDown: [] };
    const term = await this.term(em, owed, now);
    const refNo = `I-${pair}-${(await this.day(em, owed.creditor, now)).slice(0, 4)}-${number}`;
    const subject = { ...nothingYet, ...said(form), ...what, ...between, ...side, ...term, refNo };
    return { subject: subject as unknown as Opening<ReadmissionInvoice>['subject'] };
  }

  revise(invoice: ReadmissionInvoice, form: ReviseInvoiceDto): void {
    Object.assign(invoice, said(form));
  }

  /** By when: counted from the receipt, where the debtor is. */
  async payBy(
    em: EntityManager,
    { otherCountry: country, payWithinDays: n }: ReadmissionInvoice,
    from: Date,
  ): Promise<Date> {
    const { safe } = await this.limits.after(em, { n, unit: 'calendar_day' }, from, country);
    return safe;
  }

  /** Which day it is in that state. */
  day(em: EntityManager, country: string, now: Date): Promise<string> {
    return this.limits.day(em, country, now);
  }

  private async term(em: EntityManager, { agreement, creditor: country }: Owed, now: Date) {
    if (agreement === null) return { payWithinDays: USUAL_DAYS, termSure: false, termArticle: null };
    const { invoiceDays } = await this.profiles.profile(em, agreement, { on: await this.limits.day(em, country, now) });
    const { value, sure, article } = invoiceDays;
    return { payWithinDays: value ?? USUAL_DAYS, termSure: sure && value !== null, termArticle: article };
  }
}

function said({ payee, note }: ReviseInvoiceDto): Partial<ReadmissionInvoice> {
  if (payee && !isIban(payee.iban)) throw new Problem('wrong_iban');
  const to = payee ? { ...payee, iban: payee.iban.replaceAll(' ', '').toUpperCase() } : null;
  return { payee: to, note: note ?? null };
}

const nothingYet = {
  ownerUnitId: null,
  otherUnitId: null,
  via: [] as string[],
  sentAt: null,
  reachedAt: null,
  receivedAt: null,
  payBy: null,
  paidOn: null,
  paymentRef: null,
  settledAt: null,
  items: [],
} satisfies Partial<ReadmissionInvoice>;

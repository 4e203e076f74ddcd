import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Profile } from '../readmission-agreements/profile.js';
import { ProfileReader } from '../readmission-agreements/profile.reader.js';
import { ErrorClaim } from '../readmission-errors/error-claim.entity.js';
import { InvoiceItem, ReadmissionInvoice } from '../readmission-invoices/readmission-invoice.entity.js';
import { Transit, TransitPerson } from '../transits/transit.entity.js';

/** What is filled in from records of other features, as the database lets the officer of this unit of work see them. */
@Injectable()
export class PreparedStore {
  constructor(private readonly profiles: ProfileReader) {}

  /** What the agreement of a transit says, as it was known when it was asked for. */
  profileOf(em: EntityManager, { agreement, sentAt, openedAt }: Transit): Promise<Profile> {
    const on = (sentAt ?? openedAt).toISOString().slice(0, 10);
    return this.profiles.profile(em, agreement, { knownAt: sentAt ?? undefined, on });
  }

  transit(em: EntityManager, id: string): Promise<Transit | null> {
    return em.findOneBy(Transit, { id });
  }

  personsOf(em: EntityManager, transitId: string): Promise<TransitPerson[]> {
    return em.findBy(TransitPerson, { transitId });
  }

  /** The newest claim about a readmission. */
  claimOf(em: EntityManager, readmissionId: string): Promise<ErrorClaim | null> {
    return em.findOne(ErrorClaim, { where: { readmissionId }, order: { openedAt: 'DESC' } });
  }

  /** The newest invoice for a case, with what it lists. */
  async invoiceFor(em: EntityManager, subjectId: string): Promise<ReadmissionInvoice | null> {
    const invoice = await em.findOne(ReadmissionInvoice, { where: { subjectId }, order: { openedAt: 'DESC' } });
    if (!invoice) return null;
    return Object.assign(invoice, { items: await em.findBy(InvoiceItem, { invoiceId: invoice.id }) });
  }
}

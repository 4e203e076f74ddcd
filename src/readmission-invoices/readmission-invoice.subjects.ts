import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Side } from '../core/exchange/between-states.js';
import { Problem } from '../core/problems.js';
import { ErrorClaimReader } from '../readmission-errors/error-claim.reader.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import { ReturnFlightReader } from '../return-flights/return-flight.reader.js';
import { TransitReader } from '../transits/transit.reader.js';
import type { OpenInvoiceDto } from './readmission-invoice.dto.js';

/** What an invoice is for: who is paid, who pays, by which agreement. */
export interface Owed {
  readonly ref: string;
  readonly agreement: string | null;
  readonly creditor: string;
  readonly debtor: string;
  readonly debtorAuthorityId: string | null;
  /** The creditor keeps the account of the other side, which has none here. */
  readonly debtorElsewhere: boolean;
}

interface Sides {
  readonly ownerCountry: string;
  readonly ownerAuthorityId: string;
  readonly otherCountry: string;
  readonly elsewhere?: Side | null;
}

/** By the agreements the requesting state pays; on a joint flight each state pays the organiser for its seats. */
@Injectable()
export class InvoiceSubjects {
  constructor(
    private readonly readmissions: ReadmissionReader,
    private readonly transits: TransitReader,
    private readonly claims: ErrorClaimReader,
    private readonly flights: ReturnFlightReader,
  ) {}

  /** Refuses what the officer does not see, and what is not paid for by the other state. */
  async owed(em: EntityManager, officer: Officer, form: OpenInvoiceDto): Promise<Owed> {
    const found = await this.find(em, officer, form);
    if (!found) throw new Problem('unknown_reference', { field: 'subjectId' });
    if (found.creditor !== officer.country) throw new Problem('not_invoiced_for_this', { creditor: found.creditor });
    return found;
  }

  private find(em: EntityManager, officer: Officer, form: OpenInvoiceDto): Promise<Owed | undefined> {
    switch (form.subjectType) {
      case 'readmissions':
        return this.readmission(em, officer, form.subjectId);
      case 'transits':
        return this.transit(em, officer, form.subjectId);
      case 'error_claims':
        return this.claim(em, officer, form.subjectId);
      case 'return_flights':
        return this.flight(em, officer, form);
    }
  }

  private async readmission(em: EntityManager, officer: Officer, id: string): Promise<Owed | undefined> {
    const found = await this.readmissions.find(em, officer, id);
    return found ? { ref: found.refNo, agreement: found.agreement, ...requesting(found) } : undefined;
  }

  private async transit(em: EntityManager, officer: Officer, id: string): Promise<Owed | undefined> {
    const found = await this.transits.find(em, officer, id);
    return found && { ref: found.refNo, agreement: found.agreement, ...requesting(found) };
  }

  /** Only where it was found justified in full: otherwise each state bears what it has spent. */
  private async claim(em: EntityManager, officer: Officer, id: string): Promise<Owed | undefined> {
    const found = await this.claims.find(em, officer, id);
    if (!found) return undefined;
    if (found.costs !== 'requesting') throw new Problem('not_invoiced_for_this');
    const { refNo: ref, agreement, ownerCountry: creditor, otherCountry: debtor, otherAuthorityId } = found;
    const debtorElsewhere = found.elsewhere === 'other';
    return { ref, agreement, creditor, debtor, debtorAuthorityId: otherAuthorityId, debtorElsewhere };
  }

  private async flight(em: EntityManager, officer: Officer, form: OpenInvoiceDto): Promise<Owed | undefined> {
    const found = await this.flights.find(em, officer, form.subjectId);
    if (!found) return undefined;
    const share = found.shares.find(({ country, state }) => country === form.debtor && state === 'taken');
    if (!share || share.country === found.ownerCountry) throw new Problem('unknown_reference', { field: 'debtor' });
    const { country: debtor, authorityId: debtorAuthorityId } = share;
    const between = { creditor: found.ownerCountry, debtor, debtorAuthorityId, debtorElsewhere: false };
    return { ref: found.refNo, agreement: null, ...between };
  }
}

/** The state that asks for a readmission or a transit pays; the one that is asked is paid. */
const requesting = ({ ownerCountry, ownerAuthorityId, otherCountry, elsewhere }: Sides) => ({
  creditor: otherCountry,
  debtor: ownerCountry,
  debtorAuthorityId: ownerAuthorityId,
  debtorElsewhere: elsewhere === 'owner',
});

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AnnualPlanReader } from '../annual-plans/annual-plan.reader.js';
import { AuthorityReader } from '../authorities/authority.reader.js';
import { Problem } from '../core/problems.js';
import type { MidYearRequestDto, RevisedOriginDto } from './operation-origin.dto.js';
import type { Operation } from './operation.entity.js';

export type Origin = Pick<
  Operation,
  'annualPlanId' | 'annualPlanEntryId' | 'requestedBy' | 'requestedOn' | 'requestReason'
>;

export interface At {
  readonly em: EntityManager;
  readonly now: Date;
}

/** Where an operation comes from: an entry of an annual plan, or a host's ministry that asks for it mid-year. */
@Injectable()
export class OperationOrigins {
  constructor(
    private readonly plans: AnnualPlanReader,
    private readonly authorities: AuthorityReader,
  ) {}

  async of(form: RevisedOriginDto, hosts: readonly string[], at: At): Promise<Origin> {
    return { ...(await this.plan(form, at)), ...(await this.request(form.midYearRequest ?? null, hosts, at)) };
  }

  /** What is left out of a revision stays as it was. */
  async revised(form: RevisedOriginDto, before: Operation, at: At): Promise<Partial<Origin>> {
    const { annualPlanId, annualPlanEntryId, midYearRequest } = form;
    const hosts = before.participations.filter(({ part }) => part === 'host').map(({ country }) => country);
    const touchesThePlan = annualPlanId !== undefined || annualPlanEntryId !== undefined;
    return {
      ...(touchesThePlan && (await this.plan(form, at))),
      ...(midYearRequest !== undefined && (await this.request(midYearRequest, hosts, at))),
    };
  }

  /** An authority takes part for its own country. */
  async assertTheirOwn(parties: readonly { country: string; authorityId: string }[], { em, now }: At): Promise<void> {
    for (const { country, authorityId } of parties) {
      const authority = await this.authorities.find(em, authorityId, now);
      if (!authority) throw new Problem('unknown_reference', { field: 'authorityId' });
      if (authority.country !== country) throw new Problem('inconsistent', { field: 'authorityId' });
    }
  }

  private async plan({ annualPlanId, annualPlanEntryId }: RevisedOriginDto, { em }: At) {
    if (!annualPlanEntryId) {
      if (annualPlanId && !(await this.plans.find(em, annualPlanId)))
        throw new Problem('unknown_reference', { field: 'annualPlanId' });
      return { annualPlanId: annualPlanId ?? null, annualPlanEntryId: null };
    }
    const entry = await this.plans.entry(em, annualPlanEntryId);
    if (!entry) throw new Problem('unknown_reference', { field: 'annualPlanEntryId' });
    if (annualPlanId && annualPlanId !== entry.planId) throw new Problem('inconsistent', { field: 'annualPlanId' });
    return { annualPlanId: entry.planId, annualPlanEntryId };
  }

  private async request(request: MidYearRequestDto | null, hosts: readonly string[], { em, now }: At) {
    if (!request) return { requestedBy: null, requestedOn: null, requestReason: null };
    const { authorityId, requestedOn, reason } = request;
    const ministry = await this.authorities.find(em, authorityId, now);
    if (!ministry) throw new Problem('unknown_reference', { field: 'midYearRequest.authorityId' });
    if (ministry.kind !== 'ministry' || !hosts.includes(ministry.country)) throw new Problem('not_a_host_ministry');
    if (requestedOn > ministry.today) throw new Problem('inconsistent', { field: 'midYearRequest.requestedOn' });
    return { requestedBy: authorityId, requestedOn, requestReason: reason };
  }
}

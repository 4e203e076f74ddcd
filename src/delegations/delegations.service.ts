import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import { seen, type Acting } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import { Work } from '../core/work/work.js';
import type { DelegationsQueryDto, DelegationView, NameDeputyDto } from './delegation.dto.js';
import { Delegation } from './delegation.entity.js';
import { DelegationStore } from './delegation.store.js';

/** Officers name deputies for the roles they hold themselves, and take them back. It acts at the deputy's next request. */
@Injectable()
export class DelegationsService {
  constructor(
    private readonly work: Work,
    private readonly commands: Commands,
    private readonly store: DelegationStore,
    private readonly audit: AuditTrail,
  ) {}

  list(officer: Officer, query: DelegationsQueryDto): Promise<PageOf<DelegationView>> {
    return this.work.as(officer, (em, now) => this.store.page(em, query, now));
  }

  get(officer: Officer, id: string): Promise<DelegationView> {
    return this.work.as(officer, (em, now) => this.store.get(em, id, now));
  }

  name(by: Acting, form: NameDeputyDto): Promise<DelegationView> {
    return this.commands.run(by, {
      first: async (em, now) => {
        const delegation = named(by.officer, form, now);
        await this.assertFit(em, by.officer, delegation, now);
        await this.store.insert(em, delegation);
        const { id, role, authorityId, operationId, deputyId, validFrom, validUntil } = delegation;
        const details = { role, authorityId, deputyId, validFrom, validUntil };
        await this.record(em, by, { action: 'delegation.name', recordId: id, operationId, details });
        return { id, answer: await this.store.get(em, id, now) };
      },
      again: (em, id, now) => this.store.get(em, id, now),
    });
  }

  /** By the holder, or by the deputy who gives it back. */
  revoke(by: Acting, id: string): Promise<DelegationView> {
    const at = { id, version: seen(by) };
    return this.commands.run(by, {
      first: async (em, now) => {
        const { operationId } = await this.store.change(em, at, (delegation) => {
          const { holderId, deputyId, revokedAt } = delegation;
          if (![holderId, deputyId].includes(by.officer.id)) throw new Problem('not_permitted');
          if (revokedAt) throw new Problem('wrong_state');
          Object.assign(delegation, { revokedAt: now, revokedBy: by.officer.id });
        });
        await this.record(em, by, { action: 'delegation.revoke', recordId: id, operationId });
        return { id, answer: await this.store.get(em, id, now) };
      },
      again: (em, _, now) => this.store.get(em, id, now),
    });
  }

  private async assertFit(em: EntityManager, holder: Officer, delegation: Delegation, now: Date): Promise<void> {
    const { role, authorityId, operationId, deputyId, validFrom, validUntil } = delegation;
    if ((authorityId === null) === (operationId === null)) throw new Problem('inconsistent');
    if (validUntil <= validFrom || validUntil <= now) throw new Problem('ends_before_it_begins');
    if (deputyId === holder.id) throw new Problem('own_deputy');
    const place = authorityId ?? operationId;
    if (!holder.held.some((held) => held.role === role && held.placeId === place && held.for === undefined))
      throw new Problem('not_yours_to_lend');
    const candidate = await this.store.candidate(em, deputyId, operationId, now);
    if (!candidate) throw new Problem('unknown_reference', { field: 'deputyId' });
    if (candidate.administers) throw new Problem('deputy_administers');
    if (candidate.country !== holder.country || (operationId !== null && !candidate.serves))
      throw new Problem('deputy_not_there');
  }

  private record(em: EntityManager, { officer }: Acting, what: Recorded): Promise<void> {
    return this.audit.write(em, { actor: officer, kind: 'act', recordType: 'delegations', ...what });
  }
}

interface Recorded {
  readonly action: string;
  readonly recordId: string;
  readonly operationId: string | null;
  readonly details?: Readonly<Record<string, unknown>>;
}

function named(holder: Officer, form: NameDeputyDto, now: Date): Delegation {
  const { role, deputyId, authorityId = null, operationId = null, validUntil } = form;
  // Never dated back: what was done yesterday was done in one's own right.
  const validFrom = form.validFrom && form.validFrom > now ? form.validFrom : now;
  const given = { id: newId(), holderId: holder.id, namedAt: now, revokedAt: null, revokedBy: null, version: 1 };
  return Object.assign(new Delegation(), given, { role, deputyId, authorityId, operationId, validFrom, validUntil });
}

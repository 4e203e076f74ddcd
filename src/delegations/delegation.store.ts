import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { COUNT_CAP, decodeCursor, pageOf, type PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import { changeRow } from '../core/work/versions.js';
import type { DelegationsQueryDto, DelegationView } from './delegation.dto.js';
import { Delegation } from './delegation.entity.js';

const VIEW = `
  select d.id, d.role, d.authority_id as "authorityId", d.operation_id as "operationId", d.holder_id as "holderId",
    h.name as holder, d.deputy_id as "deputyId", o.name as deputy, d.valid_from as "validFrom",
    d.valid_until as "validUntil", d.named_at as "namedAt", d.revoked_at as "revokedAt", d.revoked_by as "revokedBy",
    d.revoked_at is null and exists (select from app.delegated($1) f where f.deputy_id = d.deputy_id and f.role = d.role
      and f.holder_id = d.holder_id and f.place_id = coalesce(d.authority_id, d.operation_id))
      and d.valid_from <= $1 and d.valid_until > $1 as "inForce", d.version
  from delegations d join officers h on h.id = d.holder_id join officers o on o.id = d.deputy_id`;

const ASKED = `($2::text is null or d.role = $2) and ($3::uuid is null or d.authority_id = $3)
  and ($4::uuid is null or d.operation_id = $4) and ($5::uuid is null or d.holder_id = $5)
  and ($6::uuid is null or d.deputy_id = $6)`;

/** A deputy who is looked at before being named. */
export interface Candidate {
  readonly country: string;
  readonly administers: boolean;
  /** Whether they have a function of their own in that operation. */
  readonly serves: boolean;
}

/** The only SQL about delegations. That they are in force is asked of the function which sessions ask as well. */
@Injectable()
export class DelegationStore {
  async get(em: EntityManager, id: string, now: Date): Promise<DelegationView> {
    const [row] = await em.query<DelegationView[]>(`${VIEW} where d.id = $2`, [now, id]);
    if (!row) throw new Problem('not_found');
    return row;
  }

  async page(em: EntityManager, query: DelegationsQueryDto, now: Date): Promise<PageOf<DelegationView>> {
    const { role, authorityId, operationId, holderId, deputyId, limit, after, count } = query;
    const [sorted, id] = after === undefined ? [null, null] : decodeCursor(after);
    const asked = [role, authorityId, operationId, holderId, deputyId].map((one) => one ?? null);
    const rows = await em.query<DelegationView[]>(
      `${VIEW} where ${ASKED} and ($7::timestamptz is null or (d.named_at, d.id) < ($7, $8::uuid))
       order by d.named_at desc, d.id desc limit $9`,
      [now, ...asked, sorted, id, limit + 1],
    );
    return { ...pageOf(rows, limit, ({ namedAt }) => namedAt), count: count ? await this.count(em, now, asked) : null };
  }

  async candidate(em: EntityManager, officerId: string, operationId: string | null, now: Date) {
    const rows = await em.query<Candidate[]>(
      `select a.country,
         exists (select from role_assignments r where r.officer_id = o.id and r.role in ('administrator', 'system_administrator')
           and (r.valid_until is null or r.valid_until > $3)) as administers,
         exists (select from role_assignments r where r.officer_id = o.id and r.operation_id = $2
           and (r.valid_until is null or r.valid_until > $3)) as serves
       from officers o join authorities a on a.id = o.authority_id
       where o.id = $1 and o.disabled_at is null and (o.valid_until is null or o.valid_until > $3)`,
      [officerId, operationId, now],
    );
    return rows[0];
  }

  async insert(em: EntityManager, delegation: Delegation): Promise<void> {
    await em.insert(Delegation, delegation);
  }

  change(em: EntityManager, at: { id: string; version: number }, change: (delegation: Delegation) => void) {
    return changeRow(em, Delegation, at, change);
  }

  private async count(em: EntityManager, now: Date, asked: (string | null)[]): Promise<number> {
    const [row] = await em.query<{ count: number }[]>(
      `select count(*)::int as count from (select from delegations d where $1::timestamptz is not null and ${ASKED} limit ${COUNT_CAP}) capped`,
      [now, ...asked],
    );
    return row?.count ?? 0;
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { COUNT_CAP, decodeCursor, pageOf, type PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import { changeRow } from '../core/work/versions.js';
import type { DutiesQueryDto, DutyView, OnDutyQueryDto, UncoveredView } from './duty.dto.js';
import { Duty } from './duty.entity.js';

const VIEW = `
  select d.id, d.role, d.authority_id as "authorityId", d.operation_id as "operationId", d.officer_id as "officerId",
    o.name as officer, d.starts_at as "startsAt", d.ends_at as "endsAt", d.planned_by as "plannedBy",
    d.withdrawn_at as "withdrawnAt", d.version
  from duties d join officers o on o.id = d.officer_id`;

const ASKED = `($1::text is null or d.role = $1) and ($2::uuid is null or d.authority_id = $2)
  and ($3::uuid is null or d.operation_id = $3) and ($4::uuid is null or d.officer_id = $4)
  and ($5::timestamptz is null or d.ends_at > $5) and ($6::timestamptz is null or d.starts_at <= $6)`;

/** On duty now, and still holding the role there or standing in for it. */
const ON_DUTY = `d.withdrawn_at is null and d.starts_at <= $1 and d.ends_at > $1 and exists (
  select from app.held_at($1) h where h.officer_id = d.officer_id and h.role = d.role
    and h.place_id = coalesce(d.authority_id, d.operation_id))`;

/** The only SQL about the roster. Operations that the caller does not see have none for them. */
@Injectable()
export class DutyStore {
  async get(em: EntityManager, id: string): Promise<DutyView> {
    const [row] = await em.query<DutyView[]>(`${VIEW} where d.id = $1`, [id]);
    if (!row) throw new Problem('not_found');
    return row;
  }

  async page(em: EntityManager, query: DutiesQueryDto): Promise<PageOf<DutyView>> {
    const { role, authorityId, operationId, officerId, from, until, limit, after, count } = query;
    const [sorted, id] = after === undefined ? [null, null] : decodeCursor(after);
    const asked = [role, authorityId, operationId, officerId, from, until].map((one) => one ?? null);
    const rows = await em.query<DutyView[]>(
      `${VIEW} where ${ASKED} and ($7::timestamptz is null or (d.starts_at, d.id) < ($7, $8::uuid))
       order by d.starts_at desc, d.id desc limit $9`,
      [...asked, sorted, id, limit + 1],
    );
    return { ...pageOf(rows, limit, ({ startsAt }) => startsAt), count: count ? await this.count(em, asked) : null };
  }

  now(em: EntityManager, { role, authorityId, operationId }: OnDutyQueryDto, now: Date): Promise<DutyView[]> {
    return em.query(
      `${VIEW} where ${ON_DUTY} and ($2::text is null or d.role = $2) and ($3::uuid is null or d.authority_id = $3)
         and ($4::uuid is null or d.operation_id = $4)
       order by d.role, d.starts_at, d.id limit 200`,
      [now, role ?? null, authorityId ?? null, operationId ?? null],
    );
  }

  uncovered(em: EntityManager, places: readonly string[], roles: readonly string[], now: Date) {
    return em.query<UncoveredView[]>(
      `select h.role, h.place_id as "placeId", case when a.id is null then 'operation' else 'authority' end as place,
         coalesce(a.name, o.title) as "placeName", array_agg(distinct h.officer_id order by h.officer_id) as "holderIds"
       from app.held_at($1) h left join authorities a on a.id = h.place_id left join operations o on o.id = h.place_id
       where h.place_id = any($2) and h.role = any($3) and coalesce(a.id, o.id) is not null
       group by h.role, h.place_id, a.id, a.name, o.title
       having bool_and(h.holder_id is null) and not exists (select from duties d
         where d.role = h.role and coalesce(d.authority_id, d.operation_id) = h.place_id and ${ON_DUTY})
       order by "placeName", h.role`,
      [now, places, roles],
    );
  }

  /** Whether the caller keeps the roster there. The database asks again. */
  async keeps(em: EntityManager, { authorityId, operationId }: Pick<Duty, 'authorityId' | 'operationId'>) {
    const [row] = await em.query<{ keeps: boolean | null }[]>('select app.keeps_roster($1, $2) as keeps', [
      authorityId,
      operationId,
    ]);
    return row?.keeps === true;
  }

  /** Whether the officer holds the role there, or is a deputy for it, as long as the duty lasts. */
  async fits(em: EntityManager, { officerId, role, authorityId, operationId, startsAt, endsAt }: Duty) {
    const rows = await em.query<unknown[]>(
      `select 1 from role_assignments r join officers o on o.id = r.officer_id and o.disabled_at is null
       where r.officer_id = $1 and r.role = $2 and coalesce(r.authority_id, r.operation_id) = $3
         and r.valid_from <= $4 and (r.valid_until is null or r.valid_until >= $5)
       union all
       select 1 from delegations d where d.deputy_id = $1 and d.role = $2 and coalesce(d.authority_id, d.operation_id) = $3
         and d.revoked_at is null and d.valid_from <= $4 and d.valid_until >= $5`,
      [officerId, role, authorityId ?? operationId, startsAt, endsAt],
    );
    return rows.length > 0;
  }

  async insert(em: EntityManager, duty: Duty): Promise<void> {
    await em.insert(Duty, duty);
  }

  change(em: EntityManager, at: { id: string; version: number }, change: (duty: Duty) => void | Promise<void>) {
    return changeRow(em, Duty, at, change);
  }

  private async count(em: EntityManager, asked: unknown[]): Promise<number> {
    const [row] = await em.query<{ count: number }[]>(
      `select count(*)::int as count from (select from duties d where ${ASKED} limit ${COUNT_CAP}) capped`,
      asked,
    );
    return row?.count ?? 0;
  }
}

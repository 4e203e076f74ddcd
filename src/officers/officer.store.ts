import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { COUNT_CAP, decodeCursor, encodeCursor, type PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import { changeRow } from '../core/work/versions.js';
import type { OfficersQueryDto, OfficerView } from './officer.dto.js';
import { OfficerRow, RoleAssignment } from './officer.entity.js';

const VIEW = `
  select o.id, o.name, o.rank, o.authority_id as "authorityId", a.country, o.languages, o.guest,
    o.valid_until as "validUntil", o.disabled_at is not null as disabled, o.demo, o.version, o.created_at as "createdAt",
    coalesce((select json_agg(json_build_object('id', r.id, 'role', r.role, 'authorityId', r.authority_id,
        'operationId', r.operation_id, 'validFrom', r.valid_from, 'validUntil', r.valid_until) order by r.valid_from)
      from role_assignments r where r.officer_id = o.id and (r.valid_until is null or r.valid_until > $1)), '[]') as roles
  from officers o join authorities a on a.id = o.authority_id`;

type Row = OfficerView & { createdAt: Date };

/** The only SQL about officers and their roles. The directory is open to the signed in; the database lets administrators write. */
@Injectable()
export class OfficerStore {
  async get(em: EntityManager, id: string, now: Date): Promise<OfficerView> {
    const [row] = await em.query<Row[]>(`${VIEW} where o.id = $2`, [now, id]);
    if (!row) throw new Problem('not_found');
    return view(row);
  }

  async page(
    em: EntityManager,
    { authorityId, limit, after, count }: OfficersQueryDto,
    now: Date,
  ): Promise<PageOf<OfficerView>> {
    const [sorted, id] = after === undefined ? [null, null] : decodeCursor(after);
    const rows = await em.query<Row[]>(
      `${VIEW} where ($2::uuid is null or o.authority_id = $2)
         and ($3::timestamptz is null or (o.created_at, o.id) < ($3, $4::uuid))
       order by o.created_at desc, o.id desc limit $5`,
      [now, authorityId ?? null, sorted, id, limit + 1],
    );
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    const next = last ? encodeCursor([last.createdAt.toISOString(), last.id]) : null;
    return { items: items.map(view), next, count: count ? await this.count(em, authorityId) : null };
  }

  private async count(em: EntityManager, authorityId: string | undefined): Promise<number> {
    const [row] = await em.query<{ count: number }[]>(
      `select count(*)::int as count from (select from officers where $1::uuid is null or authority_id = $1 limit ${COUNT_CAP}) capped`,
      [authorityId ?? null],
    );
    return row?.count ?? 0;
  }

  /** Whether the caller administers this authority's officers. The database asks again. */
  async administers(em: EntityManager, authorityId: string): Promise<boolean> {
    const rows = await em.query<unknown[]>('select 1 where $1 = any(app.administered())', [authorityId]);
    return rows.length > 0;
  }

  async insert(em: EntityManager, officer: OfficerRow): Promise<void> {
    await em.insert(OfficerRow, officer);
  }

  change(
    em: EntityManager,
    at: { id: string; version: number },
    change: (officer: OfficerRow) => void | Promise<void>,
  ) {
    return changeRow(em, OfficerRow, at, change);
  }

  /** Locks the officer, so that two who administer them at once come one after the other. */
  async lock(em: EntityManager, id: string): Promise<OfficerRow> {
    const query = em.createQueryBuilder(OfficerRow, 'row').where('row.id = :id', { id });
    const officer = await query.setLock('pessimistic_write').getOne();
    if (!officer) throw new Problem('not_found');
    return officer;
  }

  async assign(em: EntityManager, assignment: RoleAssignment): Promise<void> {
    await em.insert(RoleAssignment, assignment);
  }

  /** False where there was no such assignment still running. */
  async endAssignment(em: EntityManager, officerId: string, id: string, now: Date): Promise<boolean> {
    const done = await em.query<[unknown, number]>(
      `update role_assignments set valid_until = greatest($3, valid_from + interval '1 microsecond')
       where officer_id = $1 and id = $2 and authority_id is not null and (valid_until is null or valid_until > $3)`,
      [officerId, id, now],
    );
    return done[1] > 0;
  }

  /** An officer who moves leaves the roles of the authority behind. */
  async endAssignmentsIn(em: EntityManager, officerId: string, authorityId: string, now: Date): Promise<void> {
    await em.query(
      `update role_assignments set valid_until = greatest($3, valid_from + interval '1 microsecond')
       where officer_id = $1 and authority_id = $2 and (valid_until is null or valid_until > $3)`,
      [officerId, authorityId, now],
    );
  }

  async activate(
    em: EntityManager,
    activation: { officerId: string; login: string; hash: string; now: Date; until: Date },
  ) {
    const { officerId, login, hash, now, until } = activation;
    await em.query('select app.activate($1, $2, $3, $4, $5)', [officerId, login, hash, now, until]);
  }

  async login(em: EntityManager, officerId: string): Promise<string> {
    const [row] = await em.query<{ login: string | null }[]>('select app.login_of($1) as login', [officerId]);
    return row?.login ?? '';
  }

  async endSessions(em: EntityManager, officerId: string, now: Date): Promise<void> {
    await em.query(
      `update sessions set revoked_at = $2, revoked_because = 'disabled' where officer_id = $1 and revoked_at is null`,
      [officerId, now],
    );
  }
}

const view = ({ createdAt: _, ...officer }: Row): OfficerView => officer;

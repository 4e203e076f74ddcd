function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
import { Injectable } from '@nestjs/common';
import { COUNT_CAP, decodeCursor, encodeCursor } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import { changeRow } from '../core/work/versions.js';
import { OfficerRow, RoleAssignment } from './officer.entity.js';
const VIEW = `
  select o.id, o.name, o.rank, o.authority_id as "authorityId", a.country, o.languages, o.guest,
    o.valid_until as "validUntil", o.disabled_at is not null as disabled, o.demo, o.version, o.created_at as "createdAt",
    coalesce((select json_agg(json_build_object('id', r.id, 'role', r.role, 'authorityId', r.authority_id,
        'operationId', r.operation_id, 'validFrom', r.valid_from, 'validUntil', r.valid_until) order by r.valid_from)
      from role_assignments r where r.officer_id = o.id and (r.valid_until is null or r.valid_until > $1)), '[]') as roles
  from officers o join authorities a on a.id = o.authority_id`;
export class OfficerStore {
    async get(em, id, now) {
        const [row] = await em.query(`${VIEW} where o.id = $2`, [
            now,
            id
        ]);
        if (!row) throw new Problem('not_found');
        return view(row);
    }
    async page(em, { authorityId, limit, after, count }, now) {
        const [sorted, id] = after === undefined ? [
            null,
            null
        ] : decodeCursor(after);
        const rows = await em.query(`${VIEW} where ($2::uuid is null or o.authority_id = $2)
         and ($3::timestamptz is null or (o.created_at, o.id) < ($3, $4::uuid))
       order by o.created_at desc, o.id desc limit $5`, [
            now,
            authorityId ?? null,
            sorted,
            id,
            limit + 1
        ]);
        const items = rows.slice(0, limit);
        const last = rows.length > limit ? items.at(-1) : undefined;
        const next = last ? encodeCursor([
            last.createdAt.toISOString(),
            last.id
        ]) : null;
        return {
            items: items.map(view),
            next,
            count: count ? await this.count(em, authorityId) : null
        };
    }
    async count(em, authorityId) {
        const [row] = await em.query(`select count(*)::int as count from (select from officers where $1::uuid is null or authority_id = $1 limit ${COUNT_CAP}) capped`, [
            authorityId ?? null
        ]);
        return row?.count ?? 0;
    }
    /** Whether the caller administers this authority's officers. The database asks again. */ async administers(em, authorityId) {
        const rows = await em.query('select 1 where $1 = any(app.administered())', [
            authorityId
        ]);
        return rows.length > 0;
    }
    async insert(em, officer) {
        await em.insert(OfficerRow, officer);
    }
    change(em, at, change) {
        return changeRow(em, OfficerRow, at, change);
    }
    /** Locks the officer, so that two who administer them at once come one after the other. */ async lock(em, id) {
        const query = em.createQueryBuilder(OfficerRow, 'row').where('row.id = :id', {
            id
        });
        const officer = await query.setLock('pessimistic_write').getOne();
        if (!officer) throw new Problem('not_found');
        return officer;
    }
    async assign(em, assignment) {
        await em.insert(RoleAssignment, assignment);
    }
    /** False where there was no such assignment still running. */ async endAssignment(em, officerId, id, now) {
        const done = await em.query(`update role_assignments set valid_until = greatest($3, valid_from + interval '1 microsecond')
       where officer_id = $1 and id = $2 and authority_id is not null and (valid_until is null or valid_until > $3)`, [
            officerId,
            id,
            now
        ]);
        return done[1] > 0;
    }
    /** An officer who moves leaves the roles of the authority behind. */ async endAssignmentsIn(em, officerId, authorityId, now) {
        await em.query(`update role_assignments set valid_until = greatest($3, valid_from + interval '1 microsecond')
       where officer_id = $1 and authority_id = $2 and (valid_until is null or valid_until > $3)`, [
            officerId,
            authorityId,
            now
        ]);
    }
    async activate(em, activation) {
        const { officerId, login, hash, now, until } = activation;
        await em.query('select app.activate($1, $2, $3, $4, $5)', [
            officerId,
            login,
            hash,
            now,
            until
        ]);
    }
    async login(em, officerId) {
        const [row] = await em.query('select app.login_of($1) as login', [
            officerId
        ]);
        return row?.login ?? '';
    }
    async endSessions(em, officerId, now) {
        await em.query(`update sessions set revoked_at = $2, revoked_because = 'disabled' where officer_id = $1 and revoked_at is null`, [
            officerId,
            now
        ]);
    }
}
OfficerStore = _ts_decorate([
    Injectable()
], OfficerStore);
const view = ({ createdAt: _, ...officer })=>officer;

//# sourceMappingURL=officer.store.js.map
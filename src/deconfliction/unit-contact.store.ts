import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Contact, Side } from './stake.js';

interface Sought {
  readonly roles: string[];
  /** Null: wherever in the state. */
  readonly unitId: string | null;
  readonly country: string;
}

/** Who answers for a unit. */
@Injectable()
export class UnitContactStore {
  /** Somebody who leads or coordinates the unit. */
  supervisorOf(em: EntityManager, { unitId, country }: Side, now: Date) {
    return this.somebody(em, { roles: ['operation_coordinator', 'team_leader'], unitId, country }, now);
  }

  /** Somebody of the central unit of its state, or its chief. */
  async headOf(em: EntityManager, { authorityId, country }: Side, now: Date) {
    const central = await this.somebody(em, { roles: ['central_unit_officer'], unitId: null, country }, now);
    return central ?? this.somebody(em, { roles: ['police_chief'], unitId: authorityId, country }, now);
  }

  private async somebody(
    em: EntityManager,
    { roles, unitId, country }: Sought,
    now: Date,
  ): Promise<Contact | undefined> {
    const rows = await em.query<Contact[]>(
      `select o.id as "contactOfficerId", o.authority_id as "contactAuthorityId"
       from role_assignments r join officers o on o.id = r.officer_id join authorities a on a.id = o.authority_id
       where r.role = any($1) and ($2::uuid is null or coalesce(r.authority_id, r.operation_id) = $2) and a.country = $3
         and o.disabled_at is null and r.valid_from <= $4 and (r.valid_until is null or r.valid_until > $4)
       order by array_position($1::text[], r.role), r.valid_from, o.id limit 1`,
      [roles, unitId, country, now],
    );
    return rows[0];
  }
}

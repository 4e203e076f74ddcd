import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DatabaseCode } from '../checks/check.codes.js';
import type { Role } from '../core/access/roles.js';
import type { Power } from '../legal-bases/legal-basis.codes.js';

/** What other features need to know of an officer's place in an operation. */
export interface DeploymentBrief {
  readonly id: string;
  readonly operationId: string;
  readonly officerId: string;
  readonly function: Role;
  /** The state that sends. */
  readonly country: string;
  readonly hostCountries: string[];
  readonly state: string;
  readonly legalBasis: string;
  readonly powers: Power[];
  readonly weaponPermitted: boolean;
  readonly databaseAccess: DatabaseCode[];
  readonly briefedAt: Date | null;
  readonly arrival: Date;
  readonly departure: Date;
  /** Whether the sending state has signed the plan in force. */
  readonly stateHasSigned: boolean;
}

/** One question for other features: how is this officer deployed in this operation, as far as the caller can see it? */
@Injectable()
export class DeploymentReader {
  async of(em: EntityManager, operationId: string, officerId: string): Promise<DeploymentBrief | undefined> {
    const [found] = await this.all(em, operationId, [officerId]);
    return found;
  }

  all(em: EntityManager, operationId: string, officerIds: readonly string[]): Promise<DeploymentBrief[]> {
    return this.among(em, [operationId], officerIds);
  }

  /** Of each officer in each operation the one that counts: who serves before who is to come, the briefed one first. */
  among(em: EntityManager, operationIds: readonly string[], officerIds: readonly string[]): Promise<DeploymentBrief[]> {
    return em.query(
      `select distinct on (d.operation_id, d.officer_id) d.id, d.operation_id as "operationId", d.officer_id as "officerId",
         d.function, d.country, d.host_countries as "hostCountries", d.state, d.legal_basis as "legalBasis", d.powers,
         d.weapon_permitted as "weaponPermitted", d.database_access as "databaseAccess", d.briefed_at as "briefedAt", d.arrival, d.departure,
         exists (select from participations p join operations o on o.id = p.operation_id
           where p.operation_id = d.operation_id and p.country = d.country and p.signed_version = o.plan_version) as "stateHasSigned"
       from deployments d
       where d.operation_id = any($1) and d.officer_id = any($2) and d.state not in ('refused', 'withdrawn')
       order by d.operation_id, d.officer_id, array_position(array['serving', 'accepted', 'proposed', 'ended'], d.state),
         d.briefed_at nulls last, d.arrival desc`,
      [operationIds, officerIds],
    );
  }
}

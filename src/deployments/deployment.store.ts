import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { Rows } from '../core/cases/rows.js';
import { RoleAssignment } from '../officers/officer.entity.js';
import { Operation } from '../operations/operation.entity.js';
import { Deployment } from './deployment.entity.js';
import { deploymentSight } from './deployment.policy.js';

/** The only SQL about deployments, and about the functions that officers hold by them. */
@Injectable()
export class DeploymentStore extends Rows<Deployment> {
  constructor() {
    super(Deployment, deploymentSight, { by: 'openedAt', direction: 'desc' });
  }

  /** The function and the guest account last as long as the deployment does, whatever was just done to it. */
  async settle(em: EntityManager, deployment: Deployment): Promise<void> {
    const { id, operationId, officerId, function: role, state, departure } = deployment;
    if (state === 'proposed' || state === 'refused') return;
    const [, changed] = await em.query<[unknown, number]>(
      `update role_assignments set valid_until = greatest($4, valid_from + interval '1 microsecond')
       where valid_until is distinct from $4 and id = (
         select id from role_assignments where operation_id = $1 and officer_id = $2 and role = $3 order by valid_from desc limit 1)`,
      [operationId, officerId, role, departure],
    );
    if (changed > 0) await em.query('select app.guest_stays_until($1, $2)', [id, departure]);
  }

  async giveFunction(em: EntityManager, deployment: Deployment, assignedBy: string): Promise<void> {
    const { operationId, officerId, function: role, arrival, departure } = deployment;
    const given = { id: newId(), authorityId: null, validFrom: arrival, validUntil: departure, assignedBy };
    await em.insert(RoleAssignment, { ...given, operationId, officerId, role });
    await em.query('select app.guest_stays_until($1, $2)', [deployment.id, departure]);
  }

  /** The operation, as far as the caller sees it. */
  operation(em: EntityManager, id: string): Promise<Operation | null> {
    return em.findOneBy(Operation, { id });
  }

  async officer(em: EntityManager, id: string): Promise<{ authorityId: string; country: string } | undefined> {
    const rows = await em.query<{ authorityId: string; country: string }[]>(
      `select o.authority_id as "authorityId", a.country from officers o join authorities a on a.id = o.authority_id
       where o.id = $1 and o.disabled_at is null`,
      [id],
    );
    return rows[0];
  }

  async hosts(em: EntityManager, operationId: string): Promise<string[]> {
    const rows = await em.query<{ country: string }[]>(
      `select country from participations where operation_id = $1 and part = 'host' and state <> 'declined'`,
      [operationId],
    );
    return rows.map(({ country }) => country);
  }

  async borders(em: EntityManager, sections: readonly string[]): Promise<[string, string][]> {
    const rows = await em.query<{ a: string; b: string }[]>(
      'select country_a as a, country_b as b from border_sections where code = any($1)',
      [sections],
    );
    return rows.map(({ a, b }) => [a, b]);
  }

  protected override async complete(em: EntityManager, rows: Deployment[]): Promise<void> {
    const ids = rows.map(({ operationId }) => operationId);
    const signed = await em.query<{ operationId: string; country: string }[]>(
      `select p.operation_id as "operationId", p.country from participations p join operations o on o.id = p.operation_id
       where p.operation_id = any($1) and p.signed_version = o.plan_version`,
      [ids],
    );
    for (const row of rows) {
      row.stateHasSigned = signed.some(
        ({ operationId, country }) => operationId === row.operationId && country === row.country,
      );
    }
  }
}

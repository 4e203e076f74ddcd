import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { DeploymentReader } from '../deployments/deployment.reader.js';
import { OperationReader } from '../operations/operation.reader.js';
import { Patrol, PatrolMember } from './patrol.entity.js';
import { patrolSight } from './patrol.policy.js';

/** The only SQL about patrols and who is on them. */
@Injectable()
export class PatrolStore extends Rows<Patrol> {
  constructor(
    private readonly deployments: DeploymentReader,
    private readonly operations: OperationReader,
  ) {
    super(Patrol, patrolSight, { by: 'startsAt', direction: 'desc' });
  }

  /** Who is out, the database must be able to see: it lets nobody be out twice. */
  async settle(em: EntityManager, { id, state }: Patrol): Promise<void> {
    await em.update(PatrolMember, { patrolId: id }, { out: state === 'under_way' });
  }

  async reload(em: EntityManager, patrol: Patrol): Promise<void> {
    await this.complete(em, [patrol]);
  }

  async nextNumber(em: EntityManager, operationId: string): Promise<number> {
    const [next] = await em.query<{ number: number }[]>('select app.next_patrol_number($1) as number', [operationId]);
    return next?.number ?? 1;
  }

  async putMembers(em: EntityManager, members: PatrolMember[]): Promise<void> {
    await em.upsert(PatrolMember, members, ['patrolId', 'officerId']);
  }

  async removeMember(em: EntityManager, patrolId: string, officerId: string): Promise<void> {
    await em.delete(PatrolMember, { patrolId, officerId });
  }

  protected override async complete(em: EntityManager, rows: Patrol[]): Promise<void> {
    if (rows.length === 0) return;
    const members = await em.find(PatrolMember, { where: { patrolId: In(rows.map(({ id }) => id)) } });
    const operationIds = [...new Set(rows.map(({ operationId }) => operationId))];
    const officerIds = members.map(({ officerId }) => officerId);
    const deployments = await this.deployments.among(em, operationIds, officerIds);
    const operations = await this.operations.all(em, operationIds);
    const out = await em.find(PatrolMember, { where: { officerId: In(officerIds), out: true } });
    for (const row of rows) {
      const operation = operations.find(({ id }) => id === row.operationId);
      row.operationState = operation?.state ?? '';
      row.siteLeaderId = operation?.sites.find(({ id }) => id === row.siteId)?.leaderId ?? null;
      row.elsewhere = out.some(({ patrolId, officerId }) => patrolId !== row.id && row.officerIds.includes(officerId));
      row.crew = members
        .filter(({ patrolId }) => patrolId === row.id)
        .map(({ officerId, country, legalBasis, powers }) => ({
          officerId,
          country,
          legalBasis,
          powers,
          deployment: deployments.find((one) => one.operationId === row.operationId && one.officerId === officerId),
        }));
    }
  }
}

import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { DeploymentReader } from '../deployments/deployment.reader.js';
import { OperationReader } from '../operations/operation.reader.js';
import { Shift, ShiftMember } from './shift.entity.js';
import { shiftSight } from './shift.policy.js';

/** The only SQL about shifts and who is on them. */
@Injectable()
export class ShiftStore extends Rows<Shift> {
  constructor(
    private readonly deployments: DeploymentReader,
    private readonly operations: OperationReader,
  ) {
    super(Shift, shiftSight, { by: 'startsAt', direction: 'asc' });
  }

  /** When a shift moves or is over, so are the places on it. */
  async settle(em: EntityManager, { id, startsAt, endsAt, state }: Shift): Promise<void> {
    const standing = state === 'planned' || state === 'under_way';
    await em.update(ShiftMember, { shiftId: id }, { startsAt, endsAt, standing });
  }

  async putMember(em: EntityManager, member: ShiftMember): Promise<void> {
    await em.upsert(ShiftMember, member, ['shiftId', 'officerId']);
  }

  async removeMember(em: EntityManager, shiftId: string, officerId: string): Promise<void> {
    await em.delete(ShiftMember, { shiftId, officerId });
  }

  /** What a shift that was just made is asked about. */
  async reload(em: EntityManager, shift: Shift): Promise<void> {
    await this.complete(em, [shift]);
  }

  /** Which of the officers are on another shift of the operation at that time. */
  async elsewhere(
    em: EntityManager,
    { id, operationId, startsAt, endsAt }: Pick<Shift, 'id' | 'operationId' | 'startsAt' | 'endsAt'>,
    officerIds: readonly string[],
  ): Promise<string[]> {
    const rows = await em.query<{ officerId: string }[]>(
      `select officer_id as "officerId" from shift_members
       where operation_id = $1 and officer_id = any($2) and standing and shift_id <> $3
         and tstzrange(starts_at, ends_at) && tstzrange($4, $5)`,
      [operationId, officerIds, id, startsAt, endsAt],
    );
    return rows.map(({ officerId }) => officerId);
  }

  protected override async complete(em: EntityManager, rows: Shift[]): Promise<void> {
    if (rows.length === 0) return;
    const members = await em.find(ShiftMember, { where: { shiftId: In(rows.map(({ id }) => id)) } });
    const operationIds = [...new Set(rows.map(({ operationId }) => operationId))];
    const officerIds = members.map(({ officerId }) => officerId);
    const deployments = await this.deployments.among(em, operationIds, officerIds);
    const operations = await this.operations.all(em, operationIds);
    for (const row of rows) {
      row.operationState = operations.find(({ id }) => id === row.operationId)?.state ?? '';
      row.crew = members
        .filter(({ shiftId }) => shiftId === row.id)
        .map(({ officerId, country, duty }) => ({
          officerId,
          country,
          duty,
          deployment: deployments.find((one) => one.operationId === row.operationId && one.officerId === officerId),
        }));
    }
  }
}

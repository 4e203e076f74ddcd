import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { OperationReader } from '../operations/operation.reader.js';
import { Equipment, EquipmentMovement } from './equipment.entity.js';
import { equipmentSight } from './equipment.policy.js';

/** The only SQL about equipment and the hands it went through. */
@Injectable()
export class EquipmentStore extends Rows<Equipment> {
  constructor(private readonly operations: OperationReader) {
    super(Equipment, equipmentSight, { by: 'openedAt', direction: 'desc' });
  }

  /** The last movement is signed by an act on the equipment, and written back with it. */
  async settle(em: EntityManager, { movements }: Equipment): Promise<void> {
    const last = movements.at(-1);
    if (last) await em.upsert(EquipmentMovement, last, ['id']);
  }

  async reload(em: EntityManager, equipment: Equipment): Promise<void> {
    await this.complete(em, [equipment]);
  }

  async authority(em: EntityManager, id: string): Promise<{ country: string } | undefined> {
    const rows = await em.query<{ country: string }[]>('select country from authorities where id = $1', [id]);
    return rows[0];
  }

  protected override async complete(em: EntityManager, rows: Equipment[]): Promise<void> {
    if (rows.length === 0) return;
    const movements = await em.find(EquipmentMovement, {
      where: { equipmentId: In(rows.map(({ id }) => id)) },
      order: { id: 'ASC' },
    });
    const operations = await this.operations.all(em, [...new Set(rows.map(({ operationId }) => operationId))]);
    for (const row of rows) {
      row.movements = movements.filter(({ equipmentId }) => equipmentId === row.id);
      row.operationState = operations.find(({ id }) => id === row.operationId)?.state ?? '';
    }
  }
}

import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Equipment } from './equipment.entity.js';

/** One question for other features: is all of this equipment of that operation, as far as the caller can see it? */
@Injectable()
export class EquipmentReader {
  async allOf(em: EntityManager, operationId: string, ids: readonly string[]): Promise<boolean> {
    return (await em.countBy(Equipment, { operationId, id: In([...ids]) })) === new Set(ids).size;
  }
}

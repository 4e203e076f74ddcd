import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Shift } from './shift.entity.js';

/** What other features need to know of a shift. */
export type ShiftBrief = Pick<Shift, 'id' | 'operationId' | 'siteId' | 'state' | 'leaderId' | 'officerIds' | 'endsAt'>;

/** One question for other features: what is this shift, as far as the caller can see it? */
@Injectable()
export class ShiftReader {
  find(em: EntityManager, id: string): Promise<ShiftBrief | null> {
    return em.findOneBy(Shift, { id });
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { Detention } from './detention.entity.js';
import { detentionSight } from './detention.policy.js';

/** The only SQL about detentions. */
@Injectable()
export class DetentionStore extends Rows<Detention> {
  constructor() {
    super(Detention, detentionSight, { by: 'openedAt', direction: 'desc' });
  }

  /** All of a case, whoever may see them: for what follows from an act on the case. */
  async idsOf(em: EntityManager, readmissionId: string): Promise<string[]> {
    const rows = await em.query<{ id: string }[]>('select id from app.safeguards_of($1, $2) id', [
      'detentions',
      readmissionId,
    ]);
    return rows.map(({ id }) => id);
  }
}

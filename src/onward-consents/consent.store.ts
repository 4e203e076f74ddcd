import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { OnwardConsent } from './consent.entity.js';
import { consentSight } from './consent.policy.js';

/** The only SQL about onward consents. */
@Injectable()
export class ConsentStore extends Rows<OnwardConsent> {
  constructor() {
    super(OnwardConsent, consentSight, { by: 'openedAt', direction: 'desc' });
  }

  async idsOf(em: EntityManager, readmissionId: string): Promise<string[]> {
    const rows = await em.query<{ id: string }[]>('select id from app.safeguards_of($1, $2) id', [
      'onward_consents',
      readmissionId,
    ]);
    return rows.map(({ id }) => id);
  }
}

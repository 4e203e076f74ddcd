import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { LegalConfirmation } from './legal-confirmation.entity.js';
import { legalConfirmationSight } from './legal-confirmation.policy.js';
import { RegisterEffects } from './register-effects.registry.js';

/** The only SQL about confirmations. */
@Injectable()
export class LegalConfirmationStore extends Rows<LegalConfirmation> {
  constructor(private readonly effects: RegisterEffects) {
    super(LegalConfirmation, legalConfirmationSight, { by: 'openedAt', direction: 'desc' });
  }

  /** Whoever counts by it counts anew, in the same transaction or by a job of it. */
  async settle(em: EntityManager, { state, recordType, recordId }: LegalConfirmation, now: Date): Promise<void> {
    if (state === 'confirmed' || state === 'revoked')
      await this.effects.tellConfirmation({ em, now }, recordType, recordId);
  }

  /** Another confirmation of the same row for the same case that is not decided, or stands. */
  async standing(em: EntityManager, recordId: string, { kind, key }: { kind: string; key: string }): Promise<boolean> {
    const rows = await em.query<unknown[]>(
      `select 1 from legal_confirmations
       where record_id = $1 and kind = $2 and key = $3 and state in ('proposed', 'confirmed')`,
      [recordId, kind, key],
    );
    return rows.length > 0;
  }
}

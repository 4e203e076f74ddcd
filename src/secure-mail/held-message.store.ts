import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { HeldMessage } from './held-message.entity.js';
import { heldMessageSight } from './held-message.policy.js';

/** The only SQL about messages in quarantine. */
@Injectable()
export class HeldMessageStore extends Rows<HeldMessage> {
  constructor() {
    super(HeldMessage, heldMessageSight, { by: 'openedAt', direction: 'desc' });
  }

  /** For the adapter: what somebody has released at a unit, the oldest first. */
  released(em: EntityManager, unitId: string): Promise<HeldMessage[]> {
    return em.find(HeldMessage, {
      where: { ownerAuthorityId: unitId, state: 'released' },
      order: { openedAt: 'ASC', id: 'ASC' },
    });
  }

  /** For the adapter: of these, the ones whose file is still wanted. */
  async wanted(em: EntityManager, ids: readonly string[]): Promise<Set<string>> {
    const found = await em.find(HeldMessage, { where: { id: In([...ids]), state: In(['held', 'released']) } });
    return new Set(found.map(({ id }) => id));
  }
}

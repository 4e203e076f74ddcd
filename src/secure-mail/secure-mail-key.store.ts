import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { SecureMailKey } from './secure-mail-key.entity.js';
import { secureMailKeySight } from './secure-mail-key.policy.js';

/** The only SQL about keys of secure mail. */
@Injectable()
export class SecureMailKeyStore extends Rows<SecureMailKey> {
  constructor() {
    super(SecureMailKey, secureMailKeySight, { by: 'openedAt', direction: 'desc' });
  }

  /** Entered for that authority and neither rejected nor ended. */
  async isKnown(em: EntityManager, { authorityId, keyId }: { authorityId: string; keyId: string }): Promise<boolean> {
    const found = await em.find(SecureMailKey, { where: { authorityId, keyId } });
    return found.some(({ state }) => state === 'proposed' || state === 'active');
  }

  /** All that were ever entered of an authority under this fingerprint, the one that is believed first. */
  async named(em: EntityManager, authorityId: string, keyId: string): Promise<SecureMailKey[]> {
    const found = await em.find(SecureMailKey, { where: { authorityId, keyId }, order: { openedAt: 'DESC' } });
    return found.sort((one, other) => Number(other.state === 'active') - Number(one.state === 'active'));
  }
}

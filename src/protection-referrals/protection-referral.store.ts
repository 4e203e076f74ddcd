import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { Authority } from '../authorities/authority.entity.js';
import { ProtectionReferral } from './protection-referral.entity.js';
import { protectionReferralSight } from './protection-referral.policy.js';
import { NeedSeal } from './protection-referral.seal.js';

/** The only SQL about protection referrals. Their content is opened here, for those who have passed the policy. */
@Injectable()
export class ProtectionReferralStore extends Rows<ProtectionReferral> {
  constructor(private readonly seal: NeedSeal) {
    super(ProtectionReferral, protectionReferralSight, { by: 'openedAt', direction: 'desc' });
  }

  authority(em: EntityManager, id: string): Promise<Authority | null> {
    return em.findOneBy(Authority, { id });
  }

  protected override complete(_em: EntityManager, rows: ProtectionReferral[]): Promise<void> {
    for (const row of rows) Object.assign(row, this.seal.open(row.personRef, row.content));
    return Promise.resolve();
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { CorrectionNotice } from './correction-notice.entity.js';
import { correctionNoticeSight } from './correction-notice.policy.js';

/** A copy that somebody has, in whatever hands. */
export interface Copy {
  readonly id: string;
  readonly ownerAuthorityId: string;
  readonly ownerCountry: string;
  readonly instrument: string;
}

/** The only SQL about correction notices. */
@Injectable()
export class CorrectionNoticeStore extends Rows<CorrectionNotice> {
  constructor() {
    super(CorrectionNotice, correctionNoticeSight, { by: 'openedAt', direction: 'desc' });
  }

  /** Everybody who has a copy of an item of one's own state: who got it, and who got it from them. */
  copiesOf(em: EntityManager, itemId: string): Promise<Copy[]> {
    return em.query(
      `select id, owner_authority_id as "ownerAuthorityId", owner_country as "ownerCountry", instrument from app.copies_of($1)`,
      [itemId],
    );
  }

  together(em: EntityManager, fanOutId: string): Promise<CorrectionNotice[]> {
    return em.find(CorrectionNotice, { where: { fanOutId }, order: { ownerCountry: 'ASC', id: 'ASC' } });
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { tellElsewhere, withoutAccount, type Told } from '../core/exchange/elsewhere.js';
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

  /** Everybody who has got it from one's own state, and one's own copy. */
  copiesAfter(em: EntityManager, copyId: string): Promise<Copy[]> {
    return em.query(
      `select id, owner_authority_id as "ownerAuthorityId", owner_country as "ownerCountry", instrument from app.copies_after($1)`,
      [copyId],
    );
  }

  /** Whether a notice that came under this name is here already. */
  async isHere(em: EntityManager, receivedId: string, externalId: string): Promise<boolean> {
    return em.existsBy(CorrectionNotice, { receivedId, externalId });
  }

  /** What its addressee has done goes to an issuer without account here, where it has a key that is trusted. */
  async settle(em: EntityManager, notice: CorrectionNotice, now: Date): Promise<void> {
    const { state, stateBefore, ownerCountry } = notice;
    if (state === stateBefore || state === 'alarmed') return;
    await this.tell(em, notice, { said: state, kind: 'correction_notice_answer', speaker: ownerCountry, at: now });
  }

  tell(em: EntityManager, { id, receivedId }: CorrectionNotice, what: Told): Promise<void> {
    return tellElsewhere(em, { recordType: 'correction_notices', recordId: id, copyId: receivedId }, what);
  }

  protected override async complete(em: EntityManager, rows: CorrectionNotice[]): Promise<void> {
    const found = await withoutAccount(
      em,
      rows.map(({ receivedId }) => receivedId),
    );
    for (const row of rows) {
      row.elsewhere = found.get(row.receivedId) ?? null;
      row.stateBefore = row.state;
    }
  }

  async together(em: EntityManager, fanOutId: string): Promise<CorrectionNotice[]> {
    const rows = await em.find(CorrectionNotice, { where: { fanOutId }, order: { ownerCountry: 'ASC', id: 'ASC' } });
    await this.complete(em, rows);
    return rows;
  }
}

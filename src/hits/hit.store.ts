import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockActor, type Actor } from '../core/access/actor.js';
import { Rows } from '../core/cases/rows.js';
import type { Overdue } from '../core/workflow/transitions.js';
import { TransmissionDraftDesk } from '../transmissions/transmission-draft.desk.js';
import { Hit } from './hit.entity.js';
import { hitSight } from './hit.policy.js';
import { unansweredSince } from './hit.rules.js';

const BOTH = `from hits h join collection_entries e on e.id = h.entry_id join referrals r on r.id = h.referral_id`;
/** Open hits whose entry or referral is no longer there. */
const GONE = `h.state in ('unconfirmed', 'confirmed', 'consent_pending', 'reconsidered')
  and (e.state in ('withdrawn', 'erased') or r.state in ('recalled', 'withdrawn', 'erased'))`;
/** Those that nobody has answered, of a referral that is concluded: what it asked does not stay beside them for good. */
const LEFT = `h.state in ('unconfirmed', 'consent_pending', 'reconsidered') and r.state = 'closed'`;

@Injectable()
export class HitStore extends Rows<Hit> {
  constructor(private readonly items: TransmissionDraftDesk) {
    super(Hit, hitSight, { by: 'openedAt', direction: 'desc' });
  }

  override async lock(em: EntityManager, actor: Actor, id: string): Promise<Hit | null> {
    const hit = await super.lock(em, actor, id);
    // Only the clock sees both sides, and only the clock asks.
    if (hit && actor.kind === 'clock') Object.assign(hit, await this.whatIsLeft(em, id));
    return hit;
  }

  /** Also those that are to be taken back. */
  override async overdue(em: EntityManager, now: Date, limit: number): Promise<Overdue[]> {
    const due = await super.overdue(em, now, limit);
    const gone = await em.query<Overdue[]>(
      `select h.id, h.state, 'withdraw' as action ${BOTH} where (${GONE}) or (${LEFT}) and h.opened_at <= $2
       order by h.id limit $1`,
      [limit, unansweredSince(now)],
    );
    return [...due, ...gone];
  }

  /** What was prepared for a hit that the clock takes back does not go. */
  async settle(em: EntityManager, hit: Hit, now: Date): Promise<void> {
    if (hit.state !== 'withdrawn' || !hit.itemId) return;
    await this.items.drop({ em, now }, clockActor, hit.itemId);
    hit.itemId = null;
  }

  /** The hit of this pair, if there is one. For the service by itself. */
  async ofPair(em: EntityManager, referralId: string, entryId: string): Promise<Hit | null> {
    return em.findOneBy(Hit, { referralId, entryId });
  }

  private async whatIsLeft(em: EntityManager, id: string): Promise<Pick<Hit, 'gone' | 'left'>> {
    const [row] = await em.query<Pick<Hit, 'gone' | 'left'>[]>(
      `select ${GONE} as gone, ${LEFT} as left ${BOTH} where h.id = $1`,
      [id],
    );
    return row ?? {};
  }
}

import type { EntityManager } from 'typeorm';
import type { Question } from '../matching/answering.registry.js';
import type { Referral } from './referral.entity.js';
import type { ReferralStore } from './referral.store.js';

/** Below it a resemblance is noise. */
const FLOOR = 0.5;
/** Many, so that what the asking side may not know of does not crowd out what it may. */
const MOST = 50;

/** What a referral asks of all collections that are in use; undefined where it does not ask them, or nothing of it is left. */
export async function questionOf(
  em: EntityManager,
  store: ReferralStore,
  referral: Referral,
): Promise<Question | undefined> {
  if (referral.target !== 'internal' || !referral.package) return undefined;
  // Whom somebody has told apart from an entry does not meet it again, whichever referral asks, unless there are new papers.
  const asker = { source: 'subject', id: referral.subjectId } as const;
  const changed = await store.hasNewPapers(em, referral);
  return { traits: referral.package.traits, among: ['entry'], ...(!changed && { asker }), floor: FLOOR, limit: MOST };
}

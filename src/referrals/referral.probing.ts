import { likenessOf, type Probe } from '../probing/probing.desk.js';
import type { Referral } from './referral.entity.js';

/** What counts towards the limits of its author and of the author's state: only what is asked of the collections here. */
export function probeOf(referral: Referral): Probe | undefined {
  const { target, package: asked, openedBy: officerId, purpose } = referral;
  if (target !== 'internal' || !asked) return undefined;
  const { authorAuthorityId: authorityId, authorCountry: country } = referral;
  return { officerId, authorityId, country, purpose, digest: likenessOf(asked.traits) };
}

/** Still to be decided on: what was queued already, and is only asked for again, counts no more. */
export const isUndecided = ({ state }: Referral): boolean => state === 'necessity_review' || state === 'second_review';

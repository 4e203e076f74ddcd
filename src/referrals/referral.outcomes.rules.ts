import { days, later } from '../core/workflow/deadline.js';
import type { Attempt } from '../core/workflow/workflow.js';
import type { Outcome } from './referral.codes.js';
import type { Referral } from './referral.entity.js';
import type { ReferralResult } from './referral-result.entity.js';

/** Results of a check that found nothing stay so long, and are erased (europol-type data: section 7 of the rules of the house). */
export const NO_HIT_DAYS = 30;
/** So long has whoever approved it to tell its author what came of it; then the service does. */
const TELL_DAYS = 3;

/** The one that weighs most is what the referral has come to: what is open goes before what is settled. */
const order: readonly Outcome[] = [
  'disclosed',
  'consent_pending',
  'hit_confirmed',
  'hit_unconfirmed',
  'refused',
  'false_positive',
  'no_hit',
];

export function outcomeOf(results: readonly Pick<ReferralResult, 'outcome'>[]): Outcome {
  return order.find((one) => results.some(({ outcome }) => outcome === one)) ?? 'no_hit';
}

/** Where there is nothing more to wait for. */
export const concluded: readonly string[] = ['no_hit', 'false_positive', 'disclosed', 'refused'];

/** When its author is told, if nobody has told them before. */
export const toBeTold = (entered: Date): Date => later(entered, days(TELL_DAYS));

/** Whether nothing of it was anybody’s: nothing is kept that could be held against them. */
export const foundNothing = ({ outcome }: Pick<Referral, 'outcome'>): boolean =>
  outcome === null || outcome === 'no_hit' || outcome === 'false_positive';

/** What the owners of hits have decided becomes part of it, and its state what they come to together. */
export function takeInNews({ subject, now }: Attempt<Referral>): void {
  for (const { hitId, outcome, at } of subject.news) {
    const known = subject.results.find((result) => result.hitId === hitId);
    if (known) Object.assign(known, { outcome, at });
    else subject.results.push(resultOf(subject, { hitId, outcome, at }));
  }
  if (!open.includes(subject.state)) return;
  subject.outcome = outcomeOf(subject.results);
  if (subject.outcome === subject.state) return;
  Object.assign(subject, { state: subject.outcome, answeredAt: now, fedBackAt: null, notedAt: null });
  subject.dueAt = concluded.includes(subject.state) ? toBeTold(now) : null;
}

/** Where news still changes something. */
export const open: readonly string[] = [...order, 'fed_back'];

const resultOf = (
  { id: referralId }: Referral,
  said: Pick<ReferralResult, 'hitId' | 'outcome' | 'at'>,
): ReferralResult => ({
  id: said.hitId ?? referralId,
  referralId,
  ...said,
  system: null,
  enteredBy: null,
  referenceNumber: null,
  ownerCountry: null,
  confidence: null,
  restrictions: null,
});

import { holds } from '../core/access/actor.js';
import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import { warningsOf } from '../matching-engine/warnings.js';
import { ADD_A_BIRTH, cautions, CONFIRM_WITH_ISSUER, told } from './referral-words.codes.js';
import type { Referral } from './referral.entity.js';
import { aRelay } from './referral.rules.js';
import type { Eye, ReferralAnswerView, ReferralView } from './referral-view.dto.js';
import { referralWorkflow } from './referral.workflow.js';

const IN_REVIEW: readonly string[] = ['necessity_review', 'second_review'];

/** How much of it a reader is shown: whoever only leads or supervises nothing of what it says, a relay officer its package. */
export function eyeOf(referral: Referral, { reader, now }: Pick<Glance, 'reader' | 'now'>): Eye {
  const { openedBy, approvedBy, secondBy, rejectedBy, takenBy, namedReaders } = referral;
  const theirs = [openedBy, approvedBy, secondBy, rejectedBy, ...namedReaders].includes(reader.id);
  const decides = IN_REVIEW.includes(referral.state) && holds(reader, ['referral_approver', 'police_chief']);
  if (theirs || decides) return 'whole';
  const relays = takenBy === reader.id || aRelay({ actor: reader, subject: referral, now });
  return relays ? 'package' : 'course';
}

const outside = [
  ...(['refNo', 'target', 'targetCountry', 'priority', 'subjectKind', 'queuedAt', 'alarmAt', 'missedAt'] as const),
  ...(['takenBy', 'failures', 'requestId'] as const),
] as const;
const inside = [
  ...(['operationId', 'siteId', 'subjectId', 'authorAuthorityId', 'authorCountry', 'purpose', 'offence'] as const),
  ...(['category', 'containsMinor', 'protectedRole', 'climbed', 'submittedAt', 'approvedAt', 'leftAt'] as const),
  ...(['fedBackAt', 'notedAt', 'dpoNotifiedAt', 'dpoNotedAt'] as const),
] as const;
const why = [
  ...(['necessity', 'strictNecessity', 'circumstances', 'restrictions', 'indicators', 'metPersonId'] as const),
  ...(['underInvestigation', 'analysisProject', 'priorityGround', 'approvedBy', 'secondBy', 'rejectedBy'] as const),
  ...(['rejection', 'feedback'] as const),
] as const;
const entered = [
  ...(['id', 'hitId', 'outcome', 'system', 'at', 'enteredBy', 'referenceNumber', 'ownerCountry'] as const),
  ...(['confidence', 'restrictions'] as const),
] as const;

export function showReferral(referral: Referral, glance: Glance): ReferralView {
  const shown = eyeOf(referral, glance);
  const common = {
    ...caseView(referralWorkflow, referral, glance),
    ...pick(referral, outside),
    shown,
    answer: answerOf(referral),
  };
  const results = referral.results.map((result) => pick(result, entered));
  const leaves = referral.package as ReferralView['package'];
  const said = { results, package: leaves, warnings: referral.package ? warningsOf(referral.package.traits) : [] };
  if (shown === 'package') return { ...common, ...said };
  const course = { ...common, ...pick(referral, inside) };
  return shown === 'course' ? course : { ...course, ...said, grounds: pick(referral, why) };
}

/** What came of it, in words that say no more than the outcome does. */
function answerOf({ outcome, answeredAt, tooCommon, results }: Referral): ReferralAnswerView | null {
  if (outcome === null) return null;
  const documents = results.some(({ system }) => system === 'interpol_sltd') && outcome !== 'no_hit';
  const caution = documents ? `${cautions[outcome]} ${CONFIRM_WITH_ISSUER}` : cautions[outcome];
  return { outcome, at: answeredAt, words: told[outcome], caution, tooCommon, advice: tooCommon ? ADD_A_BIRTH : null };
}

import { dayOf } from '../core/local-time.js';
import type { ProblemCode, ProblemDetails } from '../core/problems.js';
import type { Attempt, Guard } from '../core/workflow/workflow.js';
import type { ReadmissionTransfer } from './readmission-transfer.entity.js';

type T = ReadmissionTransfer;
type Details = (attempt: Attempt<T>) => ProblemDetails;

const guard = (otherwise: ProblemCode, holds: (subject: T, now: Date) => boolean, details?: Details): Guard<T> => ({
  otherwise,
  holds: ({ subject, now }) => holds(subject, now),
  ...(details && { details }),
});

// before it is told

/** A crossing point that the agreement lists, or one that both have agreed on in writing for this transfer. */
export const pointAgreed = guard(
  'point_not_agreed',
  ({ pointBasis, pointKey, pointAgreement }) => (pointBasis === 'agreement' ? pointKey : pointAgreement) !== null,
);

/** Long enough by verified law; or agreed to be shorter; or it is the other side's own date. */
export const noticeLongEnough = guard(
  'notice_too_short',
  (subject, now) => !noticeBinds(subject) || subject.noticeLatest === null || now < subject.noticeLatest,
  ({ subject: { noticeBy, noticeLatest, noticeArticle } }) => ({ noticeBy, noticeLatest, article: noticeArticle }),
);

/** Whether a late notice stops anything: not what nobody has verified, and not what the other side has agreed to. */
const noticeBinds = ({ noticeSure, dateIsTheirs, shortNoticeAgreement }: T): boolean =>
  noticeSure && !dateIsTheirs && shortNoticeAgreement === null;

/** Too late by what the agreement is believed to say: shown, and not decided upon. */
export const noticeIsShort = ({ noticeLatest, notifiedAt }: T, now: Date): boolean =>
  noticeLatest !== null && (notifiedAt ?? now) >= noticeLatest;

export const dateAhead = guard('transfer_in_the_past', ({ plannedAt }, now) => plannedAt > now);

/** Each is named with their papers and under the rules for escorts abroad; one of them leads; no more than agreed. */
export const escortsNamed = guard(
  'escorts_not_named',
  (subject) => missingOfEscorts(subject).length === 0,
  ({ subject }) => ({ missing: missingOfEscorts(subject) }),
);

function missingOfEscorts({ escortType, escorts, escortsAgreed }: T): string[] {
  if (escortType === 'none') return escorts.length === 0 ? [] : ['escortType'];
  const leaders = escorts.filter((one) => one.function === 'leader').length;
  const medical = escorts.some((one) => one.function === 'doctor' || one.function === 'nurse');
  return [
    ...(leaders === 1 ? [] : ['leader']),
    ...(escorts.length <= escortsAgreed ? [] : ['escortsAgreed']),
    ...(escortType === 'medical' && !medical ? ['medical'] : []),
    ...(escortType === 'social' && !escorts.some((one) => one.function === 'social_worker') ? ['social'] : []),
    ...escorts.filter((one) => !one.underTheRules).map(({ id }) => `underTheRules:${id}`),
  ];
}

/** Everybody has one, and it is still valid on the day. */
export const documentsValidOnTheDay = guard(
  'document_not_ready',
  ({ facts: { document }, plannedAt, zone }) =>
    document?.ready === true && (document.expiresOn === undefined || document.expiresOn >= dayOf(zone, plannedAt)),
  ({ subject: { facts } }) => ({ expiresOn: facts.document?.expiresOn }),
);

/** Somebody who is called dangerous was found so for a reason, and not by the look of it. */
export const securityReasoned = guard(
  'security_without_reason',
  ({ security, securityReason }) => security === null || securityReason !== null,
);

// at the last minute

/** What is not known to be free of holds is held; and so is, for either side, whoever has asked for protection. */
export const noHold = guard(
  'on_hold',
  ({ facts: { holds }, record }) => holds?.transfer.length === 0 && record?.asylumWish !== true,
  ({ subject: { facts } }) => ({ holds: heldBy(facts.holds?.transfer) }),
);

/** A wish for protection stops it also where its hold was lifted, or is not there yet. */
const heldBy = (holds: readonly string[] = ['unknown']): readonly string[] => (holds.length > 0 ? holds : ['held']);

export const fitToTravel = guard('fitness_not_noted', ({ fitAt }) => fitAt !== null);

// at the hand-over

export const recordWritten = guard('record_missing', ({ record }) => record !== null);
/** Said to the state that hands over; to the other one it is on hold, and not for whose protection. */
export const nobodyAsksForProtection: Guard<T> = {
  otherwise: 'asylum_wish_at_handover',
  holds: ({ actor, subject: { record, ownerCountry } }) =>
    record?.asylumWish !== true || (actor.kind === 'officer' && actor.country !== ownerCountry),
};
export const identityMatches = guard('identity_not_matched', ({ record }) => record?.identityResult === 'match');

/** A family is not parted, and nobody is forgotten. */
export const everybodyThere = guard('persons_do_not_add_up', ({ record, persons }) => {
  const there = new Set(record?.personIds);
  return persons.length === there.size && persons.every(({ id }) => there.has(id));
});

/** A child without its parents is not left with whoever happens to be there. */
export const childrenReceived = guard(
  'guardian_missing',
  ({ record, persons }) =>
    record?.guardianSignedAt != null || !persons.some(({ minor, company }) => minor && company !== 'parent'),
);

/** Whoever stops it because of a wish for protection says so. */
export const stoppedForWhatItIs = (outcome: string, { record }: T): boolean =>
  record?.asylumWish !== true || outcome === 'asylum_claim_stop';

import { dayOf } from '../core/local-time.js';
import type { ProblemCode, ProblemDetails } from '../core/problems.js';
import type { Silence } from '../legal-register/readmission.codes.js';
import type { Attempt, Guard } from '../core/workflow/workflow.js';
import type { Readmission } from './readmission.entity.js';
import { failedOf, missingOf } from './readmission.content.rules.js';
import type { Governing } from './readmission.governing.js';
import { isOwnNational } from './readmission.codes.js';
import { isExempt } from './readmission.exemption.rules.js';

type R = Readmission;
type Details = (attempt: Attempt<R>) => ProblemDetails;

const guard = (otherwise: ProblemCode, holds: (subject: R, now: Date) => boolean, details?: Details): Guard<R> => ({
  otherwise,
  holds: ({ subject, now }) => holds(subject, now),
  ...(details && { details }),
});

/** What the refusal says of a parameter of the agreement: where it stands, and whether anybody has verified it. */
const said =
  (name: 'replyExt' | 'exemptIf'): Details =>
  ({ subject: { governing } }) => {
    const { sure = false, article = null, entryKey = null } = governing?.profile[name] ?? {};
    return { parameter: name, sure, article, entry: entryKey };
  };
const ofSilence: Details = ({ subject: { governing } }) => {
  const { stated = null, toConfirm = [], withoutCalendar = null } = governing?.silence ?? {};
  return { stated, toConfirm, withoutCalendar, article: governing?.profile.silence.article ?? null };
};

// before the check

export const saysEverything = guard(
  'application_incomplete',
  (subject) => missingOf(subject).length === 0,
  ({ subject }) => ({ missing: missingOf(subject) }),
);
export const hasAnAgreement = guard('no_agreement', ({ governing }) => governing !== null);
export const agreementInForce = guard('agreement_not_in_force', ({ governing }) => governing?.inForce === true);
export const agreementNotSuspended = guard('agreement_suspended', ({ governing }) => governing?.suspended === false);

// before it leaves

/** An open hold that is not known of is not there; holds that nobody can tell of may all be. */
export const noHoldOnSubmission = guard(
  'on_hold',
  ({ facts }) => facts.holds?.submit.length === 0,
  ({ subject: { facts } }) => ({ holds: facts.holds?.submit ?? ['unknown'] }),
);
export const aHoldIsOpen = guard('no_hold', ({ facts }) => facts.holds !== undefined && facts.holds.submit.length > 0);
export const checklistComplete = guard(
  'checklist_incomplete',
  ({ facts }) => facts.checklist?.missing.length === 0,
  ({ subject: { facts } }) => ({ missing: facts.checklist?.missing ?? ['unknown'] }),
);
export const evidenceComplete = guard(
  'evidence_incomplete',
  ({ facts }) => facts.evidence?.missing.length === 0,
  ({ subject: { facts } }) => ({ missing: facts.evidence?.missing ?? ['unknown'] }),
);
export const decisionEnforceable = guard(
  'decision_not_enforceable',
  ({ decision }) => decision !== null && (decision.final || decision.enforceable),
);
export const signedOff = guard('not_signed_off', ({ signedOffAt }) => signedOffAt !== null);
/** The safeguard officer, the author and the supervisor who lets it out are three, or at least the last is another. */
export const byAnother: Guard<R> = {
  otherwise: 'own_work',
  holds: ({ subject, actor }) => actor.id !== subject.openedBy && actor.id !== subject.signedOffBy,
};
export const withinSubmitLimit = guard('submit_limit_passed', ({ facts: { deadlines } }, now) =>
  deadlines === undefined ? false : deadlines.submitBy === undefined || now < deadlines.submitBy,
);
export const zoneTestPassed = guard(
  'not_accelerated',
  ({ procedure, zoneTest }, now) => procedure !== 'accelerated' || failedOf(zoneTest, now).length === 0,
  ({ subject: { zoneTest }, now }) => ({ failed: failedOf(zoneTest, now), toConfirm: zoneTest?.toConfirm ?? [] }),
);
export const withoutApplication = guard('not_exempt', isExempt, said('exemptIf'));
export const withApplication = guard('notification_only', ({ procedure }) => procedure !== 'notification_only');

export const tooLateToSubmit = guard(
  'submit_limit_runs',
  ({ facts: { deadlines } }, now) => deadlines?.submitBy !== undefined && now >= deadlines.submitBy,
);

// while it is examined

export const replyStillDue = guard('reply_limit_passed', ({ facts: { deadlines } }) => deadlines?.lapsed === false);
export const limitHasPassed = guard('reply_limit_runs', ({ facts: { deadlines } }) => deadlines?.lapsed === true);
export const deliveryProven = guard('delivery_not_proven', ({ clockStartedAt }) => clockStartedAt !== null);
/** That there is none is as sure as what says so: none at all, or none but for an interview, which is about nationality. */
const noneFor = ({ profile: { replyExt } }: Governing, category: R['category']): boolean =>
  replyExt.sure && (replyExt.value === null || (replyExt.value.by === 'interview' && !isOwnNational(category)));
export const maybeExtended = guard(
  'no_extension',
  ({ governing, extendedAt, category }) => extendedAt === null && !(governing !== null && noneFor(governing, category)),
  said('replyExt'),
);
export const nothingListed = guard(
  'document_listed',
  ({ facts: { evidence }, interviewRequested }) => interviewRequested || evidence?.listed === false,
);
export const interviewEnded = guard(
  'interview_open',
  ({ facts: { interview } }) => interview?.open === false && interview.result !== undefined,
);

/** Silence means something only where verified law says so, and nothing stands against it (reference 6.3). */
const silent = ({ governing }: R, ...values: Silence[]): boolean =>
  governing !== null && governing.silence.value !== 'none' && values.includes(governing.silence.value);
export const silenceIsConsent = guard(
  'silence_is_no_consent',
  (subject) => silent(subject, 'consent_deemed'),
  ofSilence,
);
export const silencePermits = guard(
  'silence_is_no_consent',
  (subject) =>
    silent(subject, 'transfer_permitted') ||
    (subject.category === 'own_national' && silent(subject, 'nationality_deemed')),
  ofSilence,
);
/** Where the agreement gives silence a meaning, a late refusal does not take it back: it is kept and shown. */
export const silenceMeansNothing = guard(
  'silence_stands',
  (subject) =>
    subject.state !== 'lapsed' || !silent(subject, 'consent_deemed', 'transfer_permitted', 'nationality_deemed'),
  ofSilence,
);

// the transfer

export const noHoldOnTransfer = guard(
  'on_hold',
  ({ facts }) => facts.holds?.transfer.length === 0,
  ({ subject: { facts } }) => ({ holds: facts.holds?.transfer ?? ['unknown'] }),
);
export const documentReady = guard('document_not_ready', ({ facts: { document }, zone }, now) =>
  document?.ready === true ? document.expiresOn === undefined || document.expiresOn >= dayOf(zone, now) : false,
);
export const transferPlanned = guard('transfer_not_planned', ({ facts: { transfer } }) => transfer?.planned === true);
export const pointAgreed = guard('point_not_agreed', ({ facts: { transfer } }) => transfer?.pointAgreed === true);
export const noticeMet = guard('notice_too_short', ({ facts: { transfer } }) => transfer?.noticeMet === true);
export const withinTransferLimit = guard('transfer_limit_passed', ({ facts: { deadlines } }, now) =>
  deadlines === undefined ? false : deadlines.transferBy === undefined || now < deadlines.transferBy,
);
export const tooLateToTransfer = guard(
  'transfer_limit_runs',
  ({ facts: { deadlines } }, now) => deadlines?.transferBy !== undefined && now >= deadlines.transferBy,
);
export const signedByBoth = guard(
  'handover_not_signed',
  ({ facts: { transfer } }) => transfer?.signed.owner === true && transfer.signed.other,
);
export const outcomeRecorded = guard(
  'outcome_not_recorded',
  ({ facts: { transfer } }) => transfer?.outcome !== undefined,
);

// afterwards

export const errorClaimed = guard('no_error_claim', ({ facts: { claim } }) => claim?.open === true);
export const claimInTime = guard('error_window_over', ({ facts: { claim } }) => claim?.inTime === true);
/** What a court still has before it is not erased. */
export const noLitigation = guard(
  'on_hold',
  ({ facts }) => litigationOf(facts.holds).length === 0,
  ({ subject: { facts } }) => ({ holds: litigationOf(facts.holds) }),
);
const litigationOf = (holds: R['facts']['holds']): readonly string[] =>
  holds ? holds.transfer.filter((flag) => flag === 'court' || flag === 'criminal_proceedings') : ['unknown'];
export const noClaimOpen = guard('claim_open', ({ facts: { claim } }) => claim?.open === false);

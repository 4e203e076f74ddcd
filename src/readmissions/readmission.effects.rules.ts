import type { Attempt } from '../core/workflow/workflow.js';
import { NEVER_DUE, startOf } from './readmission.clock.rules.js';
import type { Readmission } from './readmission.entity.js';

type A = Attempt<Readmission>;

/** The register as it is known now governs the case from here on. */
export const pinProfile = ({ subject, now }: A): void => {
  Object.assign(subject, {
    profileVersion: subject.governing?.registerVersion ?? null,
    profileKnownAt: now,
    profileOn: subject.governing?.on ?? null,
  });
};

/** Back at its author: nothing of the check is left. */
export const unpin = ({ subject }: A): void => {
  const unchecked = { profileVersion: null, profileKnownAt: null, profileOn: null };
  Object.assign(subject, { ...unchecked, signedOffBy: null, signedOffAt: null, submittedBy: null });
};

/** Begins again with new evidence; what was decided before stays in what was said. */
export const beginAgain = (attempt: A): void => {
  unpin(attempt);
  const undecided = { decisionOfOther: null, silenceRelied: null, extendedAt: null, caseworkerId: null };
  const unmoved = { clockStartedAt: null, clockRule: null, consulateAskedAt: null, notifiedAt: null };
  Object.assign(attempt.subject, { ...undecided, ...unmoved, escortLeaderId: null, nextDueAt: NEVER_DUE });
};

export const signOff = ({ subject, actor, now }: A): void => {
  Object.assign(subject, { signedOffBy: actor.id, signedOffAt: now });
};

/** It is with the other side from now on. */
export const send = ({ subject, actor, now }: A): void => {
  Object.assign(subject, { sentAt: now, reachedAt: now, submittedBy: actor.id });
};

export const noteSubmitter = ({ subject, actor, now }: A): void => {
  subject.submittedBy = actor.id;
  // Some agreements want to be told at once, others with the notice of the transfer.
  const { value: notice = null, sure = false } = subject.governing?.profile.exemptNotice ?? {};
  if (!sure) return;
  if (notice === 'written_communication' || notice === 'willing_person_only') send({ subject, actor, now });
};

/** The reply is counted from here, by the rule of the agreement. */
export const startReply = ({ subject, now }: A): void => {
  const { at, rule } = startOf(subject, now);
  Object.assign(subject, { clockStartedAt: at, clockRule: rule });
};

export const assign = ({ subject, actor, now }: A): void => {
  if (actor.kind === 'officer') subject.caseworkerId = actor.id;
  // Some agreements count from when the receiving authority registers a proper application.
  if (subject.clockStartedAt === null) startReply({ subject, actor, now });
};

export const askConsulate = ({ subject, now }: A): void => {
  subject.consulateAskedAt ??= now;
};

export const extend = ({ subject, now }: A): void => {
  subject.extendedAt = now;
};

const silenceOn = ({ governing }: Readmission): string | null =>
  governing && governing.silence.value !== 'none' ? governing.silence.value : null;

export const relyOnSilence = ({ subject }: A): void => {
  subject.silenceRelied = silenceOn(subject);
};

export const noteNotice = (attempt: A): void => {
  attempt.subject.notifiedAt = attempt.now;
  if (attempt.subject.sentAt === null) Object.assign(attempt.subject, { sentAt: attempt.now, reachedAt: attempt.now });
};

/** A new form is due before the next attempt, with a notice of full length. */
export const unnotify = ({ subject }: A): void => {
  subject.notifiedAt = null;
};

export const handOver = ({ subject, now }: A): void => {
  subject.handedOverAt = now;
};

export const standardFromNow = ({ subject }: A): void => {
  subject.procedure = 'standard';
};

export const end = ({ subject, now }: A): void => {
  Object.assign(subject, { closedAt: now, nextDueAt: NEVER_DUE });
};

/** Only that it was, between whom and when is kept: what the persons and messages said is erased with it. */
export const forget = ({ subject }: A): void => {
  const content = {
    decision: null,
    entry: null,
    observations: null,
    zoneTest: null,
    found: null,
    apprehendedPlace: null,
  };
  const ends = { decisionOfOther: null, apprehensionId: null, externalRef: null, agreementReason: null };
  Object.assign(subject, { ...content, ...ends });
};

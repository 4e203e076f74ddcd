import { days, later, minutes } from '../core/workflow/deadline.js';
import type { Attempt, Deadline } from '../core/workflow/workflow.js';
import type { Debriefing } from './debriefing.entity.js';

type Doing = Attempt<Debriefing>;

/** A figure of data/interview-parameters.json; one that is missing leaves no time at all. */
export const figure = ({ parameters }: Debriefing, code: string): number => parameters[code] ?? 0;

/** What becomes of a withdrawn interview is decided in this time, or it is erased. */
export const untilDecided: Deadline<Debriefing> = (entered, debriefing) =>
  later(entered, days(figure(debriefing, 'days_to_decide_on_withdrawal')));

const askableUntil = (subject: Debriefing, from: Date): Date =>
  later(from, minutes(figure(subject, 'minutes_without_break')));

export const beginToAsk = ({ subject, now }: Doing): void => {
  Object.assign(subject, { startedAt: now, breakDueAt: askableUntil(subject, now) });
};

export const rest = ({ subject, now }: Doing): void => {
  subject.onBreakSince = now;
};

/** A pause too short to rest in is written down, and leaves the next break due when it was. */
export const goOn = ({ subject, now }: Doing): void => {
  const from = subject.onBreakSince ?? now;
  subject.breaks = [...subject.breaks, { from: from.toISOString(), to: now.toISOString() }];
  subject.onBreakSince = null;
  if (now >= later(from, minutes(figure(subject, 'minutes_of_break')))) subject.breakDueAt = askableUntil(subject, now);
};

/** Nobody is asked any more, however it ended. */
export const stopAsking = ({ subject, now }: Doing): void => {
  const { onBreakSince, breaks } = subject;
  if (onBreakSince) subject.breaks = [...breaks, { from: onBreakSince.toISOString(), to: now.toISOString() }];
  Object.assign(subject, { onBreakSince: null, breakDueAt: null });
};

export const endTheAccount = (attempt: Doing): void => {
  stopAsking(attempt);
  attempt.subject.closedAt = attempt.now;
};

export const breakOff = (attempt: Doing): void => {
  stopAsking(attempt);
  attempt.subject.stoppedAt = attempt.now;
};

/** What a minor has told before it was known is erased at once: no minor is debriefed. */
export const forgetIfAMinorTold = ({ subject, now }: Doing): void => {
  if (subject.startedAt && subject.ageFinding !== 'adult') subject.textErasedAt = now;
};

export const referOut = (attempt: Doing): void => {
  stopAsking(attempt);
  forgetIfAMinorTold(attempt);
  attempt.subject.referredOutAt = attempt.now;
};

/** Written down so that nobody asks again, and not counted against the person. */
export const acceptTheRefusal = ({ subject, now }: Doing): void => {
  Object.assign(subject, { consentState: 'refused', refusedAt: now });
};

export const approveInDetention = ({ actor, subject, now }: Doing): void => {
  Object.assign(subject, { detainedApprovedBy: actor.id, detainedApprovedAt: now });
};

export const recordItsRelease = ({ actor, subject, now }: Doing): void => {
  Object.assign(subject, { releasedAt: now, releasedBy: actor.id });
};

/** Whoever could have read it is to be told; those who were told before are told again. */
const rememberWhoReceivedIt = ({ subject }: Doing): void => {
  if (subject.releasedAt) subject.recipientsToInform = ['ANALYSTS', ...subject.releasableTo];
};

/** From here on nothing of what was told is shown to anybody. */
export const freezeIt = (attempt: Doing): void => {
  rememberWhoReceivedIt(attempt);
  attempt.subject.frozenAt ??= attempt.now;
};

/** Its own clock runs now, and not that of texts. */
export const takeConsentBack = (attempt: Doing): void => {
  stopAsking(attempt);
  freezeIt(attempt);
  Object.assign(attempt.subject, { consentState: 'withdrawn', withdrawnAt: attempt.now });
  Object.assign(attempt.subject, { reviewDue: null, retentionDue: null });
};

const CLEARED = { reviewDue: null, retentionDue: null, specialSince: null, containsSpecialCategory: false };

/** The words go with the row's tables; here what else was personal. */
export const eraseIt = (attempt: Doing): void => {
  const { subject, now } = attempt;
  if (!subject.frozenAt) rememberWhoReceivedIt(attempt);
  const handlingCodes = subject.handlingCodes.filter((code) => code !== 'H3');
  Object.assign(subject, { ...CLEARED, handlingCodes, h3Text: null, gradeOriginal: null, frozenAt: null });
  Object.assign(subject, { textErasedAt: now, releasedAt: null, releasedBy: null, needs: [], needsReferred: [] });
};

export const anonymiseIt = ({ subject, now }: Doing): void => {
  Object.assign(subject, { ...CLEARED, textErasedAt: now });
};

import { hours, later, minutes } from '../core/workflow/deadline.js';
import type { Attempt } from '../core/workflow/workflow.js';
import type { Outcome, Priority } from './referral.codes.js';
import type { Referral } from './referral.entity.js';
import { concluded, foundNothing } from './referral.outcomes.rules.js';

type Done = Attempt<Referral>;

/** Until when it is to be answered; the end of the shift is for whoever queues it to find, and a working day where there is none. */
export const ANSWER_WITHIN: Readonly<Record<Priority, number>> = { p1: minutes(30), p2: hours(4), p3: hours(8) };
/** How long each level has to decide on it. */
export const DECIDE_WITHIN: Readonly<Record<Priority, number>> = { p1: minutes(10), p2: hours(1), p3: hours(8) };
export const LEASE = minutes(60);
/** So long an answer from elsewhere is waited for before another relay officer asks. A state's central unit has the request's own clocks. */
export const ANSWER_LEASE = hours(24);
/** How long whoever has a hit from elsewhere has for its next step; then it is anybody's who relays, and its lead knows. */
export const FOLLOW_UP_WITHIN: Readonly<Record<Priority, number>> = { p1: hours(4), p2: hours(24), p3: hours(72) };
/** Whoever has received what is taken back is told within a day. */
export const CALL_BACK_WITHIN = hours(24);

export const handIn = ({ subject, now }: Done): void => {
  Object.assign(subject, { submittedAt: now, climbed: 0, rejection: null });
};

export const approveIt = ({ subject, actor, now }: Done): void => {
  Object.assign(subject, { approvedBy: actor.id, approvedAt: now, climbed: 0 });
};

/** How high it stands in the inboxes of those whom it waits for. */
const STANDS: Readonly<Record<Priority, number>> = { p1: 2, p2: 1, p3: 0 };

const queueIt = ({ subject, now }: Done): void => {
  const { priority } = subject;
  Object.assign(subject, { queuedAt: now, alarmAt: later(now, ANSWER_WITHIN[priority]), climbed: STANDS[priority] });
};

export const approveAndQueue = (attempt: Done): void => {
  approveIt(attempt);
  queueIt(attempt);
};

/** By the second of two. */
export const secondAndQueue = (attempt: Done): void => {
  attempt.subject.secondBy = attempt.actor.id;
  queueIt(attempt);
};

export const rejectIt = ({ subject, actor, now }: Done): void => {
  Object.assign(subject, { rejectedBy: actor.id, rejectedAt: now });
};

export const startAgain = ({ subject }: Done): void => {
  Object.assign(subject, {
    package: null,
    paperIds: [],
    approvedBy: null,
    approvedAt: null,
    submittedAt: null,
    climbed: 0,
  });
};

export const noteIt = ({ subject, actor, now }: Done): void => {
  Object.assign(subject, { dpoNotedAt: now, dpoNotedBy: actor.id });
};

export const takeIt = ({ subject, actor }: Done): void => {
  subject.takenBy = actor.id;
};

/** Their own time to follow it up. */
export const takeItOver = (attempt: Done): void => {
  takeIt(attempt);
  followUp(attempt);
};

/** What was found here has clocks of its own: those of its hits. */
const followUp = ({ subject, now }: Done): void => {
  const { relayCountry, priority } = subject;
  subject.alarmAt = relayCountry === null ? null : later(now, FOLLOW_UP_WITHIN[priority]);
};

export const letItGo = ({ subject }: Done): void => {
  subject.takenBy = null;
};

export const failed = (attempt: Done): void => {
  letItGo(attempt);
  attempt.subject.failures += 1;
};

/** The engine was asked, and has not answered: it is asked once more, with what is written down of this act. */
export const askAgain = ({ subject }: Done): void => {
  subject.failures += 1;
  subject.asksAgain = true;
};

/** From here on somebody beyond this installation has it. */
export const itLeaves = ({ subject, now }: Done): void => {
  subject.leftAt ??= now;
};

export const itIsMissed = (attempt: Done): void => {
  const { subject, now } = attempt;
  // What is asked here has been given up, or still waits: asked for twice it is asked once.
  if (subject.target === 'internal' && subject.state === 'queued') askAgain(attempt);
  // Twice: it stands at the top of whoever leads.
  Object.assign(subject, { alarmAt: null, missedAt: now, climbed: 2 });
  // What was found or is to be taken back lies with whoever relays next; what is being asked has its lease.
  if (!ASKED.includes(subject.state)) subject.takenBy = null;
};
const ASKED: readonly string[] = ['queued', 'taken', 'queried'];

export const cameTo =
  (outcome: Outcome) =>
  (attempt: Done): void => {
    const { subject, now } = attempt;
    if (subject.target !== 'internal') subject.leftAt ??= now;
    Object.assign(subject, { outcome, answeredAt: now, alarmAt: null, climbed: 0 });
    if (!concluded.includes(outcome)) followUp(attempt);
  };

export const tellIt = ({ subject, now }: Done): void => {
  subject.fedBackAt = now;
};

export const takeNote = ({ subject, now }: Done): void => {
  subject.notedAt = now;
};

export const stopIt = ({ subject }: Done): void => {
  Object.assign(subject, { alarmAt: null, climbed: 0 });
};

/** Whoever received it has to be told, and that has its time. */
export const callItBack = ({ subject, now }: Done): void => {
  Object.assign(subject, { alarmAt: later(now, CALL_BACK_WITHIN), climbed: 0 });
};

/** Ids, codes and times stay, for the register; what it said is gone. */
export const emptyIt = ({ subject, now }: Done): void => {
  const said = { necessity: null, strictNecessity: null, circumstances: null, restrictions: null, indicators: null };
  Object.assign(subject, { ...said, package: null, rejection: null, feedback: null, alarmAt: null, erasedAt: now });
};

/** What found nothing goes altogether; of a hit stays why it was asked, and what came of it. */
export const closeIt = (attempt: Done): void => {
  if (foundNothing(attempt.subject)) emptyIt(attempt);
  else attempt.subject.package = null;
};

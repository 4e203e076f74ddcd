import type { Profile } from '../readmission-agreements/profile.reader.js';
import { isOwnNational } from '../readmissions/readmission.codes.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import type { DeadlineCode, ObstacleMatter } from './deadline.codes.js';
import type { BarReason, StepStart } from '../legal-register/readmission.codes.js';
import { lastDaysFrom, type Due, type Limit } from './counting.js';
import * as limits from './limits.js';
import type { Source, Stated, Whom } from './limits.js';
import type { Prolonging } from './prolonging.js';

/** What the clock does to the case when it has passed. */
export type DeadlineAct = 'time_bar' | 'fall_back_to_standard' | 'lapse' | 'void_consent' | 'close' | 'erase';

/** What of a case decides which limits run in it. */
export type Course = Pick<
  Readmission,
  | 'state'
  | 'procedure'
  | 'category'
  | 'ownerCountry'
  | 'otherCountry'
  | 'knowledgeAt'
  | 'apprehendedAt'
  | 'entry'
  | 'sentAt'
  | 'clockStartedAt'
  | 'extendedAt'
  | 'decisionOfOther'
  | 'silenceRelied'
  | 'handedOverAt'
  | 'closedAt'
>;

/** A limit that has to run in a case. */
export interface Expected {
  readonly code: DeadlineCode;
  /** The state that has to act. */
  readonly country: string;
  /** From when it is counted by both ways; null: from when it is first seen that it has to run. */
  readonly from: Due | null;
  readonly limit: Limit;
  readonly prolonging: Prolonging | null;
  readonly source: Source;
  /** None where it only warns: nothing follows, or nobody has verified it. */
  readonly act: DeadlineAct | null;
  readonly obstacle: ObstacleMatter | null;
}

/** What is known besides the case. */
export interface Beside {
  readonly profile: Profile | null;
  /** What an installation sets for itself, where no agreement does. */
  readonly policies: Partial<Record<DeadlineCode, Stated>>;
  /** When the reply was due that did not come. */
  readonly replyWasDue: Due | null;
}

type Rule = (course: Course, beside: Beside) => Expected | null;

const BEFORE_IT_LEAVES = ['draft', 'safeguard_check', 'on_hold'];
const BEING_DEALT_WITH = ['received', 'examination', 'info_requested', 'interview', 'extended'];
const AGREED = ['accepted', 'deemed_accepted', 'travel_document', 'notification_only'];
const TRANSFERRING = ['transfer_planned', 'notified', 'transfer_confirmed', 'in_transfer', 'transfer_failed'];
const CONCLUDED = ['closed', 'withdrawn', 'time_barred'];

const whom = ({ category }: Course): Whom => ({
  national: isOwnNational(category),
  exSfry: category === 'ex_sfry',
});
const once = (at: Date | null): Due | null => at && { conservative: at, safe: at };

interface How extends Partial<Pick<Expected, 'act' | 'obstacle' | 'prolonging'>> {
  readonly country: string;
  readonly from: Due | null;
}

/** Nothing is decided by what nobody has verified. */
function running(code: DeadlineCode, stated: Stated | null, how: How): Expected | null {
  if (!stated) return null;
  const { act = null, obstacle = null, prolonging = null, ...where } = how;
  return { code, ...where, ...stated, prolonging, obstacle, act: stated.source.sure ? act : null };
}

const submission: Rule = (course, { profile }) => {
  const { state, ownerCountry: country, knowledgeAt, entry, procedure } = course;
  if (!profile || !BEFORE_IT_LEAVES.includes(state) || procedure === 'notification_only') return null;
  const from = once(profile.submitFrom.value === 'illegal_entry' ? (entry?.at ?? null) : knowledgeAt);
  const how = { country, from, act: 'time_bar', obstacle: 'submission' } as const;
  return from && running('d01', limits.submission(profile, whom(course)), how);
};

/** Since when that runs after which nothing is owed; null where nobody knows, and so nothing is held against it. */
const sinceOf: Readonly<Record<BarReason, (course: Course) => Date | null>> = {
  known_stay: ({ knowledgeAt }) => knowledgeAt,
  stay: ({ entry }) => entry?.at ?? null,
  illegal_entry: ({ entry }) => entry?.at ?? null,
  // Whoever came directly has left it when they entered.
  leaving_requested: ({ entry, otherCountry }) => (entry?.directFrom === otherCountry ? entry.at : null),
};

/** The first by which nothing is owed any more. No obstacle makes it later. */
const bar: Rule = (course, { profile }) => {
  const { state, ownerCountry: country, procedure } = course;
  if (!profile || !BEFORE_IT_LEAVES.includes(state) || procedure === 'notification_only') return null;
  const [first] = limits
    .bars(profile, whom(course))
    .flatMap(({ since, ...stated }) => ({ stated, from: sinceOf[since](course) }))
    .flatMap(({ stated, from }) => (from ? [{ stated, from, last: lastDayOf(stated.limit, from) }] : []))
    .sort((one, other) => (one.last < other.last ? -1 : 1));
  return first ? running('d21', first.stated, { country, from: once(first.from), act: 'time_bar' }) : null;
};

/** Which of several is over first: days off do not matter to it. */
const lastDayOf = (limit: Limit, from: Date): string =>
  lastDaysFrom(limit, from.toISOString().slice(0, 10), { country: '', zone: 'UTC', known: true, isOff: () => false })
    .safe;

const acceleratedSubmission: Rule = ({ state, procedure, apprehendedAt, ownerCountry: country }, { profile }) => {
  if (!profile || !BEFORE_IT_LEAVES.includes(state) || procedure !== 'accelerated' || !apprehendedAt) return null;
  const how = { country, from: once(apprehendedAt), act: 'fall_back_to_standard' } as const;
  return running('d02', limits.acceleratedSubmission(profile), how);
};

const receipt: Rule = ({ state, sentAt, otherCountry: country }, { policies }) =>
  state === 'submitted' && sentAt ? running('d03', policies.d03 ?? null, { country, from: once(sentAt) }) : null;

const reply: Rule = (course, { profile }) => {
  const { state, procedure, clockStartedAt, extendedAt, otherCountry: country } = course;
  if (!profile || !BEING_DEALT_WITH.includes(state) || !clockStartedAt) return null;
  const accelerated = procedure === 'accelerated';
  const stated = accelerated ? limits.acceleratedReply(profile) : limits.reply(profile, whom(course));
  const how = { country, from: once(clockStartedAt), act: 'lapse' } as const;
  const plain = running(accelerated ? 'd05' : 'd04', stated, how);
  return plain && extendedAt ? longer(plain, limits.prolonging(profile, whom(course))) : plain;
};

/** Where nobody has read by how much, it was made longer all the same: it warns, and decides nothing. */
function longer(plain: Expected, more: ReturnType<typeof limits.prolonging>): Expected {
  if (!more) return { ...plain, act: null };
  return { ...plain, code: 'd06', prolonging: more.by, act: more.source.sure ? plain.act : null };
}

/** From where an agreement counts what is done for an application; what is not known yet, from when it is asked for. */
function since(start: StepStart, { sentAt, clockStartedAt }: Course): Due | null {
  if (start === 'request') return null;
  return once(start === 'application' ? sentAt : clockStartedAt);
}

const interview: Rule = (course, { profile }) => {
  const { state, otherCountry: country } = course;
  if (!profile || state !== 'interview') return null;
  return running('d07', limits.interview(profile), { country, from: since(limits.interviewFrom(profile), course) });
};

const travelDocument: Rule = (course, { profile }) => {
  const { state, otherCountry, ownerCountry } = course;
  if (!profile || state !== 'travel_document') return null;
  const country = profile.travelDoc.value?.issuerNational === 'requesting' ? ownerCountry : otherCountry;
  return running('d09', limits.documentIssue(profile), { country, from: since(limits.documentFrom(profile), course) });
};

/** From the consent; where silence was relied on, from when the reply was due. Who is on the way already may arrive. */
const transfer: Rule = (course, { profile, replyWasDue }) => {
  const { state, decisionOfOther, silenceRelied, ownerCountry: country } = course;
  if (!profile || ![...AGREED, ...TRANSFERRING].includes(state)) return null;
  const consented = decisionOfOther?.outcome === 'accepted' ? decisionOfOther.at : null;
  const from = silenceRelied === null ? once(consented) : replyWasDue;
  const act = state === 'in_transfer' || state === 'notification_only' ? null : 'void_consent';
  return from && running('d12', limits.transfer(profile, whom(course)), { country, from, act, obstacle: 'transfer' });
};

const errorClaim: Rule = (course, { profile }) => {
  const { state, handedOverAt, otherCountry: country } = course;
  if (!profile || state !== 'handed_over' || !handedOverAt) return null;
  return running('d14', limits.errorClaim(profile, whom(course)), { country, from: once(handedOverAt), act: 'close' });
};

const erasure: Rule = ({ state, closedAt, ownerCountry: country }, { policies }) =>
  CONCLUDED.includes(state) && closedAt
    ? running('d20', policies.d20 ?? null, { country, from: once(closedAt), act: 'erase' })
    : null;

const rules: readonly Rule[] = [
  submission,
  bar,
  acceleratedSubmission,
  receipt,
  reply,
  interview,
  travelDocument,
  transfer,
  errorClaim,
  erasure,
];

/** Those that others start and stop: by what is planned, issued, held or kept, which the case itself does not know. */
export const OF_OTHERS: ReadonlySet<DeadlineCode> = new Set<DeadlineCode>([
  'd08',
  'd10',
  'd11',
  'd13',
  'd15',
  'd16',
  'd17',
  'd18',
  'd19',
]);

/** Which limits have to run in a case, as it is. */
export const expectedIn = (course: Course, beside: Beside): Expected[] =>
  rules.map((rule) => rule(course, beside)).filter((one) => one !== null);

import { climbingEvery } from '../core/workflow/climbing.js';
import { days, later, within } from '../core/workflow/deadline.js';
import type { Deadline, State } from '../core/workflow/workflow.js';
import { referralDesks as desks } from './referral.desks.js';
import { ANSWER_LEASE, DECIDE_WITHIN, LEASE } from './referral.effects.rules.js';
import type { Referral } from './referral.entity.js';
import { foundNothing, NO_HIT_DAYS, toBeTold } from './referral.outcomes.rules.js';

const toDecide: Deadline<Referral> = (entered, subject) =>
  climbingEvery(DECIDE_WITHIN[subject.priority], 2)(entered, subject);

/** What found nothing goes thirty days after it was answered; what did, when its author has had time to read of it. */
const toBeClosed: Deadline<Referral> = (entered, subject) =>
  foundNothing(subject) ? later(subject.answeredAt ?? entered, days(NO_HIT_DAYS)) : later(entered, days(30));
/** Crime data are looked at again after three years, and go where nobody has said otherwise. */
const toBeErased: Deadline<Referral> = (entered, { erasedAt }) => (erasedAt ? null : later(entered, days(3 * 365)));

/** Another state's central unit is asked by a request, whose clocks run by themselves. */
const toBeAnswered: Deadline<Referral> = (entered, { target }) =>
  target === 'central_unit' ? null : later(entered, ANSWER_LEASE);

const told = { due: toBeTold, overdue: 'feed_back', awaits: desks.answered } as const;
const gone = { due: within(days(30)), overdue: 'erase' } as const;

/** Where a referral can be, until when, and on whose desk it lies there. */
export const referralStates = {
  draft: { means: 'Being written, by its author alone.', ...gone, awaits: desks.draft },
  categorised: {
    means: 'The category of its subject lets it be asked there for that purpose.',
    ...gone,
    awaits: desks.draft,
  },
  necessity_review: {
    means: 'Somebody of another unit decides whether it is necessary.',
    due: toDecide,
    overdue: 'climb',
    awaits: desks.necessity_review,
  },
  second_review: {
    means: 'About a minor or somebody in a protected role: a second one decides as well.',
    due: toDecide,
    overdue: 'climb_again',
    awaits: desks.second_review,
  },
  queued: { means: 'Approved, its package unchangeable; waits to be asked.', awaits: desks.queued },
  taken: {
    means: 'With one relay officer, for an hour; then it is back in the queue.',
    due: within(LEASE),
    overdue: 'return_to_queue',
    awaits: desks.taken,
  },
  queried: {
    means: 'Asked there; the answer is awaited for a day, then it is back in the queue.',
    due: toBeAnswered,
    overdue: 'return_to_queue',
    awaits: desks.taken,
  },
  no_hit: { means: 'Nothing was found that may be told. It proves nothing.', ...told },
  hit_unconfirmed: {
    means: 'Something was found. Nobody acts on it before its owner has confirmed it.',
    awaits: desks.hits,
  },
  hit_confirmed: { means: 'Its owner has confirmed it; what it says is not told yet.', awaits: desks.hits },
  consent_pending: { means: 'Its owner has to agree before anything is told.', awaits: desks.hits },
  false_positive: { means: 'It was somebody or something else; the data of the match are erased.', ...told },
  disclosed: { means: 'Its owner has told what there is, under conditions.', ...told },
  refused: { means: 'Its owner tells nothing further.', ...told },
  fed_back: {
    means: 'Its author has been told what came of it.',
    due: toBeClosed,
    overdue: 'close',
    awaits: desks.fed_back,
  },
  closed: { means: 'Concluded; what found nothing is erased.', due: toBeErased, overdue: 'erase' },
  rejected: { means: 'Not necessary, or not to be asked there: its author knows why.', ...gone },
  recalled: { means: 'Taken back; whoever received it has to be told.', awaits: desks.recalled },
  withdrawn: { means: 'Taken back.', ...gone },
  erased: { means: 'Only that it was asked, when, and what it came to is left.' },
} as const satisfies Record<string, State<Referral, string>>;

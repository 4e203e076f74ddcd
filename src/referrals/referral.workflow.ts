import { climb, climbingEvery } from '../core/workflow/climbing.js';
import { theAlarm } from '../core/workflow/alarms.js';
import { days, later, within } from '../core/workflow/deadline.js';
import { notItsAuthor, theClock, whoeverOpenedIt } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow, type Deadline } from '../core/workflow/workflow.js';
import { referralDesks as desks } from './referral.desks.js';
import * as done from './referral.effects.js';
import type { Referral } from './referral.entity.js';
import { foundNothing, NO_HIT_DAYS, takeInNews, toBeTold } from './referral.outcomes.js';
import * as law from './referral.rules.js';

const toDecide: Deadline<Referral> = (entered, subject) =>
  climbingEvery(done.DECIDE_WITHIN[subject.priority], 2)(entered, subject);

/** What found nothing goes thirty days after it was answered; what did, when its author has had time to read of it. */
const toBeClosed: Deadline<Referral> = (entered, subject) =>
  foundNothing(subject) ? later(subject.answeredAt ?? entered, days(NO_HIT_DAYS)) : later(entered, days(30));
/** Crime data are looked at again after three years, and go where nobody has said otherwise. */
const toBeErased: Deadline<Referral> = (entered, { erasedAt }) => (erasedAt ? null : later(entered, days(3 * 365)));

const written = ['draft', 'categorised'] as const;
const decided = ['necessity_review', 'second_review'] as const;
const inHand = ['taken', 'queried'] as const;
const hits = ['hit_unconfirmed', 'hit_confirmed', 'consent_pending'] as const;
const answered = ['no_hit', 'false_positive', 'disclosed', 'refused'] as const;
const underWay = [...decided, 'queued', ...inHand, ...hits, ...answered, 'fed_back'] as const;
const told = { due: toBeTold, overdue: 'feed_back', awaits: desks.answered } as const;
const gone = { due: within(days(30)), overdue: 'erase' } as const;

/** individual, reasoned, decided on by another unit; a hit is its owner’s to confirm and to tell. */
export const referralWorkflow = defineWorkflow<Referral>()({
  name: 'referral',
  initial: 'draft',

  states: {
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
      due: within(done.LEASE),
      overdue: 'return_to_queue',
      awaits: desks.taken,
    },
    queried: { means: 'Asked there; the answer is awaited.', awaits: desks.taken },
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
  },

  actions: {
    revise: { from: written, to: 'draft', by: [whoeverOpenedIt], form: true },
    categorise: { from: ['draft'], to: 'categorised', by: [whoeverOpenedIt], form: true },
    submit: { from: ['categorised'], to: 'necessity_review', by: [whoeverOpenedIt], form: true, effect: done.handIn },
    climb: { from: ['necessity_review'], to: 'necessity_review', by: [theClock], effect: climb },
    climb_again: { from: ['second_review'], to: 'second_review', by: [theClock], effect: climb },
    approve: {
      from: ['necessity_review'],
      to: 'queued',
      by: law.whoDecides,
      when: [notItsAuthor, law.fromAnotherUnit, law.needsNoSecond, ...law.mayLeave],
      reason: 'required',
      form: true,
      effect: (attempt) => [done.approveIt, done.queueIt].forEach((effect) => effect(attempt)),
    },
    approve_first: {
      from: ['necessity_review'],
      to: 'second_review',
      by: law.whoDecides,
      when: [notItsAuthor, law.fromAnotherUnit, law.needsASecond, ...law.mayLeave],
      reason: 'required',
      effect: done.approveIt,
    },
    approve_second: {
      from: ['second_review'],
      to: 'queued',
      by: law.whoDecides,
      when: [notItsAuthor, law.fromAnotherUnit, law.notWhoeverApprovedIt, ...law.mayLeave],
      reason: 'required',
      form: true,
      effect: (attempt) => [done.secondIt, done.queueIt].forEach((effect) => effect(attempt)),
    },
    return_to_author: {
      from: decided,
      to: 'draft',
      by: law.whoDecides,
      when: [notItsAuthor, law.fromAnotherUnit],
      reason: 'required',
      form: true,
      effect: done.startAgain,
      letsGo: true,
    },
    reject: {
      from: decided,
      to: 'rejected',
      by: law.whoDecides,
      when: [notItsAuthor, law.fromAnotherUnit],
      reason: 'required',
      form: true,
      effect: done.rejectIt,
    },
    note_notice: {
      from: underWay,
      by: [law.itsDataProtection],
      when: [law.aNoticeIsOpen],
      effect: done.noteIt,
    },

    claim: { from: ['queued'], to: 'taken', by: [law.aRelay], when: [law.isFree], form: true, effect: done.takeIt },
    take_over: { from: hits, by: [law.aRelay], when: [law.isFree], effect: done.takeIt },
    release: { from: inHand, to: 'queued', by: [law.whoeverTookIt], effect: done.letItGo, letsGo: true },
    hand_back: { from: inHand, to: 'queued', by: [law.itsLead], reason: 'required', effect: done.letItGo },
    free: { from: hits, by: [law.itsLead, law.whoeverTookIt], reason: 'required', effect: done.letItGo, letsGo: true },
    return_to_queue: { from: ['taken'], to: 'queued', by: [theClock], effect: done.letItGo },
    report_failure: {
      from: inHand,
      to: 'queued',
      by: [law.whoeverTookIt],
      reason: 'required',
      effect: done.failed,
      letsGo: true,
    },
    report_query: { from: ['taken'], to: 'queried', by: [law.whoeverTookIt], effect: done.itLeaves },
    sound_alarm: { from: ['queued', ...inHand], by: [theAlarm], effect: done.itIsMissed },

    report_no_hit: {
      from: ['queued', ...inHand],
      to: 'no_hit',
      by: [law.whoeverTookIt, law.theEngine],
      form: true,
      effect: done.cameTo('no_hit'),
      letsGo: true,
    },
    report_hit: {
      from: ['queued', ...inHand],
      to: 'hit_unconfirmed',
      by: [law.whoeverTookIt, law.theEngine],
      form: true,
      effect: done.cameTo('hit_unconfirmed'),
    },
    report_confirmed: {
      from: ['hit_unconfirmed'],
      to: 'hit_confirmed',
      by: [law.whoeverTookIt],
      form: true,
      effect: done.cameTo('hit_confirmed'),
    },
    report_false_positive: {
      from: hits,
      to: 'false_positive',
      by: [law.whoeverTookIt],
      form: true,
      effect: done.cameTo('false_positive'),
      letsGo: true,
    },
    report_consent_pending: {
      from: ['hit_confirmed'],
      to: 'consent_pending',
      by: [law.whoeverTookIt],
      form: true,
      effect: done.cameTo('consent_pending'),
    },
    report_disclosed: {
      from: ['hit_confirmed', 'consent_pending'],
      to: 'disclosed',
      by: [law.whoeverTookIt],
      form: true,
      effect: done.cameTo('disclosed'),
      letsGo: true,
    },
    report_refused: {
      from: [...inHand, ...hits],
      to: 'refused',
      by: [law.whoeverTookIt],
      form: true,
      effect: done.cameTo('refused'),
      letsGo: true,
    },
    // Leads to what the hits come to together.
    learn: { from: [...hits, ...answered, 'fed_back'], by: [law.theNews], effect: takeInNews },

    feed_back: {
      from: answered,
      to: 'fed_back',
      by: [law.whoeverApprovedIt, law.itsLead, theClock],
      form: true,
      effect: done.tellIt,
    },
    take_note: { from: ['fed_back'], by: [whoeverOpenedIt], effect: done.takeNote },
    close: { from: ['fed_back'], to: 'closed', by: [whoeverOpenedIt, theClock], effect: done.closeIt },

    withdraw: {
      from: [...written, ...underWay],
      to: 'withdrawn',
      by: [whoeverOpenedIt, law.whoeverApprovedIt, law.itsLead, law.itsDataProtection, law.whoeverActsOnItsSubject],
      when: [law.hasNotLeft],
      reason: 'required',
      effect: done.stopIt,
    },
    recall: {
      from: underWay,
      to: 'recalled',
      by: [whoeverOpenedIt, law.whoeverApprovedIt, law.itsLead, law.itsDataProtection, law.whoeverActsOnItsSubject],
      when: [law.hasLeft],
      reason: 'required',
      effect: done.stopIt,
    },
    confirm_recall: {
      from: ['recalled'],
      to: 'withdrawn',
      by: [law.whoeverTookIt, law.aRelay],
      reason: 'required',
      letsGo: true,
    },
    follow: { from: [...written, ...underWay], by: [law.whoeverActsOnItsSubject], form: true },
    erase: {
      from: [...written, 'closed', 'rejected', 'withdrawn'],
      to: 'erased',
      by: [theClock],
      effect: done.emptyIt,
    },
    ...sharing<Referral, (typeof underWay)[number] | (typeof written)[number]>(
      [...written, ...underWay],
      [whoeverOpenedIt, law.itsLead],
    ),
  },
});

export type ReferralAction = keyof typeof referralWorkflow.actions;
export type ReferralState = keyof typeof referralWorkflow.states;

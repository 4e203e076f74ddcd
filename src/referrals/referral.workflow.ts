import { climb } from '../core/workflow/climbing.js';
import { theAlarm } from '../core/workflow/alarms.js';
import { notItsAuthor, theClock, whoeverOpenedIt } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import * as done from './referral.effects.rules.js';
import type { Referral } from './referral.entity.js';
import { takeInNews } from './referral.outcomes.rules.js';
import * as law from './referral.rules.js';
import { referralStates } from './referral.states.workflow.js';

const written = ['draft', 'categorised'] as const;
const decided = ['necessity_review', 'second_review'] as const;
const inHand = ['taken', 'queried'] as const;
const hits = ['hit_unconfirmed', 'hit_confirmed', 'consent_pending'] as const;
const answered = ['no_hit', 'false_positive', 'disclosed', 'refused'] as const;
const underWay = [...decided, 'queued', ...inHand, ...hits, ...answered, 'fed_back'] as const;

const { whoeverApprovedIt, itsLead, itsDataProtection, whoeverActsOnItsSubject } = law;
const whoTakesItBack = [whoeverOpenedIt, whoeverApprovedIt, itsLead, itsDataProtection, whoeverActsOnItsSubject];

/** individual, reasoned, decided on by another unit; a hit is its owner’s to confirm and to tell. */
export const referralWorkflow = defineWorkflow<Referral>()({
  name: 'referral',
  initial: 'draft',

  states: referralStates,

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
      effect: done.approveAndQueue,
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
      effect: done.secondAndQueue,
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

    claim: { from: ['queued'], to: 'taken', by: [law.aRelay], form: true, effect: done.takeIt },
    take_over: { from: hits, by: [law.aRelay], when: [law.isFree], effect: done.takeItOver },
    release: { from: inHand, to: 'queued', by: [law.whoeverTookIt], effect: done.letItGo, letsGo: true },
    hand_back: { from: inHand, to: 'queued', by: [law.itsLead], reason: 'required', effect: done.letItGo },
    free: { from: hits, by: [law.itsLead, law.whoeverTookIt], reason: 'required', effect: done.letItGo, letsGo: true },
    return_to_queue: { from: inHand, to: 'queued', by: [theClock], effect: done.letItGo },
    report_failure: {
      from: inHand,
      to: 'queued',
      by: [law.whoeverTookIt],
      reason: 'required',
      effect: done.failed,
      letsGo: true,
    },
    ask_again: {
      from: ['queued'],
      by: [law.itsLead, law.whoeverApprovedIt],
      when: [law.isAskedHere],
      effect: done.askAgain,
    },
    report_query: { from: ['taken'], to: 'queried', by: [law.whoeverTookIt], effect: done.itLeaves },
    sound_alarm: { from: ['queued', ...inHand, ...hits, 'recalled'], by: [theAlarm], effect: done.itIsMissed },

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
    take_note: { from: ['fed_back'], by: [whoeverOpenedIt], effect: done.takeNote, many: true },
    close: { from: ['fed_back'], to: 'closed', by: [whoeverOpenedIt, theClock], effect: done.closeIt, many: true },

    withdraw: {
      from: [...written, ...underWay],
      to: 'withdrawn',
      by: whoTakesItBack,
      when: [law.hasNotLeft],
      reason: 'required',
      effect: done.stopIt,
    },
    recall: {
      from: underWay,
      to: 'recalled',
      by: whoTakesItBack,
      when: [law.hasLeft],
      reason: 'required',
      effect: done.callItBack,
    },
    confirm_recall: {
      from: ['recalled'],
      to: 'withdrawn',
      by: [law.whoeverTookIt, law.aRelay],
      reason: 'required',
      form: true,
      effect: done.stopIt,
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

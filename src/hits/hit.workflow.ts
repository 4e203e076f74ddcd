import { climb } from '../core/workflow/climbing.js';
import { notItsAuthor, theClock } from '../core/workflow/rules.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { hitDesks } from './hit.desks.js';
import type { Hit } from './hit.entity.js';
import {
  anotherStateOwnsIt,
  byItsPriority,
  itTakesConsent,
  judgeAnew,
  notYetARequest,
  noteWhoDecided,
  noteWhoJudged,
  theClockOnceItIsGone,
  theService,
  untilItsCopyExpires,
  whileItIsOfUse,
  whoeverConfirmedIt,
  whoeverDecides,
  whoeverJudges,
  whoeverTakesItBack,
  whoeverWasTold,
} from './hit.rules.js';

const judged = ['confirmed', 'consent_pending'] as const;
const answered = ['confirmed', 'disclosed', 'refused'] as const;

/**
 * A match is no hit until a person has said so, and a hit is no disclosure: the owner of the entry decides what is
 * disclosed (Europol Regulation, Art. 20(2); ).
 */
export const hitWorkflow = defineWorkflow<Hit>()({
  name: 'hit',
  initial: 'unconfirmed',

  states: {
    unconfirmed: {
      means: 'Found alike; no person has said that they are the same.',
      due: byItsPriority,
      overdue: 'climb',
      awaits: hitDesks.unconfirmed,
    },
    confirmed: {
      means: 'A person has said that they are the same; the owner’s consent to show the entry stands.',
      due: whileItIsOfUse,
      overdue: 'close',
    },
    false_positive: {
      means: 'They are not the same: what was compared is erased, and the pair does not come back until one changes.',
    },
    reconsidered: { means: 'That they are not the same was taken back; the two are being compared anew.' },
    consent_pending: {
      means: 'Confirmed; the owner has yet to decide what is disclosed.',
      due: byItsPriority,
      overdue: 'climb_higher',
      awaits: hitDesks.consent_pending,
    },
    disclosed: {
      means: 'The owner has disclosed it, under conditions.',
      due: untilItsCopyExpires,
      overdue: 'close',
    },
    refused: { means: 'The owner does not disclose it, on a ground.', due: whileItIsOfUse, overdue: 'close' },
    withdrawn: { means: 'The entry or the referral was taken back, or is over, before anything was disclosed.' },
    closed: { means: 'Over: only that it was there, and who judged and decided, is left.' },
  },

  actions: {
    confirm: {
      from: ['unconfirmed'],
      to: 'confirmed',
      by: whoeverJudges,
      when: [notItsAuthor],
      reason: 'required',
      form: true,
      effect: noteWhoJudged,
    },
    ask_consent: {
      from: ['confirmed'],
      to: 'consent_pending',
      by: [whoeverConfirmedIt],
      when: [itTakesConsent],
      form: true,
    },
    reject: {
      from: ['unconfirmed'],
      to: 'false_positive',
      by: whoeverJudges,
      when: [notItsAuthor],
      reason: 'required',
      form: true,
      effect: noteWhoJudged,
    },
    undo: {
      from: judged,
      to: 'unconfirmed',
      by: whoeverTakesItBack,
      reason: 'required',
      form: true,
      effect: judgeAnew,
    },
    reconsider: {
      from: ['false_positive'],
      to: 'reconsidered',
      by: whoeverTakesItBack,
      reason: 'required',
      form: true,
      effect: judgeAnew,
    },
    find_again: {
      from: ['reconsidered', 'false_positive', 'withdrawn'],
      to: 'unconfirmed',
      by: [theService],
      form: true,
      effect: judgeAnew,
    },
    find_no_more: { from: ['reconsidered'], to: 'withdrawn', by: [theService], form: true },
    disclose: {
      from: ['consent_pending'],
      to: 'disclosed',
      by: whoeverDecides,
      when: [notItsAuthor],
      form: true,
      effect: noteWhoDecided,
    },
    refuse: {
      from: ['consent_pending'],
      to: 'refused',
      by: whoeverDecides,
      when: [notItsAuthor],
      reason: 'required',
      form: true,
      effect: noteWhoDecided,
    },
    request: {
      from: ['confirmed', 'consent_pending', 'disclosed', 'refused'],
      by: [whoeverWasTold],
      when: [anotherStateOwnsIt, notYetARequest],
      form: true,
    },
    feed_back: { from: answered, by: [whoeverWasTold], form: true },
    close: { from: answered, to: 'closed', by: [...whoeverDecides, whoeverWasTold, theClock] },
    climb: { from: ['unconfirmed'], to: 'unconfirmed', by: [theClock], effect: climb },
    climb_higher: { from: ['consent_pending'], to: 'consent_pending', by: [theClock], effect: climb },
    withdraw: { from: ['unconfirmed', ...judged, 'reconsidered'], to: 'withdrawn', by: [theClockOnceItIsGone] },
  },
});

export type HitAction = keyof typeof hitWorkflow.actions;

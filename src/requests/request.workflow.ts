import { notItsAuthor, theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { stopClock, strikeAlarm } from '../clocks/clock.rules.js';
import { theAlarm } from '../core/workflow/alarms.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { backToTheUnit, both, forget, noteWhereItStood, noteWhoApproved } from './request.course.rules.js';
import type { CrossBorderRequest } from './request.entity.js';
import { beforeItLeaves, beingDealtWith, fromWhenItIsSent, open, requestStates } from './request.states.workflow.js';
import {
  carriedByLaw,
  confirmedInWriting,
  europolWasThoughtOf,
  isLate,
  isSpoken,
  itemsReady,
  mayLeave,
  notThroughSelec,
  throughSelec,
  underUnionLaw,
} from './request.guards.rules.js';
import { nothingUnderway, said } from './request.underway.rules.js';
import {
  theAskedSide,
  theAskedSideSays,
  theAskedUnit,
  theAskingSide,
  theAskingSideHasDecided,
  theAskingSideSays,
  theOneItWasHandedTo,
  theReceivingFocalPoint,
  theSendingFocalPoint,
  whoeverHasItOnItsWay,
  whoeverLetsItOut,
  whoeverRegistersIt,
} from './request.rules.js';

/** The course of a request between two states, whichever way it goes. */
export const requestWorkflow = defineWorkflow<CrossBorderRequest>()({
  name: 'request',
  initial: 'draft',

  states: requestStates,

  actions: {
    // the side that asks
    revise: { from: ['draft'], by: [theAskingSide], form: true },
    submit: { from: ['draft'], to: 'submitted', by: [theAskingSide], when: mayLeave },
    give_back: { from: ['submitted', 'approved'], to: 'draft', by: [whoeverLetsItOut], reason: 'required' },
    approve: {
      from: ['submitted'],
      to: 'approved',
      by: [whoeverLetsItOut],
      when: [notItsAuthor, ...mayLeave],
      effect: noteWhoApproved,
    },
    send: {
      from: ['approved'],
      to: 'sent',
      by: [whoeverLetsItOut],
      when: [notThroughSelec, itemsReady('owner'), europolWasThoughtOf('owner'), ...mayLeave],
      form: true,
    },
    send_through_selec: {
      from: ['approved'],
      to: 'in_passage',
      by: [theSendingFocalPoint],
      when: [throughSelec, itemsReady('owner'), ...mayLeave],
      form: true,
    },
    /** What is urgent is spoken first; it is carried out, and answered in writing only when it is confirmed in writing. */
    speak: {
      from: ['draft'],
      to: 'in_progress',
      by: [theAskingSide],
      when: [notThroughSelec, isSpoken, europolWasThoughtOf('owner'), ...mayLeave],
      form: true,
    },
    confirm_in_writing: { from: open, by: [theAskingSide], when: [isSpoken], form: true },
    clarify: said('owner', {
      from: ['clarification_requested'],
      to: 'in_progress',
      by: [theAskingSideSays],
      form: true,
    }),
    accept_conditions: said('owner', {
      from: ['conditions_proposed'],
      to: 'in_progress',
      by: [theAskingSideHasDecided],
      form: true,
    }),
    decline_conditions: said('owner', {
      from: ['conditions_proposed'],
      to: 'refused',
      by: [theAskingSideHasDecided],
      form: true,
    }),
    remind: { from: ['sent', 'forwarded', ...beingDealtWith], by: [theAskingSideSays], form: true },
    withdraw: said('owner', {
      from: ['sent', 'in_passage', 'forwarded', 'clarification_requested', 'conditions_proposed', ...beingDealtWith],
      to: 'withdrawn',
      by: [theAskingSideHasDecided],
      form: true,
    }),
    discard: { from: beforeItLeaves, to: 'withdrawn', by: [theAskingSide], reason: 'required' },

    // the side that is asked
    register: {
      from: ['draft'],
      to: 'admissibility',
      by: [whoeverRegistersIt],
      when: [notThroughSelec],
      form: true,
    },
    /** Asked through SELEC by a state that has nobody here: it comes from hand to hand, as its liaison officer tells. */
    register_through_selec: {
      from: ['draft'],
      to: 'in_passage',
      by: [whoeverRegistersIt],
      when: [throughSelec],
      form: true,
    },
    arrive: { from: ['in_passage'], to: 'sent', by: [whoeverHasItOnItsWay] },
    return_from_passage: {
      from: ['in_passage'],
      to: 'approved',
      by: [whoeverHasItOnItsWay],
      reason: 'required',
    },
    acknowledge: { from: ['sent'], to: 'admissibility', by: [theAskedSide], form: true },
    accept: { from: ['admissibility'], to: 'in_progress', by: [theAskedSide], when: [carriedByLaw] },
    hand_over: {
      from: ['admissibility', 'in_progress'],
      to: 'forwarded',
      by: [theAskedUnit],
      when: [nothingUnderway('other')],
      form: true,
      effect: noteWhereItStood,
    },
    accept_handover: {
      from: ['forwarded'],
      to: 'in_progress',
      by: [theOneItWasHandedTo],
      when: [carriedByLaw],
      form: true,
    },
    reject_handover: {
      from: ['forwarded'],
      to: 'admissibility',
      by: [theOneItWasHandedTo],
      form: true,
      letsGo: true,
      effect: both(noteWhereItStood, backToTheUnit),
    },
    withdraw_handover: {
      from: ['forwarded'],
      to: 'admissibility',
      by: [theAskedUnit],
      form: true,
      effect: both(noteWhereItStood, backToTheUnit),
    },
    ask_clarification: said('other', {
      from: ['admissibility', 'in_progress'],
      to: 'clarification_requested',
      by: [theAskedSideSays],
      form: true,
    }),
    propose_conditions: said('other', {
      from: ['admissibility', 'in_progress'],
      to: 'conditions_proposed',
      by: [theAskedSideSays],
      form: true,
    }),
    await_judicial: said('other', {
      from: ['admissibility', 'in_progress'],
      to: 'awaiting_judicial',
      by: [theAskedSideSays],
      form: true,
    }),
    /** Why the time was missed: kept as the reason of the act. */
    explain_delay: {
      from: [...beingDealtWith, 'sent', 'forwarded', 'answered', 'refused'],
      by: [theAskedSide],
      when: [isLate],
      reason: 'required',
      form: true,
    },
    prolong_judicial: said('other', { from: ['awaiting_judicial'], by: [theAskedSideSays], form: true }),
    judicial_granted: {
      from: ['awaiting_judicial'],
      to: 'in_progress',
      by: [theAskedSideSays],
      form: true,
      effect: noteWhereItStood,
    },
    refuse: said('other', { from: beingDealtWith, to: 'refused', by: [theAskedSideSays], form: true }),
    answer_in_part: said('other', {
      from: ['in_progress', 'partially_answered'],
      to: 'partially_answered',
      by: [theAskedSideSays],
      when: [confirmedInWriting, itemsReady('other'), europolWasThoughtOf('other'), carriedByLaw],
      form: true,
    }),
    answer: {
      from: ['in_progress', 'partially_answered'],
      to: 'answered',
      by: [theAskedSide],
      when: [notThroughSelec, confirmedInWriting, itemsReady('other'), europolWasThoughtOf('other'), carriedByLaw],
      form: true,
    },
    answer_through_selec: {
      from: ['in_progress', 'partially_answered'],
      to: 'answer_in_passage',
      by: [theReceivingFocalPoint],
      when: [throughSelec, itemsReady('other'), carriedByLaw, nothingUnderway('other')],
      form: true,
    },
    answer_arrives: { from: ['answer_in_passage'], to: 'answered', by: [whoeverHasItOnItsWay] },
    return_answer: {
      from: ['answer_in_passage'],
      to: 'in_progress',
      by: [whoeverHasItOnItsWay],
      reason: 'required',
    },

    // on its way through SELEC
    word_arrives: { from: fromWhenItIsSent, by: [whoeverHasItOnItsWay] },
    word_returns: { from: fromWhenItIsSent, by: [whoeverHasItOnItsWay], reason: 'required' },

    // either side, of what it passes on itself
    assess_europol_copy: { from: open, by: [whoeverLetsItOut, theAskedSide], when: [underUnionLaw], form: true },

    // afterwards
    expire: {
      from: ['clarification_requested', 'conditions_proposed'],
      to: 'expired',
      by: [theClock],
      effect: stopClock,
    },
    close: {
      from: ['answered', 'refused', 'withdrawn', 'expired'],
      to: 'closed',
      by: [theAskingSide, theClock],
      effect: stopClock,
    },
    call_for_review: { from: ['closed'], to: 'under_review', by: [theClock] },
    keep: { from: ['under_review'], to: 'closed', by: [theAskingSide, theAskedSide], reason: 'required' },
    destroy: {
      from: ['under_review'],
      to: 'destroyed',
      by: [theClock, whoeverLetsItOut],
      effect: forget,
    },
    sound_alarm: { from: open, by: [theAlarm], effect: strikeAlarm },
    ...sharing(open, [theAskingSide, theAskedSide]),
  },
});

export type RequestAction = keyof typeof requestWorkflow.actions;
export type RequestState = keyof typeof requestWorkflow.states;

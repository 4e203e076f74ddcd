import type { Action } from '../core/workflow/workflow.js';
import {
  acceptTheRefusal,
  approveInDetention,
  beginToAsk,
  breakOff,
  endTheAccount,
  goOn,
  referOut,
  rest,
} from './course.rules.js';
import type { DebriefingState } from './debriefing.codes.js';
import type { Debriefing } from './debriefing.entity.js';
import { itsDebriefers, itsReviewers } from './debriefing.rules.js';
import {
  approvedIfDetained,
  everyNeedIsReferred,
  fitToTalk,
  hasConsented,
  informedInFull,
  isDetained,
  isScreened,
  noBreakIsDue,
  notAMinor,
  notOnABreak,
  onABreak,
  operationIsActive,
  screenedForTrafficking,
  somebodySpeaksTheLanguage,
  thereIsANeed,
  tookNoPartInIt,
} from './safeguards.rules.js';

type Acts = Record<string, Action<Debriefing, DebriefingState>>;

const debriefersAndReviewers = [itsDebriefers, itsReviewers];
const whileAsking = [notAMinor, notOnABreak, noBreakIsDue];

/** From the arrangement to consent: nobody tells before they are looked after, informed and willing. */
const beforeTheAccount = {
  revise: { from: ['planned', 'vulnerability_screen', 'eligible'], by: debriefersAndReviewers, form: true },
  assign_interpreter: {
    from: ['planned', 'vulnerability_screen', 'eligible', 'informed', 'consent_given', 'account', 'closed'],
    by: debriefersAndReviewers,
    form: true,
  },
  begin_screening: { from: ['planned'], to: 'vulnerability_screen', by: [itsDebriefers], when: [operationIsActive] },
  screen: {
    from: ['vulnerability_screen', 'eligible', 'informed', 'consent_given', 'account'],
    by: [itsDebriefers],
    when: [notAMinor],
    form: true,
  },
  screen_trafficking: {
    from: ['vulnerability_screen', 'eligible', 'informed', 'consent_given', 'account', 'closed'],
    by: [itsDebriefers],
    when: [notAMinor],
    form: true,
  },
  refer_out: {
    from: ['vulnerability_screen', 'eligible', 'informed', 'consent_given', 'account'],
    to: 'referred_out',
    by: [itsDebriefers],
    when: [thereIsANeed, everyNeedIsReferred],
    effect: referOut,
  },
  find_eligible: {
    from: ['vulnerability_screen'],
    to: 'eligible',
    by: [itsDebriefers],
    when: [notAMinor, isScreened, fitToTalk, everyNeedIsReferred],
  },
  inform: {
    from: ['eligible', 'informed'],
    to: 'informed',
    by: [itsDebriefers],
    when: [operationIsActive, notAMinor, somebodySpeaksTheLanguage],
    form: true,
  },
  approve_detained: {
    from: ['informed'],
    by: [itsReviewers],
    when: [isDetained, tookNoPartInIt],
    effect: approveInDetention,
  },
  consent: {
    from: ['informed'],
    to: 'consent_given',
    by: [itsDebriefers],
    when: [operationIsActive, notAMinor, informedInFull, approvedIfDetained],
    form: true,
  },
  refuse: {
    from: ['vulnerability_screen', 'eligible', 'informed'],
    to: 'refused',
    by: [itsDebriefers],
    when: [notAMinor],
    effect: acceptTheRefusal,
  },
} as const satisfies Acts;

/** While somebody tells, and until it is read back to them. */
const theAccount = {
  begin_account: {
    from: ['consent_given'],
    to: 'account',
    by: [itsDebriefers],
    when: [operationIsActive, notAMinor, informedInFull, hasConsented, somebodySpeaksTheLanguage],
    effect: beginToAsk,
  },
  put_answer: { from: ['account', 'closed'], by: [itsDebriefers], when: whileAsking, form: true },
  remove_answer: { from: ['account', 'closed'], by: [itsDebriefers], when: [notAMinor], form: true },
  put_translation: {
    from: ['account', 'closed', 'readback_signed'],
    by: [itsDebriefers],
    when: [notAMinor],
    form: true,
  },
  put_leg: { from: ['account', 'closed'], by: [itsDebriefers], when: whileAsking, form: true },
  remove_leg: { from: ['account', 'closed'], by: [itsDebriefers], when: [notAMinor], form: true },
  put_profile: { from: ['account', 'closed'], by: [itsDebriefers], when: whileAsking, form: true },
  take_break: { from: ['account'], by: [itsDebriefers], when: [notOnABreak], effect: rest },
  resume: { from: ['account'], by: [itsDebriefers], when: [notAMinor, onABreak], effect: goOn },
  close: {
    from: ['account'],
    to: 'closed',
    by: [itsDebriefers],
    when: [notAMinor, screenedForTrafficking, everyNeedIsReferred],
    form: true,
    effect: endTheAccount,
  },
  stop: {
    from: [
      'informed',
      'consent_given',
      'account',
      'closed',
      'readback_signed',
      'quality_review',
      'graded',
      'sanitised',
    ],
    to: 'stopped',
    by: debriefersAndReviewers,
    when: [notAMinor],
    form: true,
    effect: breakOff,
  },
  read_back: { from: ['closed'], to: 'readback_signed', by: [itsDebriefers], when: [notAMinor], form: true },
} as const satisfies Acts;

export const interviewActs = { ...beforeTheAccount, ...theAccount };

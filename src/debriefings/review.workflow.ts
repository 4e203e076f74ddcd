import { beginAtTheBottom, climb } from '../core/workflow/climbing.js';
import { theClock } from '../core/workflow/rules.js';
import type { Action } from '../core/workflow/workflow.js';
import { anonymiseIt, eraseIt, freezeIt, recordItsRelease, takeConsentBack } from './course.rules.js';
import type { DebriefingState } from './debriefing.codes.js';
import type { Debriefing } from './debriefing.entity.js';
import {
  itsCoordinator,
  itsDataProtectionOfficer,
  itsDebriefers,
  itsDebriefersBeforeTheAccount,
  itsReviewers,
  itsRightsMonitor,
  theRetentionClock,
  whoeverFinishesTheReview,
  whoeverItHasClimbedTo,
} from './debriefing.rules.js';
import {
  didNotSanitiseIt,
  everythingIsTranslated,
  handlingIsComplete,
  hasConsented,
  incriminatesNobodyWhoTold,
  noNameIsInIt,
  notAMinor,
  pointsToNobody,
  tookNoPartInIt,
} from './safeguards.rules.js';

type Acts = Record<string, Action<Debriefing, DebriefingState>>;

/** From the signed account to what others may read. Nobody who interviewed takes part in it. */
const review = {
  submit: {
    from: ['readback_signed'],
    to: 'quality_review',
    by: [itsDebriefers],
    when: [notAMinor, hasConsented, everythingIsTranslated],
    effect: beginAtTheBottom,
  },
  climb: { from: ['quality_review'], to: 'quality_review', by: [theClock], effect: climb },
  return_for_correction: {
    from: ['quality_review'],
    to: 'readback_signed',
    by: whoeverItHasClimbedTo,
    when: [tookNoPartInIt],
    reason: 'required',
    // The commander saw it because it had climbed.
    letsGo: true,
  },
  grade: { from: ['quality_review'], to: 'graded', by: whoeverItHasClimbedTo, when: [tookNoPartInIt], form: true },
  sanitise: {
    from: ['graded', 'sanitised'],
    to: 'sanitised',
    by: whoeverFinishesTheReview,
    when: [tookNoPartInIt],
    form: true,
  },
  release: {
    from: ['sanitised'],
    to: 'released',
    by: whoeverFinishesTheReview,
    when: [
      tookNoPartInIt,
      didNotSanitiseIt,
      notAMinor,
      hasConsented,
      incriminatesNobodyWhoTold,
      noNameIsInIt,
      pointsToNobody,
      handlingIsComplete,
    ],
    effect: recordItsRelease,
  },
  retract: {
    from: ['released'],
    to: 'set_aside',
    by: [itsReviewers, itsDataProtectionOfficer],
    reason: 'required',
    effect: freezeIt,
  },
} as const satisfies Acts;

const unfinished = [
  'planned',
  'vulnerability_screen',
  'eligible',
  'informed',
  'consent_given',
  'account',
  'closed',
  'readback_signed',
  'quality_review',
  'graded',
  'sanitised',
] as const;
const told = ['closed', 'readback_signed', 'quality_review', 'graded', 'sanitised', 'released'] as const;
const over = ['referred_out', 'refused', 'stopped', 'set_aside'] as const;

/** What may be done with it beside the ordinary course: taking consent back, putting aside, keeping, erasing. */
const afterwards = {
  reassign: { from: unfinished, by: [itsReviewers], reason: 'required', form: true },
  set_aside: {
    from: unfinished.filter((state) => state !== 'account'),
    to: 'set_aside',
    by: [itsDebriefersBeforeTheAccount, itsReviewers],
    when: [notAMinor],
    reason: 'required',
  },
  withdraw_consent: {
    from: ['consent_given', 'account', ...told, 'stopped', 'set_aside', 'anonymised'],
    to: 'withdrawn',
    by: [itsDebriefers, itsReviewers, itsRightsMonitor, itsDataProtectionOfficer],
    when: [notAMinor, hasConsented],
    effect: takeConsentBack,
  },
  tell_recipient: {
    from: ['withdrawn', 'set_aside', 'erased'],
    by: [itsReviewers, itsDataProtectionOfficer],
    form: true,
  },
  keep: {
    from: ['withdrawn', ...told, 'referred_out', 'stopped', 'set_aside'],
    by: [itsCoordinator, itsDataProtectionOfficer],
    reason: 'required',
    form: true,
  },
  erase: {
    from: ['withdrawn'],
    to: 'erased',
    by: [itsCoordinator, itsDataProtectionOfficer, theClock],
    effect: eraseIt,
  },
  order_erasure: {
    from: [...told, ...over, 'anonymised'],
    to: 'erased',
    by: [itsDataProtectionOfficer],
    reason: 'required',
    effect: eraseIt,
  },
  anonymise: {
    from: [...unfinished.slice(1), 'released', ...over],
    to: 'anonymised',
    by: [itsDataProtectionOfficer, theRetentionClock],
    effect: anonymiseIt,
  },
} as const satisfies Acts;

export const reviewActs = { ...review, ...afterwards };
export { unfinished };

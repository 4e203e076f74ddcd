import * as effects from './readmission.effects.rules.js';
import * as guards from './readmission.guards.rules.js';
import {
  theRequestedSide,
  theRequestingSide,
  theRequestingSupervisor,
  theSafeguards,
  theService,
} from './readmission.rules.js';
import { beforeItLeaves, beforeTheHandover, type Step } from './readmission.steps.workflow.js';

const before = [guards.hasAnAgreement, guards.agreementInForce, guards.agreementNotSuspended];
/** What must be so when something about somebody leaves the requesting state. */
const mayLeave = [
  guards.noHoldOnSubmission,
  guards.checklistComplete,
  guards.decisionEnforceable,
  guards.signedOff,
  guards.byAnother,
  ...before,
];

/** What the requesting side does until it has a reply. */
export const preparing = {
  revise: { from: ['draft'], by: [theRequestingSide], form: true },
  put_person: { from: ['draft'], by: [theRequestingSide], form: true },
  remove_person: { from: ['draft'], by: [theRequestingSide], form: true },
  begin_check: {
    number: 2,
    from: ['draft'],
    to: 'safeguard_check',
    by: [theRequestingSide],
    when: [guards.saysEverything, ...before],
    effect: effects.pinProfile,
  },
  give_back: {
    from: ['safeguard_check'],
    to: 'draft',
    by: [theRequestingSide, theSafeguards],
    reason: 'required',
    effect: effects.unpin,
  },
  hold: {
    number: 3,
    from: ['safeguard_check'],
    to: 'on_hold',
    by: [theSafeguards, theRequestingSide, theService],
    when: [guards.aHoldIsOpen],
  },
  release: {
    from: ['on_hold'],
    to: 'safeguard_check',
    by: [theSafeguards, theService],
    when: [guards.noHoldOnSubmission],
  },
  sign_off: {
    from: ['safeguard_check'],
    by: [theSafeguards],
    when: [guards.noHoldOnSubmission, guards.checklistComplete, guards.decisionEnforceable],
    effect: effects.signOff,
  },
  /**
   * Some agreements have the interview first, and the application only when it was positive (reference 2.3): of the case
   * nothing leaves but what the consulate has to know of whom it interviews, past all that an application has to pass.
   */
  ask_interview_before: {
    number: 8,
    from: ['safeguard_check'],
    by: [theRequestingSupervisor],
    when: [guards.withApplication, ...mayLeave, guards.nothingListed],
    form: true,
  },
  submit: {
    number: 4,
    from: ['safeguard_check'],
    to: 'submitted',
    by: [theRequestingSupervisor],
    when: [
      guards.withApplication,
      ...mayLeave,
      guards.evidenceComplete,
      guards.withinSubmitLimit,
      guards.zoneTestPassed,
    ],
    effect: effects.send,
  },
  notify_only: {
    from: ['safeguard_check'],
    to: 'notification_only',
    by: [theRequestingSupervisor],
    when: [...mayLeave, guards.withoutApplication],
    effect: effects.noteSubmitter,
  },
  fall_back_to_standard: {
    from: ['draft', ...beforeItLeaves],
    by: [theRequestingSide, theService],
    effect: effects.standardFromNow,
  },
  give_information: { number: 7, from: ['info_requested'], to: 'examination', by: [theRequestingSide], form: true },
  ask_interview: {
    number: 8,
    from: ['examination', 'extended'],
    to: 'interview',
    by: [theRequestingSide, theRequestedSide],
    when: [guards.noHoldOnSubmission, guards.nothingListed],
    effect: effects.askConsulate,
  },
  /** Something legal or factual stands in the way of the application or the transfer: their limits can become longer. */
  put_obstacle: { from: beforeTheHandover, by: [theRequestingSide, theSafeguards], form: true },
} as const satisfies Record<string, Step>;

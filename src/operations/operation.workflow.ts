import { beginAtTheBottom, climb, climbingEvery } from '../core/workflow/climbing.js';
import { days } from '../core/workflow/deadline.js';
import { notItsAuthor, theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import {
  aChiefAtItsLevel,
  isPlannedOrAskedFor,
  restsOnARiskItem,
  restsOnTheDaysItem,
} from './operation-origin.rules.js';
import { operationDesks } from './operation.desks.js';
import type { Operation } from './operation.entity.js';
import {
  aChiefOfItsHost,
  aContactPointOfAParticipant,
  aContactPointOfASignatory,
  aContactPointOfTheInvited,
  aCoordinatorOfItsAuthority,
  agreeForTheirState,
  anAmendmentIsPending,
  answer,
  dropTheAmendment,
  everyMandatorySectionIsComplete,
  hasAHost,
  hostAndAnotherHaveSigned,
  itsCommander,
  itsCoordinator,
  itsRightsMonitor,
  noAmendmentIsPending,
  notAgreedByThemYet,
  nothingIsLeftOpen,
  notSignedByThemYet,
  rememberWhoSuspended,
  restsOnALegalBasis,
  signForTheirState,
  whoeverMayResume,
} from './operation.rules.js';

const unplanned = ['risk_analysis', 'proposed', 'confirmed'] as const;
const beforeItBegins = [...unplanned, 'planning', 'plan_signed', 'preparation'] as const;
const answerable = ['proposed', 'confirmed', 'planning', 'plan_signed', 'preparation', 'active'] as const;
const signed = ['plan_signed', 'preparation', 'active', 'suspended'] as const;
const unfinished = [...beforeItBegins, 'active', 'suspended', 'demobilised', 'evaluation'] as const;

const coordinators = [itsCoordinator, aCoordinatorOfItsAuthority];

/** How long a chief has for a proposal before it goes to the one above; the longest line of authorities has four. */
const A_CHIEFS_TIME = days(2);
const CLIMBS = 3;

export const operationWorkflow = defineWorkflow<Operation>()({
  name: 'operation',
  initial: 'risk_analysis',

  states: {
    risk_analysis: {
      means: 'An idea that grows out of a risk analysis; only its own authority sees it.',
      awaits: operationDesks.risk_analysis,
    },
    proposed: {
      means: 'Proposed to the states concerned; waits for a chief of the host, and goes to the one above unanswered.',
      due: climbingEvery(A_CHIEFS_TIME, CLIMBS),
      overdue: 'climb',
      awaits: operationDesks.proposed,
    },
    confirmed: { means: 'Confirmed by a chief of the host state.', awaits: operationDesks.confirmed },
    planning: { means: 'The plan is being written and signed.', awaits: operationDesks.planning },
    plan_signed: { means: 'Host and at least one other have signed the plan.', awaits: operationDesks.plan_signed },
    preparation: { means: 'Officers, equipment and places are being made ready.', awaits: operationDesks.preparation },
    active: { means: 'Under way.', awaits: operationDesks.active },
    suspended: {
      means: 'Halted by its commander or a rights monitor; nothing new is begun.',
      awaits: operationDesks.suspended,
    },
    demobilised: { means: 'Over; officers have left, reports are being finished.', awaits: operationDesks.demobilised },
    evaluation: { means: 'Being evaluated jointly against the plan.', awaits: operationDesks.evaluation },
    closed: { means: 'Evaluated, with nothing left open.' },
    archived: { means: 'Kept for the record.' },
    cancelled: { means: 'Given up before it began.' },
  },

  actions: {
    revise: { from: [...unplanned, 'planning'], by: coordinators, form: true },
    put_site: {
      from: [...beforeItBegins, 'active'],
      by: coordinators,
      form: true,
    },
    remove_site: { from: [...unplanned, 'planning'], by: coordinators, form: true },
    invite: {
      from: [...beforeItBegins, 'active'],
      by: coordinators,
      form: true,
    },

    propose: { from: ['risk_analysis'], to: 'proposed', by: coordinators, when: [hasAHost], effect: beginAtTheBottom },
    climb: { from: ['proposed'], to: 'proposed', by: [theClock], effect: climb },
    accept_invitation: {
      from: answerable,
      by: [aContactPointOfTheInvited],
      effect: answer('accepted'),
    },
    decline_invitation: {
      from: answerable,
      by: [aContactPointOfTheInvited],
      reason: 'required',
      effect: answer('declined'),
      letsGo: true,
    },
    confirm: { from: ['proposed'], to: 'confirmed', by: [aChiefAtItsLevel], when: [notItsAuthor] },
    begin_planning: {
      from: ['confirmed'],
      to: 'planning',
      by: coordinators,
      when: [restsOnARiskItem, isPlannedOrAskedFor, restsOnTheDaysItem],
    },
    write_section: { from: ['planning'], by: coordinators, form: true },
    sign_plan: {
      from: ['planning', 'plan_signed', 'preparation', 'active'],
      by: [aContactPointOfAParticipant],
      when: [everyMandatorySectionIsComplete, noAmendmentIsPending, notSignedByThemYet],
      effect: signForTheirState,
    },
    conclude_planning: { from: ['planning'], to: 'plan_signed', by: coordinators, when: [hostAndAnotherHaveSigned] },
    propose_amendment: {
      from: signed,
      by: [...coordinators, itsCommander],
      when: [noAmendmentIsPending],
      reason: 'required',
      form: true,
    },
    agree_amendment: {
      from: signed,
      by: [aContactPointOfASignatory],
      when: [anAmendmentIsPending, notAgreedByThemYet],
      effect: agreeForTheirState,
    },
    withdraw_amendment: {
      from: signed,
      by: [...coordinators, itsCommander],
      when: [anAmendmentIsPending],
      reason: 'required',
      effect: dropTheAmendment,
    },
    prepare: { from: ['plan_signed'], to: 'preparation', by: coordinators },
    activate: {
      from: ['preparation'],
      to: 'active',
      by: [itsCommander],
      when: [hostAndAnotherHaveSigned, restsOnALegalBasis],
    },
    suspend: {
      from: ['active'],
      to: 'suspended',
      by: [itsCommander, itsRightsMonitor],
      reason: 'required',
      effect: rememberWhoSuspended,
    },
    resume: { from: ['suspended'], to: 'active', by: [whoeverMayResume], reason: 'required' },
    demobilise: { from: ['active', 'suspended'], to: 'demobilised', by: [...coordinators, itsCommander] },
    begin_evaluation: { from: ['demobilised'], to: 'evaluation', by: coordinators },
    close: { from: ['evaluation'], to: 'closed', by: coordinators, when: [nothingIsLeftOpen] },
    archive: { from: ['closed'], to: 'archived', by: coordinators },
    ...sharing(unfinished, coordinators),
    cancel: {
      from: beforeItBegins,
      to: 'cancelled',
      by: [...coordinators, aChiefOfItsHost],
      reason: 'required',
    },
  },
});

export type OperationAction = keyof typeof operationWorkflow.actions;

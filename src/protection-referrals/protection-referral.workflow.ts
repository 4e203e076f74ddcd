import { climb } from '../core/workflow/climbing.js';
import { notItsAuthor, theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { protectionReferralDesks } from './protection-referral.desks.js';
import type { ProtectionReferral } from './protection-referral.entity.js';
import {
  aSafeguardOfficerOfTheHost,
  asItsNeedAllows,
  beginAnew,
  recordThatReceived,
  recordTheReceipt,
  whoeverDirects,
  whoeverReceives,
} from './protection-referral.rules.js';

const open = ['created', 'acknowledged', 'accepted', 'returned', 'met'] as const;

export const protectionReferralWorkflow = defineWorkflow<ProtectionReferral>()({
  name: 'protection_referral',
  initial: 'created',

  states: {
    created: {
      means: 'A person is in need; nobody has answered yet.',
      due: asItsNeedAllows,
      overdue: 'climb',
      awaits: protectionReferralDesks.created,
    },
    acknowledged: {
      means: 'The receiving side knows of it and has to accept or return it.',
      due: asItsNeedAllows,
      overdue: 'climb_decision',
      awaits: protectionReferralDesks.acknowledged,
    },
    accepted: {
      means: 'The receiving side takes the person over; they have yet to be met.',
      due: asItsNeedAllows,
      overdue: 'climb_meeting',
      awaits: protectionReferralDesks.accepted,
    },
    returned: {
      means: 'Sent back by the receiving side; the safeguard officer of the host redirects it.',
      due: asItsNeedAllows,
      overdue: 'climb_return',
      awaits: protectionReferralDesks.returned,
    },
    met: { means: 'The person is with those who help.', awaits: protectionReferralDesks.met },
    closed: { means: 'Done, with an outcome.' },
  },

  actions: {
    acknowledge: {
      from: ['created'],
      to: 'acknowledged',
      by: whoeverReceives,
      when: [notItsAuthor],
      effect: recordTheReceipt,
    },
    accept: { from: ['acknowledged'], to: 'accepted', by: whoeverReceives, when: [notItsAuthor] },
    return: { from: ['created', 'acknowledged', 'accepted'], to: 'returned', by: whoeverReceives, reason: 'required' },
    redirect: {
      from: ['created', 'acknowledged', 'accepted', 'returned'],
      to: 'created',
      by: whoeverDirects,
      reason: 'required',
      form: true,
      letsGo: true,
      effect: beginAnew,
    },
    meet: { from: ['accepted'], to: 'met', by: whoeverReceives, form: true },
    close: { from: ['met'], to: 'closed', by: whoeverReceives, effect: recordThatReceived },
    close_unmet: {
      from: ['acknowledged', 'accepted', 'returned'],
      to: 'closed',
      by: whoeverReceives,
      when: [notItsAuthor],
      reason: 'required',
      form: true,
    },

    climb: { from: ['created'], to: 'created', by: [theClock], effect: climb },
    climb_decision: { from: ['acknowledged'], to: 'acknowledged', by: [theClock], effect: climb },
    climb_meeting: { from: ['accepted'], to: 'accepted', by: [theClock], effect: climb },
    climb_return: { from: ['returned'], to: 'returned', by: [theClock], effect: climb },
    ...sharing(open, [aSafeguardOfficerOfTheHost]),
  },
});

export type ProtectionReferralAction = keyof typeof protectionReferralWorkflow.actions;

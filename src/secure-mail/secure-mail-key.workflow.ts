import { notItsAuthor, theClock, whoeverOpenedIt } from '../core/workflow/rules.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import type { SecureMailKey } from './secure-mail-key.entity.js';
import { aSystemAdministrator, rememberWhoDecided, whenItEnds } from './secure-mail-key.rules.js';

/** Four eyes: whose signature is believed is not for one person to say. Anybody of them can end it at once. */
export const secureMailKeyWorkflow = defineWorkflow<SecureMailKey>()({
  name: 'secure_mail_key',
  initial: 'proposed',

  states: {
    proposed: { means: 'Entered by a system administrator; a second one has not compared it.' },
    active: {
      means: 'Believed from the day that it is valid: compared by two.',
      due: whenItEnds,
      overdue: 'expire',
    },
    rejected: { means: 'Not what the other side has.' },
    withdrawn: { means: 'Taken back by whoever entered it.' },
    revoked: { means: 'Lost, stolen or replaced: nothing signed with it is believed any more.' },
    expired: { means: 'No longer valid.' },
  },

  actions: {
    approve: {
      from: ['proposed'],
      to: 'active',
      by: [aSystemAdministrator],
      when: [notItsAuthor],
      effect: rememberWhoDecided,
    },
    reject: {
      from: ['proposed'],
      to: 'rejected',
      by: [aSystemAdministrator],
      when: [notItsAuthor],
      reason: 'required',
      effect: rememberWhoDecided,
    },
    withdraw: { from: ['proposed'], to: 'withdrawn', by: [whoeverOpenedIt] },
    revoke: { from: ['active'], to: 'revoked', by: [aSystemAdministrator], reason: 'required' },
    expire: { from: ['active'], to: 'expired', by: [theClock] },
  },
});

export type SecureMailKeyAction = keyof typeof secureMailKeyWorkflow.actions;

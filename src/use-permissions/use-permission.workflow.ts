import { notItsAuthor, theClock, whoeverOpenedIt } from '../core/workflow/rules.js';
import { stopClock, strikeAlarm } from '../clocks/clock.rules.js';
import { theAlarm } from '../core/workflow/alarms.js';
import { within } from '../core/workflow/deadline.js';
import { defineWorkflow, type Deadline } from '../core/workflow/workflow.js';
import { usePermissionDesks } from './use-permission.desks.js';
import type { UsePermission } from './use-permission.entity.js';
import {
  decide,
  theOwnersHandlingOfficer,
  whoeverTakesDownItsHolder,
  whoeverTakesItDown,
} from './use-permission.rules.js';

const atOnce = within(0);
/** No answer in the time that the register gives is no permission; where it gives none, it waits. */
const whenItsTimeHasRunOut: Deadline<UsePermission> = (entered, { clock }) =>
  clock && new Date(Math.max(clock.dueAt.getTime(), entered.getTime()));
const onItsLastDay: Deadline<UsePermission> = (_, { expiresAt }) => expiresAt;

/** The owner decides, and no answer is no permission. */
export const usePermissionWorkflow = defineWorkflow<UsePermission>()({
  name: 'use_permission',
  initial: 'requested',

  states: {
    requested: {
      means: 'Asked; on its way to the owner.',
      due: atOnce,
      overdue: 'notify_owner',
      awaits: usePermissionDesks.requested,
    },
    owner_notified: {
      means: 'Lies with the owner’s handling officers.',
      due: whenItsTimeHasRunOut,
      overdue: 'expire',
      awaits: usePermissionDesks.owner_notified,
    },
    granted: { means: 'Permitted, under conditions and until a day if so said.', due: onItsLastDay, overdue: 'expire' },
    refused: { means: 'Not permitted.' },
    expired: { means: 'Not answered in time, or no longer permitted.' },
    revoked: { means: 'Permitted, and taken back by the owner.' },
    withdrawn: { means: 'No longer asked for.' },
  },

  actions: {
    notify_owner: {
      from: ['requested'],
      to: 'owner_notified',
      by: [theClock, theOwnersHandlingOfficer, whoeverTakesItDown],
    },
    grant: {
      from: ['owner_notified'],
      to: 'granted',
      by: [theOwnersHandlingOfficer, whoeverTakesItDown],
      when: [notItsAuthor],
      form: true,
      effect: decide,
    },
    refuse: {
      from: ['owner_notified'],
      to: 'refused',
      by: [theOwnersHandlingOfficer, whoeverTakesItDown],
      when: [notItsAuthor],
      reason: 'required',
      effect: decide,
    },
    revoke: {
      from: ['granted'],
      to: 'revoked',
      by: [theOwnersHandlingOfficer, whoeverTakesItDown],
      when: [notItsAuthor],
      reason: 'required',
    },
    withdraw: {
      from: ['requested', 'owner_notified'],
      to: 'withdrawn',
      by: [whoeverOpenedIt, whoeverTakesDownItsHolder],
      effect: stopClock,
    },
    expire: { from: ['owner_notified', 'granted'], to: 'expired', by: [theClock], effect: stopClock },
    sound_alarm: { from: ['requested', 'owner_notified'], by: [theAlarm], effect: strikeAlarm },
  },
});

export type UsePermissionAction = keyof typeof usePermissionWorkflow.actions;

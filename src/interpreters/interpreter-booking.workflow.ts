import { theClock } from '../core/workflow/rules.js';
import { sharing } from '../core/workflow/sharing.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import { interpreterBookingDesks } from './interpreter-booking.desks.js';
import type { InterpreterBooking } from './interpreter-booking.entity.js';
import {
  beforeItBegins,
  itHasBegun,
  notTheirOwnRequest,
  theBookedInterpreter,
  theirKeeper,
  whoeverBooks,
} from './interpreter-booking.rules.js';

export const interpreterBookingWorkflow = defineWorkflow<InterpreterBooking>()({
  name: 'interpreter_booking',
  initial: 'requested',

  states: {
    requested: {
      means: 'Asked for; not confirmed yet.',
      due: beforeItBegins,
      overdue: 'lapse',
      awaits: interpreterBookingDesks.requested,
    },
    confirmed: { means: 'The interpreter will come, or be on the line.', awaits: interpreterBookingDesks.confirmed },
    declined: { means: 'The interpreter cannot or will not do it.', awaits: interpreterBookingDesks.declined },
    lapsed: { means: 'Nobody answered before it was to begin.', awaits: interpreterBookingDesks.lapsed },
    cancelled: { means: 'Given up.' },
    replaced: { means: 'Somebody else was booked instead.' },
    held: { means: 'It took place.' },
  },

  actions: {
    confirm: {
      from: ['requested'],
      to: 'confirmed',
      by: [theBookedInterpreter, theirKeeper],
      when: [notTheirOwnRequest],
    },
    decline: {
      from: ['requested', 'confirmed'],
      to: 'declined',
      by: [theBookedInterpreter, theirKeeper],
      reason: 'required',
    },
    lapse: { from: ['requested'], to: 'lapsed', by: [theClock] },
    cancel: {
      from: ['requested', 'confirmed'],
      to: 'cancelled',
      by: [...whoeverBooks, theirKeeper],
      reason: 'required',
    },
    replace: {
      from: ['requested', 'confirmed', 'declined', 'lapsed'],
      to: 'replaced',
      by: whoeverBooks,
      form: true,
    },
    record_held: { from: ['confirmed'], to: 'held', by: whoeverBooks, when: [itHasBegun] },
    report_problem: { from: ['requested', 'confirmed', 'held'], by: [theBookedInterpreter, theirKeeper], form: true },
    ...sharing(['requested', 'confirmed', 'held'], whoeverBooks),
  },
});

export type InterpreterBookingAction = keyof typeof interpreterBookingWorkflow.actions;

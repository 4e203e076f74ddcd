import { inItsOperationAs, whoeverOpenedIt } from '../core/workflow/rules.js';
import { later, minutes } from '../core/workflow/deadline.js';
import type { Deadline, Guard, Rule } from '../core/workflow/workflow.js';
import type { InterpreterBooking } from './interpreter-booking.entity.js';
import { keepsThePoolOf } from './interpreter.rules.js';

export const theBookedInterpreter: Rule<InterpreterBooking> = ({ actor, subject }) =>
  actor.id === subject.interpreterOfficerId;

export const theirKeeper: Rule<InterpreterBooking> = ({ actor, subject }) =>
  actor.kind === 'officer' && keepsThePoolOf(actor, subject.interpreterCountry);

export const whoeverBooks: readonly Rule<InterpreterBooking>[] = [
  whoeverOpenedIt,
  inItsOperationAs('team_leader', 'operation_coordinator', 'operation_commander'),
];

/** Asked for on the spot, there is still a quarter of an hour to answer. */
export const beforeItBegins: Deadline<InterpreterBooking> = (entered, { startsAt }) => {
  const least = later(entered, minutes(15));
  return startsAt > least ? startsAt : least;
};

export const itHasBegun: Guard<InterpreterBooking> = {
  holds: ({ subject, now }) => subject.startsAt <= now,
  otherwise: 'session_not_begun',
};

/** Whoever keeps the pool does not confirm their own request: the interpreter does, or another keeper. */
export const notTheirOwnRequest: Guard<InterpreterBooking> = {
  holds: (attempt) => !whoeverOpenedIt(attempt) || theBookedInterpreter(attempt),
  otherwise: 'own_work',
};

import { inItsAuthorityAs, inItsOperationAs } from '../core/workflow/rules.js';
import type { Attempt, Deadline, Rule } from '../core/workflow/workflow.js';
import type { Shift } from './shift.entity.js';

export const whoeverMakesTheRoster = inItsOperationAs('operation_coordinator', 'operation_commander', 'team_leader');
export const aCoordinatorOfTheHost = inItsAuthorityAs('operation_coordinator');
export const itsLeader: Rule<Shift> = ({ actor, subject }) => actor.id === subject.leaderId;

export const atItsEnd: Deadline<Shift> = (_, { endsAt }) => endsAt;

export const recordItsBeginning = ({ subject, now }: Attempt<Shift>): void => {
  subject.beganAt = now;
};

/** The clock ends it as planned, however late it comes to it; somebody may end it sooner. */
export const recordItsEnd = ({ subject, now }: Attempt<Shift>): void => {
  subject.endedAt = now < subject.endsAt ? now : subject.endsAt;
};

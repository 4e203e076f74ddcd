import { inItsAuthorityAs, inItsOperationAs } from '../core/workflow/rules.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { Check } from './check.entity.js';

export const itsTeamLeaders = inItsOperationAs('team_leader', 'operation_coordinator', 'operation_commander');
export const aTeamLeader = inItsOperationAs('team_leader');
export const itsCoordinator = inItsOperationAs('operation_coordinator');
export const itsCommander = inItsOperationAs('operation_commander');
export const aCoordinatorOfTheHost = inItsAuthorityAs('operation_coordinator');

/** Who led the check, or leads the shift. */
export const whoeverLedIt: Rule<Check> = ({ actor, subject }) =>
  actor.id === subject.ledBy || actor.id === subject.shiftLeaderId;

export const whoeverTookPart: Rule<Check> = ({ actor, subject }) => subject.officerIds.includes(actor.id);

export const stillToBeCorrected: Guard<Check> = {
  holds: ({ subject, now }) => now < subject.correctableUntil,
  otherwise: 'correction_closed',
};

export const forceWasUsed: Guard<Check> = {
  holds: ({ subject }) => subject.useOfForce,
  otherwise: 'no_force_used',
};

export const recordWhoConfirmed = ({ actor, subject, now }: Attempt<Check>): void => {
  subject.confirmedAt = now;
  subject.confirmedBy = actor.id;
};

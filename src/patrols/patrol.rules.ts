import { inItsAuthorityAs, inItsOperationAs, inRole } from '../core/workflow/rules.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { Patrol } from './patrol.entity.js';

export const whoeverSendsPatrols = inItsOperationAs('operation_coordinator', 'operation_commander', 'team_leader');
export const aCoordinatorOfTheHost = inItsAuthorityAs('operation_coordinator');
export const itsCoordinator = inItsOperationAs('operation_coordinator');
export const itsCommander = inItsOperationAs('operation_commander');
export const itsLeader: Rule<Patrol> = ({ actor, subject }) => actor.id === subject.leaderId;
export const whoeverLeadsAtItsSite: Rule<Patrol> = ({ actor, subject }) => actor.id === subject.siteLeaderId;

export const aChiefOfTheHost: Rule<Patrol> = (attempt) =>
  attempt.actor.kind === 'officer' &&
  attempt.actor.country === attempt.subject.ownerCountry &&
  inRole('police_chief')(attempt);

export const isMixed = ({ countries }: Pick<Patrol, 'countries'>): boolean => countries.length >= 2;

export const ledByTheHost: Guard<Patrol> = {
  holds: ({ subject }) => subject.leaderCountry === subject.ownerCountry,
  otherwise: 'leader_not_of_host',
};

export const mixedWhereItSaysSo: Guard<Patrol> = {
  holds: ({ subject }) => subject.type !== 'mixed_patrol' || isMixed(subject),
  otherwise: 'not_mixed',
};

export const nobodyIsOutWithAnother: Guard<Patrol> = {
  holds: ({ subject }) => !subject.elsewhere,
  otherwise: 'on_another_patrol',
};

/** Nobody reviews the report that they wrote themselves. */
export const notByWhoeverReported: Guard<Patrol> = {
  holds: ({ actor, subject }) => actor.id !== subject.reportedBy,
  otherwise: 'own_work',
};

export const recordItsBeginning = ({ subject, now }: Attempt<Patrol>): void => {
  subject.beganAt = now;
};

export const recordItsReturn = ({ subject, now }: Attempt<Patrol>): void => {
  subject.returnedAt = now;
};

export const recordItsReview = ({ actor, subject, now }: Attempt<Patrol>): void => {
  subject.reviewedAt = now;
  subject.reviewedBy = actor.id;
};

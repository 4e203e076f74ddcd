import { holds } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { inItsOperationAs } from '../core/workflow/rules.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { Deployment } from './deployment.entity.js';

export const whoeverRunsTheOperation = inItsOperationAs('operation_coordinator', 'operation_commander');
export const itsTeamLeaders = inItsOperationAs('operation_coordinator', 'operation_commander', 'team_leader');
export const theOfficerThemselves: Rule<Deployment> = ({ actor, subject }) => actor.id === subject.officerId;

export const aContactPointOfTheSender: Rule<Deployment> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  actor.country === subject.country &&
  holds(actor, ['national_contact_point', 'operation_coordinator']);

const forTheHostAs =
  (...roles: Role[]): Rule<Deployment> =>
  ({ actor, subject }) =>
    actor.kind === 'officer' && subject.hostCountries.includes(actor.country) && holds(actor, roles);

export const itsCoordinator = inItsOperationAs('operation_coordinator');
export const itsCommander = inItsOperationAs('operation_commander');
export const aCoordinatorOfTheHost = forTheHostAs('operation_coordinator');
export const aChiefOfTheHost = forTheHostAs('police_chief');
export const aPlannerOfTheHost = forTheHostAs('operation_coordinator', 'police_chief');

export const theSenderHasSigned: Guard<Deployment> = {
  holds: ({ subject }) => subject.stateHasSigned,
  otherwise: 'sender_has_not_signed',
};

export const codeOfConductSigned: Guard<Deployment> = {
  holds: ({ subject }) => subject.codeOfConductAt !== null,
  otherwise: 'code_of_conduct_missing',
};

export const notTheOfficerThemselves: Guard<Deployment> = {
  holds: ({ actor, subject }) => actor.id !== subject.officerId,
  otherwise: 'own_deployment',
};

export const recordTheBriefing = ({ actor, subject, now }: Attempt<Deployment>): void => {
  subject.briefedAt = now;
  subject.briefedBy = actor.id;
};

export const recordTheCodeOfConduct = ({ subject, now }: Attempt<Deployment>): void => {
  subject.codeOfConductAt = now;
};

/** Leaving early ends it there and then; the clock leaves it as planned. */
export const endItNow = ({ subject, now }: Attempt<Deployment>): void => {
  if (now < subject.departure && now > subject.arrival) subject.departure = now;
};

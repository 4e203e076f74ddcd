import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import { inItsOperationAs, inRole } from '../core/workflow/rules.js';
import type { Casualty } from './casualty.entity.js';

export const whoeverServesThere = inItsOperationAs(
  'field_officer',
  'team_leader',
  'operation_coordinator',
  'operation_commander',
);
export const itsTeamLeaders = inItsOperationAs('team_leader', 'operation_coordinator', 'operation_commander');
export const whoeverRunsTheOperation = inItsOperationAs('operation_coordinator', 'operation_commander');
export const itsRightsMonitor = inItsOperationAs('rights_monitor');

const ofTheHost =
  (role: Rule<unknown>): Rule<Casualty> =>
  (attempt) =>
    attempt.actor.kind === 'officer' && attempt.actor.country === attempt.subject.ownerCountry && role(attempt);

export const aChiefOfTheHost = ofTheHost(inRole('police_chief'));
export const aLegalOfficerOfTheHost = ofTheHost(inRole('legal_officer'));

export const stillMissing = ({ kind, number, foundAlive, foundDead, searchEndedAt }: Casualty): number =>
  kind !== 'missing' || searchEndedAt !== null ? 0 : number - foundAlive - foundDead;

export const somebodyIsMissing: Guard<Casualty> = {
  holds: ({ subject }) => stillMissing(subject) > 0,
  otherwise: 'nobody_missing',
};

export const nobodyIsMissing: Guard<Casualty> = {
  holds: ({ subject }) => stillMissing(subject) === 0,
  otherwise: 'still_missing',
};

/** A rescue is closed as it is; a death or a disappearance is looked into first. */
export const lookedInto: Guard<Casualty> = {
  holds: ({ subject }) => subject.kind === 'rescue' || subject.state === 'investigated',
  otherwise: 'not_investigated',
};

const closedAsADeath = (holds: (death: Casualty) => boolean): Rule<Casualty> => {
  return ({ subject }) => subject.kind !== 'death' || holds(subject);
};

export const theProsecutorKnows: Guard<Casualty> = {
  holds: closedAsADeath(({ informed }) => informed.some(({ body }) => body === 'prosecutor')),
  otherwise: 'prosecutor_not_informed',
};

export const theFamilyKnows: Guard<Casualty> = {
  holds: closedAsADeath(({ nextOfKin }) => nextOfKin !== 'not_informed'),
  otherwise: 'next_of_kin_not_informed',
};

export const itsCauseIsStated: Guard<Casualty> = {
  holds: closedAsADeath(({ cause }) => cause !== null),
  otherwise: 'cause_not_stated',
};

export const itIsADeath: Guard<Casualty> = {
  holds: ({ subject }) => subject.kind === 'death',
  otherwise: 'nobody_died',
};

/** Whoever is still missing stays so: the record says that nobody looks for them any more. */
export const endTheSearch = ({ subject, now }: Attempt<Casualty>): void => {
  subject.searchEndedAt = now;
};

import { inItsOperationAs, inRole } from '../core/workflow/rules.js';
import type { Guard, Rule } from '../core/workflow/workflow.js';
import type { Seizure } from './seizure.entity.js';

const ofTheHost =
  (rule: Rule<Seizure>): Rule<Seizure> =>
  (attempt) =>
    attempt.actor.kind === 'officer' && attempt.actor.country === attempt.subject.ownerCountry && rule(attempt);

export const whoeverSeized = ofTheHost(
  ({ actor, subject }) => actor.id === subject.seizedBy || actor.id === subject.openedBy,
);
export const anEvidenceClerkOfTheHost = ofTheHost(inRole('evidence_clerk'));
export const whoeverCommandsForTheHost = ofTheHost(inItsOperationAs('operation_commander', 'operation_coordinator'));

export const somethingIsListed: Guard<Seizure> = {
  holds: ({ subject }) => subject.exhibits > 0,
  otherwise: 'nothing_listed',
};

export const nothingIsListed: Guard<Seizure> = {
  holds: ({ subject }) => subject.exhibits === 0,
  otherwise: 'exhibits_listed',
};

export const everythingIsSealed: Guard<Seizure> = {
  holds: ({ subject }) => subject.unsealed === 0,
  otherwise: 'exhibit_not_sealed',
};

export const nothingIsKept: Guard<Seizure> = {
  holds: ({ subject }) => subject.kept === 0,
  otherwise: 'exhibits_still_kept',
};

import { inItsOperationAs, inRole } from '../core/workflow/rules.js';
import type { Guard, Rule } from '../core/workflow/workflow.js';
import type { Exhibit } from './exhibit.entity.js';

const ofTheHost =
  (rule: Rule<Exhibit>): Rule<Exhibit> =>
  (attempt) =>
    attempt.actor.kind === 'officer' && attempt.actor.country === attempt.subject.ownerCountry && rule(attempt);

export const itsHolder = ofTheHost(({ actor, subject }) => actor.id === subject.holderId);
export const itsReceiver = ofTheHost(({ actor, subject }) => actor.id === subject.receiverId);
export const anEvidenceClerkOfTheHost = ofTheHost(inRole('evidence_clerk'));
export const theClerkWhoHasIt: Rule<Exhibit> = (attempt) => itsHolder(attempt) && anEvidenceClerkOfTheHost(attempt);
export const whoeverListedIt = ofTheHost(({ actor, subject }) => actor.id === subject.openedBy);
export const whoeverCommandsForTheHost = ofTheHost(inItsOperationAs('operation_commander', 'operation_coordinator'));

export const itHasASeal: Guard<Exhibit> = {
  holds: ({ subject }) => subject.sealNo !== null,
  otherwise: 'exhibit_not_sealed',
};

import { holds } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { days, later } from '../core/workflow/deadline.js';
import { inItsOperationAs } from '../core/workflow/rules.js';
import type { Attempt, Deadline, Guard, Rule } from '../core/workflow/workflow.js';
import type { Arrest } from './arrest.entity.js';

const ofTheHost =
  (rule: Rule<Arrest>): Rule<Arrest> =>
  (attempt) =>
    attempt.actor.kind === 'officer' && attempt.actor.country === attempt.subject.ownerCountry && rule(attempt);

const inTheHostStateAs = (...roles: Role[]): Rule<Arrest> =>
  ofTheHost(({ actor }) => actor.kind === 'officer' && holds(actor, roles));

export const whoeverArrested = ofTheHost(
  ({ actor, subject }) => actor.id === subject.arrestedBy || actor.id === subject.openedBy,
);
export const whoeverCommandsForTheHost = ofTheHost(inItsOperationAs('operation_commander', 'operation_coordinator'));
export const itsDataProtectionOfficer = inTheHostStateAs('data_protection_officer');
export const aChiefOfTheHost = inTheHostStateAs('police_chief');
const whoeverWorksOnIt = inTheHostStateAs('police_chief', 'legal_officer', 'evidence_clerk');

const namedByTheHost = ofTheHost(({ actor, subject }) => subject.namedReaders.includes(actor.id));

/** Officers of the host who made the arrest, command there, or work on what follows; no visitor. */
export const knowsWhomTheyArrested: Rule<Arrest> = (attempt) =>
  [whoeverArrested, whoeverCommandsForTheHost, whoeverWorksOnIt, namedByTheHost].some((reason) => reason(attempt));

export const rightsWereRead: Guard<Arrest> = {
  holds: ({ subject }) => subject.rightsReadAt !== null,
  otherwise: 'rights_not_read',
};

export const thePersonIsKnown: Guard<Arrest> = {
  holds: ({ subject }) => subject.personKnown,
  otherwise: 'person_not_known',
};

export const theProsecutorWasInformed: Guard<Arrest> = {
  holds: ({ subject }) => subject.prosecutorInformedAt !== null,
  otherwise: 'prosecutor_not_informed',
};

export const whileItIsKept: Deadline<Arrest> = (entered, { retentionDays }) => later(entered, days(retentionDays));

export const forgetWho = ({ subject }: Attempt<Arrest>): void => {
  subject.personKnown = false;
};

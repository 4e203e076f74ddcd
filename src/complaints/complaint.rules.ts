import { holds, type Officer } from '../core/access/actor.js';
import type { Rule } from '../core/workflow/workflow.js';
import type { Complaint } from './complaint.entity.js';

const OFFICERS = ['rights_monitor', 'safeguard_officer'] as const;

const isOfTheUnit = (actor: Officer, { unitConcerned }: Complaint): boolean => actor.authorityId === unitConcerned;

/** A complaint officer: of the operation or the host, and never of the unit that it is about. */
const aComplaintOfficer: Rule<Complaint> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  !isOfTheUnit(actor, subject) &&
  (holds(actor, OFFICERS, subject.operationId) || (actor.country === subject.ownerCountry && holds(actor, OFFICERS)));

/** Of a state that takes part, once it was left lying. */
const aMonitorOfAParticipant: Rule<Complaint> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  subject.climbed > 0 &&
  !isOfTheUnit(actor, subject) &&
  subject.participantCountries.includes(actor.country) &&
  holds(actor, ['rights_monitor']);

export const whoeverDecides: readonly [Rule<Complaint>, ...Rule<Complaint>[]] = [
  aComplaintOfficer,
  aMonitorOfAParticipant,
];

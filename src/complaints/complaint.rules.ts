import { holds, type Officer } from '../core/access/actor.js';
import { climbingEvery } from '../core/workflow/climbing.js';
import { days } from '../core/workflow/deadline.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { Complaint } from './complaint.entity.js';

/** Own rule: how long each step may take before others learn that it has not been taken. */
export const DECIDED_WITHIN = days(7);
export const EXAMINED_WITHIN = days(30);
export const ANSWERED_WITHIN = days(7);
export const MOST_CLIMBS = 1;

export const whileItIsDecided = climbingEvery(DECIDED_WITHIN, MOST_CLIMBS);
export const whileItIsExamined = climbingEvery(EXAMINED_WITHIN, MOST_CLIMBS);
export const whileItIsAnswered = climbingEvery(ANSWERED_WITHIN, MOST_CLIMBS);

const OFFICERS = ['rights_monitor', 'safeguard_officer'] as const;

const isOfTheUnit = (actor: Officer, { unitConcerned }: Complaint): boolean => actor.authorityId === unitConcerned;

/** A complaint officer: of the operation or the host, and never of the unit that it is about. */
export const aComplaintOfficer: Rule<Complaint> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  !isOfTheUnit(actor, subject) &&
  (holds(actor, OFFICERS, subject.operationId) || (actor.country === subject.ownerCountry && holds(actor, OFFICERS)));

/** Of a state that takes part, once it was left lying. */
export const aMonitorOfAParticipant: Rule<Complaint> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  subject.climbed > 0 &&
  !isOfTheUnit(actor, subject) &&
  subject.participantCountries.includes(actor.country) &&
  holds(actor, ['rights_monitor']);

export const whoeverDecides: readonly Rule<Complaint>[] = [aComplaintOfficer, aMonitorOfAParticipant];

/** An appeal is examined by somebody else than the complaint was. */
export const notItsFirstExaminer: Guard<Complaint> = {
  holds: ({ actor, subject }) => actor.id !== subject.examinedBy,
  otherwise: 'own_examination',
};

/** It goes back to be examined: what was found and answered before stays in its history only. */
export const beginAgain = ({ subject }: Attempt<Complaint>): void => {
  Object.assign(subject, { finding: null, answer: null, answerRoute: null, answeredAt: null });
};

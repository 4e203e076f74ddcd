import { beginAtTheBottom, climb } from '../core/workflow/climbing.js';
import { hours } from '../core/workflow/deadline.js';
import { inItsAuthorityAs, inItsOperationAs } from '../core/workflow/rules.js';
import type { Attempt, Deadline, Guard, Rule } from '../core/workflow/workflow.js';
import { gravelyTouching } from './incident.codes.js';
import type { Incident } from './incident.entity.js';

/** The first report of an event is owed within a day of knowing of it (R-25; Regulation (EU) 2021/581). */
export const FIRST_REPORT = hours(24);
/** The product's own: how long a report waits for validation before it climbs. */
export const VALIDATION = hours(48);

export const itsTeamLeaders = inItsOperationAs('team_leader');
export const itsCommander: Rule<Incident> = inItsOperationAs('operation_commander');

const itsCoordinators = inItsOperationAs('operation_coordinator');
const coordinatorsOfItsAuthority = inItsAuthorityAs('operation_coordinator');

/** Who answers for the situational picture. */
export const thePictureOwner: Rule<Incident> = (attempt) =>
  itsCoordinators(attempt) || coordinatorsOfItsAuthority(attempt);

/** What was closed without ever being reported is recorded anew, with a first report of its own. */
export const itWasReported: Guard<Incident> = {
  holds: ({ subject }) => subject.firstReportedAt !== null,
  otherwise: 'never_reported',
};

/** A use of force or violence should be considered as a serious incident; the system suggests, officers decide. */
export const suggestsSeriousIncident = ({ type, forceUsed }: Incident): boolean =>
  forceUsed || gravelyTouching.includes(type);

export const untilTheFirstReport: Deadline<Incident> = (_, { firstReportLate, firstReportDue }) =>
  firstReportLate ? null : firstReportDue;

export const markTheFirstReportLate = (attempt: Attempt<Incident>): void => {
  attempt.subject.firstReportLate = true;
  climb(attempt);
};

export const recordTheFirstReport = (attempt: Attempt<Incident>): void => {
  const { subject, now } = attempt;
  subject.firstReportedAt = now;
  subject.firstReportLate ||= now > subject.firstReportDue;
  beginAtTheBottom(attempt);
};

export const recordTheValidation = ({ subject, actor, now }: Attempt<Incident>): void => {
  subject.validatedAt = now;
  subject.validatedBy = actor.id;
};

export const takeItBack = (attempt: Attempt<Incident>): void => {
  Object.assign(attempt.subject, { outcome: null, validatedAt: null, validatedBy: null });
  beginAtTheBottom(attempt);
};

import { holds, type Actor } from '../core/access/actor.js';
import { climb } from '../core/workflow/climbing.js';
import { days, hours, later } from '../core/workflow/deadline.js';
import type { Attempt, Deadline, Guard, Rule } from '../core/workflow/workflow.js';
import type { SeriousIncident } from './serious-incident.entity.js';

/** The first report is owed within a day of knowing (R-25; Regulation (EU) 2021/581), an allegation in an interview too. */
export const INITIAL_REPORT = hours(24);
/** No published figure binds anybody from here on: these are the product's own. */
export const SCREENING = hours(24);
export const DECISION = days(3);
export const FACT_FINDING_BEGINS = days(3);
export const FINAL_REPORT = days(30);

/** Whoever monitors rights in the operation, and those to whom it has climbed. */
export function monitors(actor: Actor, incident: SeriousIncident): boolean {
  if (actor.kind !== 'officer') return false;
  if (holds(actor, ['rights_monitor'], incident.operationId)) return true;
  const { climbed, ownerCountry, participantCountries } = incident;
  return (
    holds(actor, ['rights_monitor']) &&
    ((climbed >= 1 && ownerCountry === actor.country) || (climbed >= 2 && participantCountries.includes(actor.country)))
  );
}

export const aRightsMonitor: Rule<SeriousIncident> = ({ actor, subject }) => monitors(actor, subject);
export const itsReporter: Rule<SeriousIncident> = ({ actor, subject }) => actor.id === subject.reporterId;
export const itsReporterWhileADraft: Rule<SeriousIncident> = (attempt) =>
  attempt.subject.state === 'draft' && itsReporter(attempt);

export const notItsReporter: Guard<SeriousIncident> = {
  holds: ({ actor, subject }) => actor.id !== subject.reporterId,
  otherwise: 'own_work',
};

export const notOfTheUnitConcerned: Guard<SeriousIncident> = {
  holds: ({ actor, subject }) => actor.kind !== 'officer' || actor.authorityId !== subject.unitConcerned,
  otherwise: 'unit_concerned',
};

export const somethingIsRecommended: Guard<SeriousIncident> = {
  holds: ({ subject }) => subject.recommendations.length > 0,
  otherwise: 'nothing_recommended',
};

export const everythingIsSettled: Guard<SeriousIncident> = {
  holds: ({ subject }) => subject.recommendations.every(({ settledAt }) => settledAt !== null),
  otherwise: 'recommendations_open',
};

export const recordTheReport = ({ subject, now }: Attempt<SeriousIncident>): void => {
  subject.raisedAt = now;
};

export const recordTheScreening = ({ subject, now }: Attempt<SeriousIncident>): void => {
  subject.screenedAt = now;
};

export const beginTheInquiry = ({ actor, subject, now }: Attempt<SeriousIncident>): void => {
  subject.handlerId = actor.id;
  subject.finalReportDue = later(now, FINAL_REPORT);
};

export const markTheFinalReportLate = (attempt: Attempt<SeriousIncident>): void => {
  attempt.subject.finalReportLate = true;
  climb(attempt);
};

export const protectTheReporter = ({ subject }: Attempt<SeriousIncident>): void => {
  subject.reporterProtected = true;
};

export const untilTheFinalReport: Deadline<SeriousIncident> = (_, { finalReportLate, finalReportDue }) =>
  finalReportLate ? null : finalReportDue;

/** The next day on which an answer to a recommendation is owed; those that have passed have been called for already. */
export const untilTheNextAnswer: Deadline<SeriousIncident> = (entered, { recommendations }) => {
  const owed = recommendations.filter(({ settledAt, due }) => settledAt === null && due > entered);
  return owed.length === 0 ? null : new Date(Math.min(...owed.map(({ due }) => due.getTime())));
};

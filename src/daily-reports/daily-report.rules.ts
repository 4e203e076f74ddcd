import { holds } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { afterClimbs, beginAtTheBottom, climb } from '../core/workflow/climbing.js';
import { hours } from '../core/workflow/deadline.js';
import { inItsAuthorityAs, inItsOperationAs } from '../core/workflow/rules.js';
import type { Attempt, Deadline, Guard, Rule } from '../core/workflow/workflow.js';
import type { DailyReport } from './daily-report.entity.js';

/** The product's own: how long a state's validation is waited for before it climbs. */
export const VALIDATION = hours(24);

export const itsTeamLeaders: Rule<DailyReport> = inItsOperationAs('team_leader');
export const itsCommander: Rule<DailyReport> = inItsOperationAs('operation_commander');

const itsCoordinators = inItsOperationAs('operation_coordinator');
const coordinatorsOfItsAuthority = inItsAuthorityAs('operation_coordinator');
export const aCoordinator: Rule<DailyReport> = (attempt) =>
  itsCoordinators(attempt) || coordinatorsOfItsAuthority(attempt);

const speaksFor =
  (role: Role, countries: (report: DailyReport) => readonly string[]): Rule<DailyReport> =>
  ({ actor, subject }) =>
    actor.kind === 'officer' && holds(actor, [role]) && countries(subject).includes(actor.country);

const inItsFigures = ({ figures, ownerCountry }: DailyReport) => [
  ownerCountry,
  ...figures.map(({ country }) => country),
];

export const aContactPointItWaitsFor = speaksFor('national_contact_point', ({ waitsFor }) => waitsFor);
export const aChiefItWaitsFor = afterClimbs<DailyReport>(
  1,
  speaksFor('police_chief', ({ waitsFor }) => waitsFor),
);
export const itsCommanderInTheEnd = afterClimbs<DailyReport>(2, itsCommander);
export const aContactPointInIt = speaksFor('national_contact_point', inItsFigures);

export const theDayIsOver: Guard<DailyReport> = {
  holds: ({ subject, now }) => now >= subject.periodUntil,
  otherwise: 'day_not_over',
};

export const everyStateHasValidated: Rule<DailyReport> = ({ subject }) => subject.waitsFor.length === 0;

export const untilItIsDue: Deadline<DailyReport> = (_, { late, reportDue }) => (late ? null : reportDue);

export const markAsLate = (attempt: Attempt<DailyReport>): void => {
  attempt.subject.late = true;
  climb(attempt);
};

export const recordTheSubmission = (attempt: Attempt<DailyReport>): void => {
  const { subject, now } = attempt;
  subject.submittedAt = now;
  subject.late ||= now > subject.reportDue;
  beginAtTheBottom(attempt);
};

/** A state speaks for its own figures; the commander, in the end, for all that have not. */
export const recordTheValidation = (attempt: Attempt<DailyReport>): void => {
  const { actor, subject, now } = attempt;
  if (actor.kind !== 'officer') return;
  const own = aContactPointItWaitsFor(attempt) || aChiefItWaitsFor(attempt);
  const spokenFor = own ? [actor.country] : subject.waitsFor;
  const validations = spokenFor.map((country) => ({
    country,
    validatedBy: actor.id,
    validatedAt: now,
    byDefault: !own,
  }));
  subject.validations = [...subject.validations, ...validations];
  subject.waitsFor = subject.waitsFor.filter((country) => !spokenFor.includes(country));
};

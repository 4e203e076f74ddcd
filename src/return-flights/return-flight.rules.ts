import { holds } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { inItsAuthorityAs } from '../core/workflow/rules.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import { READY, SETTLED } from './return-flight.codes.js';
import type { FlightShare, ManifestEntry, ReturnFlight } from './return-flight.entity.js';

type F = ReturnFlight;

export const anOrganiser: Rule<F> = (attempt) =>
  inItsAuthorityAs('readmission_officer', 'readmission_supervisor')(attempt) || theOrganisersSupervisor(attempt);

export const theOrganisersSupervisor: Rule<F> = ({ actor, subject }) =>
  actor.kind === 'officer' && actor.country === subject.ownerCountry && holds(actor, ['readmission_supervisor']);

const forAStateOfItAs =
  (...roles: Role[]): Rule<F> =>
  ({ actor, subject }) =>
    actor.kind === 'officer' && subject.countries.includes(actor.country) && holds(actor, roles);

/** Works on readmissions for a state that takes part. */
export const aStateOfIt = forAStateOfItAs('readmission_officer', 'readmission_supervisor');
export const aSupervisorOfAState = forAStateOfItAs('readmission_supervisor');
/** Leads an escort on it, or works on the cases of a state that takes part. */
export const anEscortOnIt = forAStateOfItAs('escort_leader', 'readmission_officer', 'readmission_supervisor');

export const whoLeadsIt: Rule<F> = (attempt) =>
  anOrganiser(attempt) ||
  (attempt.actor.kind === 'officer' &&
    attempt.actor.country === attempt.subject.ownerCountry &&
    holds(attempt.actor, ['escort_leader']));

/** The share of the state for which somebody acts. */
export const shareOf = ({ actor, subject }: Attempt<F>): FlightShare | undefined =>
  actor.kind === 'officer' ? subject.shares.find(({ country }) => country === actor.country) : undefined;

const onBoard = ({ boarding }: ManifestEntry): boolean => boarding !== 'left_behind';
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** How many seats a state has used: passengers and escorts. */
export const usedBy = ({ entries, shares }: F, country: string): number =>
  sum(entries.filter((entry) => entry.country === country && onBoard(entry)).map(({ seats }) => seats)) +
  (shares.find((share) => share.country === country)?.escorts ?? 0);

/** How many seats are given away. */
export const sharedOut = ({ shares }: F): number =>
  sum(shares.filter(({ state }) => state !== 'declined').map(({ seats }) => seats));

export const escortsNeeded = ({ entries, escortRatio }: F): number =>
  Math.ceil(escortRatio * sum(entries.filter((one) => one.escorted && onBoard(one)).map(({ seats }) => seats)));
export const escortsThere = ({ shares }: F): number =>
  sum(shares.filter(({ state }) => state === 'taken').map(({ escorts }) => escorts));

export const ahead: Guard<F> = {
  holds: ({ subject, now }) => subject.departsAt > now,
  otherwise: 'flight_in_the_past',
};

export const seatsOffered: Guard<F> = {
  holds: ({ subject }) => subject.shares.length > 0,
  otherwise: 'no_seats_offered',
};

/** A state answers once. */
export const notAnsweredYet: Guard<F> = {
  holds: (attempt) => shareOf(attempt)?.state === 'offered',
  otherwise: 'share_answered',
};

/** Without one, no flight: each state's monitor or one for all (Return Directive, Art. 8(6)). */
export const monitored: Guard<F> = {
  holds: ({ subject }) => subject.monitorIds.length > 0,
  otherwise: 'monitor_missing',
};

export const medicallyStaffed: Guard<F> = {
  holds: ({ subject }) => subject.medicalStaff > 0,
  otherwise: 'medical_staff_missing',
};

export const escorted: Guard<F> = {
  holds: ({ subject }) => escortsThere(subject) >= escortsNeeded(subject),
  otherwise: 'escorts_missing',
  details: ({ subject }) => ({ needed: escortsNeeded(subject), named: escortsThere(subject) }),
};

export const everyStateHasAnswered: Guard<F> = {
  holds: ({ subject }) => subject.shares.every(({ state }) => state !== 'offered'),
  otherwise: 'shares_unanswered',
  details: ({ subject: { shares } }) => ({
    countries: shares.filter(({ state }) => state === 'offered').map(({ country }) => country),
  }),
};

export const somebodyFlies: Guard<F> = {
  holds: ({ subject }) => subject.entries.some(onBoard),
  otherwise: 'manifest_empty',
};

/** Of whom the destination has not agreed to time and place; what it agreed to before the flight was put off is over. */
const notReady = ({ entries, postponedAt }: F): ManifestEntry[] =>
  entries.filter(onBoard).filter(({ caseState, caseNotifiedAt: told }) => {
    const asItIsNow = postponedAt === null || (told !== null && told > postponedAt);
    return caseState !== READY || !asItIsNow;
  });

export const everyCaseIsReady: Guard<F> = {
  holds: ({ subject }) => notReady(subject).length === 0,
  otherwise: 'passenger_not_confirmed',
  details: ({ subject }) => ({ refNos: notReady(subject).map(({ refNo }) => refNo) }),
};

/** The carrier and the destination get the names that their states have released, and no others. */
export const everyListReleased: Guard<F> = {
  holds: ({ subject: { shares, entries } }) =>
    shares.every(
      ({ country, listReleasedAt }) =>
        listReleasedAt !== null || !entries.some((entry) => entry.country === country && onBoard(entry)),
    ),
  otherwise: 'passenger_list_missing',
};

export const everybodyIsAccountedFor: Guard<F> = {
  holds: ({ subject }) => subject.entries.every(({ boarding }) => boarding !== 'booked'),
  otherwise: 'passengers_unaccounted',
};

export const somebodyBoarded: Guard<F> = {
  holds: ({ subject }) => subject.entries.some(({ boarding }) => boarding === 'boarded'),
  otherwise: 'manifest_empty',
};

/** Nobody's case is left open by the end of a flight: taken over there, or brought back. */
export const everyCaseIsSettled: Guard<F> = {
  holds: ({ subject }) =>
    subject.entries.every(({ boarding, caseState }) => boarding !== 'boarded' || SETTLED.includes(caseState)),
  otherwise: 'passenger_not_handed_over',
  details: ({ subject: { entries } }) => ({
    refNos: entries
      .filter(({ boarding, caseState }) => boarding === 'boarded' && !SETTLED.includes(caseState))
      .map(({ refNo }) => refNo),
  }),
};

/** Whom the case of somebody is on its way with cannot be called off any more. */
export const nobodyBoarded: Guard<F> = {
  holds: ({ subject }) => subject.entries.every(({ boarding }) => boarding !== 'boarded'),
  otherwise: 'passengers_on_board',
};

export const announce = ({ subject, now }: Attempt<F>): void => {
  subject.announcedAt = now;
};
export const noteTheDeparture = ({ subject, now }: Attempt<F>): void => {
  subject.departedAt = now;
};
export const noteTheArrival = ({ subject, now }: Attempt<F>): void => {
  subject.arrivedAt = now;
};
/** Whoever declines is out of it, and sees no more of it. */
export const answerNo = (attempt: Attempt<F>): void => {
  const { subject, actor, now } = attempt;
  const declined = shareOf(attempt);
  if (!declined) return;
  Object.assign(declined, { state: 'declined', answeredBy: actor.id, answeredAt: now, escorts: 0 });
  subject.countries = subject.countries.filter((country) => country !== declined.country);
};

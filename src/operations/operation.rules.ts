import { holds } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { inItsAuthorityAs } from '../core/workflow/rules.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import { mandatorySections } from './operation.codes.js';
import type { Operation, Participation } from './operation.entity.js';

const inItAs =
  (...roles: Role[]): Rule<Operation> =>
  ({ actor, subject }) =>
    actor.kind === 'officer' && holds(actor, roles, subject.id);

const forAState =
  (role: Role, which: (participation: Participation) => boolean): Rule<Operation> =>
  ({ actor, subject }) =>
    actor.kind === 'officer' &&
    holds(actor, [role]) &&
    subject.participations.some((participation) => participation.country === actor.country && which(participation));

export const itsCoordinator = inItAs('operation_coordinator');
export const aCoordinatorOfItsAuthority = inItsAuthorityAs('operation_coordinator');
export const itsCommander = inItAs('operation_commander');
export const itsRightsMonitor = inItAs('rights_monitor');
export const aChiefOfItsHost = forAState('police_chief', ({ part }) => part === 'host');
export const aContactPointOfTheInvited = forAState('national_contact_point', ({ state }) => state === 'invited');
export const aContactPointOfAParticipant = forAState('national_contact_point', ({ state }) => state === 'accepted');
export const aContactPointOfASignatory = forAState(
  'national_contact_point',
  ({ signedVersion }) => signedVersion !== null,
);

/** Halted by the rights monitor, it goes on when the monitor says so. */
export const whoeverMayResume: Rule<Operation> = (attempt) =>
  attempt.subject.suspendedByMonitor ? itsRightsMonitor(attempt) : itsCommander(attempt);

export const hasAHost: Guard<Operation> = {
  holds: ({ subject }) => subject.participations.some(({ part }) => part === 'host'),
  otherwise: 'no_host',
};

export const everyMandatorySectionIsComplete: Guard<Operation> = {
  holds: ({ subject }) => mandatorySections.every((code) => subject.completeSections.includes(code)),
  otherwise: 'plan_incomplete',
};

export const notSignedByThemYet: Guard<Operation> = {
  holds: ({ actor, subject }) => ofTheirs(subject, actor)?.signedVersion !== subject.planVersion,
  otherwise: 'already_signed',
};

export const notAgreedByThemYet: Guard<Operation> = {
  holds: ({ actor, subject }) => ofTheirs(subject, actor)?.agreedVersion !== subject.amendmentVersion,
  otherwise: 'already_signed',
};

/** The host, or every host, and at least one other. */
export const hostAndAnotherHaveSigned: Guard<Operation> = {
  holds: ({ subject: { participations, planVersion } }) => {
    const signed = (participation: Participation) => participation.signedVersion === planVersion;
    const hosts = participations.filter(({ part, state }) => part === 'host' && state !== 'declined');
    return (
      hosts.length > 0 && hosts.every(signed) && participations.some((other) => other.part !== 'host' && signed(other))
    );
  },
  otherwise: 'not_signed_by_host_and_another',
};

export const restsOnALegalBasis: Guard<Operation> = {
  holds: ({ subject }) => subject.legalBases.length > 0,
  otherwise: 'no_legal_basis',
};

export const nothingIsLeftOpen: Guard<Operation> = {
  holds: ({ subject }) => subject.obstacles.length === 0,
  otherwise: 'operation_has_open_items',
};

export const anAmendmentIsPending: Guard<Operation> = {
  holds: ({ subject }) => subject.amendmentVersion !== null,
  otherwise: 'no_amendment',
};

export const noAmendmentIsPending: Guard<Operation> = {
  holds: ({ subject }) => subject.amendmentVersion === null,
  otherwise: 'amendment_pending',
};

export const answer =
  (state: 'accepted' | 'declined') =>
  ({ actor, subject, now }: Attempt<Operation>): void => {
    const answered = { state, answeredAt: now, answeredBy: actor.id };
    subject.participations = withTheirs(subject, actor, answered);
    if (state === 'declined' && actor.kind === 'officer') {
      subject.countries = subject.countries.filter((country) => country !== actor.country);
    }
  };

export const signForTheirState = ({ actor, subject, now }: Attempt<Operation>): void => {
  const signature = { signedVersion: subject.planVersion, signedAt: now, signedBy: actor.id };
  subject.participations = withTheirs(subject, actor, signature);
};

/** The last of the signatories to agree puts the amendment in force for all of them. */
export const agreeForTheirState = ({ actor, subject, now }: Attempt<Operation>): void => {
  const { amendmentVersion } = subject;
  subject.participations = withTheirs(subject, actor, { agreedVersion: amendmentVersion });
  const signatories = subject.participations.filter(({ signedVersion }) => signedVersion !== null);
  if (amendmentVersion === null || signatories.some(({ agreedVersion }) => agreedVersion !== amendmentVersion)) return;
  subject.participations = subject.participations.map((one) =>
    one.signedVersion === null ? one : { ...one, signedVersion: amendmentVersion, signedAt: now },
  );
  subject.planVersion = amendmentVersion;
  subject.amendmentVersion = null;
};

export const dropTheAmendment = ({ subject }: Attempt<Operation>): void => {
  subject.amendmentVersion = null;
};

export const rememberWhoSuspended = (attempt: Attempt<Operation>): void => {
  attempt.subject.suspendedByMonitor = itsRightsMonitor(attempt);
};

function ofTheirs({ participations }: Operation, actor: Attempt<Operation>['actor']): Participation | undefined {
  return actor.kind === 'officer' ? participations.find(({ country }) => country === actor.country) : undefined;
}

function withTheirs(
  operation: Operation,
  actor: Attempt<Operation>['actor'],
  changes: Partial<Participation>,
): Participation[] {
  const theirs = ofTheirs(operation, actor);
  return operation.participations.map((one) => (one === theirs ? { ...one, ...changes } : one));
}

import { holds, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import type { Rule } from '../core/workflow/workflow.js';
import type { Readmission } from './readmission.entity.js';

type R = Readmission;

/** Who works on readmissions for an authority; who answers for what leaves it. */
const officers = ['readmission_officer', 'readmission_supervisor'] as const;
const supervisors = ['readmission_supervisor'] as const;
const safeguards = ['safeguard_officer', 'legal_officer'] as const;

const at = (actor: Actor, place: string | null, roles: readonly Role[]): boolean =>
  actor.kind === 'officer' && place !== null && holds(actor, roles, place);
const ofCountry = (actor: Actor, country: string, roles: readonly Role[]): boolean =>
  actor.kind === 'officer' && actor.country === country && holds(actor, roles);

/** On one side as such; where that side has no account here, whoever on the other one registers what it does. */
const onOwnSide =
  (roles: readonly Role[]): Rule<R> =>
  ({ actor, subject }) =>
    subject.elsewhere === 'owner'
      ? at(actor, subject.otherAuthorityId, officers)
      : at(actor, subject.ownerAuthorityId, roles);
const onOtherSide =
  (roles: readonly Role[]): Rule<R> =>
  ({ actor, subject }) =>
    subject.elsewhere === 'other'
      ? at(actor, subject.ownerAuthorityId, officers)
      : subject.sentAt !== null && at(actor, subject.otherAuthorityId, roles);

/** Works on it for the requesting state (RQ), and answers for it there (RQS). */
export const theRequestingSide: Rule<R> = onOwnSide(officers);
export const theRequestingSupervisor: Rule<R> = onOwnSide(supervisors);
/** Works on it for the requested state (RD), and answers for it there (RDS). */
export const theRequestedSide: Rule<R> = onOtherSide(officers);
export const theRequestedSupervisor: Rule<R> = onOtherSide(supervisors);

/** Watches over the rights of the persons for the requesting state (SG). */
export const theSafeguards: Rule<R> = ({ actor, subject }) => ofCountry(actor, subject.ownerCountry, safeguards);

/** The embassy or consulate of the requested state (CO). */
export const theConsulate: Rule<R> = (attempt) => {
  const { actor, subject } = attempt;
  if (subject.elsewhere === 'other') return theRequestedSide(attempt);
  return subject.consulateAskedAt !== null && ofCountry(actor, subject.otherCountry, ['consular_officer']);
};

/** Leads the escort (ES); where there is none, whoever works on it. */
export const theEscort: Rule<R> = (attempt) => {
  const { actor, subject } = attempt;
  if (subject.escortLeaderId === null || subject.elsewhere === 'owner') return theRequestingSide(attempt);
  return actor.id === subject.escortLeaderId;
};

/** Serves at the crossing point of the requested state (BP). */
export const theCrossingPoint: Rule<R> = (attempt) => {
  const { actor, subject } = attempt;
  if (subject.elsewhere === 'other') return theEscort(attempt);
  return subject.notifiedAt !== null && ofCountry(actor, subject.otherCountry, ['crossing_point_officer']);
};

/** Takes down what came by another channel from a requesting state that has no account here. */
export const whoeverRegistersIt: Rule<R> = ({ actor, subject }) =>
  subject.elsewhere === 'owner' && at(actor, subject.otherAuthorityId, officers);

/** The service by itself, where a feature of it has found that something is so. */
export const theService: Rule<R> = ({ actor }) => actor.kind === 'clock';

export const dataProtection: Rule<R> = ({ actor, subject }) =>
  ofCountry(actor, subject.ownerCountry, ['data_protection_officer']);

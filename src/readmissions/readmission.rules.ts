import type { Role } from '../core/access/roles.js';
import { atSide, forSide, takenDownFor } from '../core/exchange/between-states.js';
import type { Rule } from '../core/workflow/workflow.js';
import type { Readmission } from './readmission.entity.js';

type R = Readmission;

/** Who works on readmissions for an authority. */
const officers = ['readmission_officer', 'readmission_supervisor'] as const;

/** On one side as such; where that side has no account here, whoever on the other one registers what it does. */
const onOwnSide =
  (...roles: Role[]): Rule<R> =>
  (attempt) =>
    attempt.subject.elsewhere === 'owner'
      ? takenDownFor('owner', ...officers)(attempt)
      : atSide('owner', ...roles)(attempt);
const onOtherSide =
  (...roles: Role[]): Rule<R> =>
  (attempt) =>
    attempt.subject.elsewhere === 'other'
      ? takenDownFor('other', ...officers)(attempt)
      : attempt.subject.sentAt !== null && atSide('other', ...roles)(attempt);

/** Works on it for the requesting state (RQ), and answers for it there (RQS). */
export const theRequestingSide: Rule<R> = onOwnSide(...officers);
export const theRequestingSupervisor: Rule<R> = onOwnSide('readmission_supervisor');
/** Works on it for the requested state (RD), and answers for it there (RDS). */
export const theRequestedSide: Rule<R> = onOtherSide(...officers);
export const theRequestedSupervisor: Rule<R> = onOtherSide('readmission_supervisor');

/** Watches over the rights of the persons for the requesting state (SG). */
export const theSafeguards: Rule<R> = forSide('owner', 'safeguard_officer', 'legal_officer');

/** The embassy or consulate of the requested state (CO). */
export const theConsulate: Rule<R> = (attempt) => {
  const { subject } = attempt;
  if (subject.elsewhere === 'other') return theRequestedSide(attempt);
  return subject.consulateAskedAt !== null && forSide('other', 'consular_officer')(attempt);
};

/** Leads the escort (ES); where there is none, whoever works on it. */
export const theEscort: Rule<R> = (attempt) => {
  const { actor, subject } = attempt;
  if (subject.escortLeaderId === null || subject.elsewhere === 'owner') return theRequestingSide(attempt);
  return actor.id === subject.escortLeaderId;
};

/** Serves at the crossing point of the requested state (BP). */
export const theCrossingPoint: Rule<R> = (attempt) => {
  const { subject } = attempt;
  if (subject.elsewhere === 'other') return theEscort(attempt);
  return subject.notifiedAt !== null && forSide('other', 'crossing_point_officer')(attempt);
};

/** Takes down what came by another channel from a requesting state that has no account here. */
export const whoeverRegistersIt: Rule<R> = takenDownFor('owner', ...officers);

/** The service by itself, where a feature of it has found that something is so. */
export const theService: Rule<R> = ({ actor }) => actor.kind === 'clock';

export const dataProtection: Rule<R> = forSide('owner', 'data_protection_officer');

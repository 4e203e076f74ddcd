import type { Role } from '../core/access/roles.js';
import { eachOf, itsAuthority, type Awaits } from '../core/workflow/desks.js';
import { mandatorySections } from './operation.codes.js';
import type { Operation, Participation } from './operation.entity.js';

const inItAs =
  (...roles: Role[]): Awaits<Operation> =>
  ({ id }) => [{ roles, place: id }];

const coordinators = eachOf<Operation>(inItAs('operation_coordinator'), itsAuthority('operation_coordinator'));
const whoeverMayResume: Awaits<Operation> = (operation) =>
  inItAs(operation.suspendedByMonitor ? 'rights_monitor' : 'operation_commander')(operation);

/** It is not loaded with an operation that was only just opened, which waits for its own coordinators. */
const chiefsAtItsLevel: Awaits<Operation> = ({ chiefs, climbed }) =>
  chiefs.filter(({ level }) => level <= climbed).map(({ placeId }) => ({ roles: ['police_chief'], place: placeId }));

const contactPointsOf =
  (which: (participation: Participation, operation: Operation) => boolean): Awaits<Operation> =>
  (operation) =>
    operation.participations
      .filter((participation) => which(participation, operation))
      .map(({ country }) => ({ roles: ['national_contact_point'], country }));

const theInvited = contactPointsOf(({ state }) => state === 'invited');

/** Nobody is asked to sign what is not written yet, or is about to be replaced. */
const theUnsigned = contactPointsOf(
  ({ state, signedVersion }, { completeSections, amendmentVersion, planVersion }) =>
    state === 'accepted' &&
    signedVersion !== planVersion &&
    amendmentVersion === null &&
    mandatorySections.every((code) => completeSections.includes(code)),
);

const whoeverHasToAgree = contactPointsOf(
  ({ signedVersion, agreedVersion }, { amendmentVersion }) =>
    amendmentVersion !== null && signedVersion !== null && agreedVersion !== amendmentVersion,
);

/** Who has to move an operation on, answer an invitation, sign its plan or agree to an amendment. */
export const operationDesks = {
  risk_analysis: coordinators,
  proposed: eachOf<Operation>(chiefsAtItsLevel, theInvited),
  confirmed: eachOf<Operation>(coordinators, theInvited),
  planning: eachOf<Operation>(coordinators, theInvited, theUnsigned),
  plan_signed: eachOf<Operation>(coordinators, theInvited, theUnsigned, whoeverHasToAgree),
  preparation: eachOf<Operation>(inItAs('operation_commander'), theInvited, theUnsigned, whoeverHasToAgree),
  active: eachOf<Operation>(theInvited, theUnsigned, whoeverHasToAgree),
  suspended: eachOf<Operation>(whoeverMayResume, whoeverHasToAgree),
  demobilised: coordinators,
  evaluation: coordinators,
} satisfies Record<string, Awaits<Operation>>;

import { holds } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { afterClimbs } from '../core/workflow/climbing.js';
import { inItsAuthorityAs, inItsOperationAs } from '../core/workflow/rules.js';
import type { Rule } from '../core/workflow/workflow.js';
import type { Debriefing } from './debriefing.entity.js';

/** Who is who in an interview. What is told in it is the host's, and so is its review. */
const forItsOwnerAs =
  (...roles: Role[]): Rule<Debriefing> =>
  ({ actor, subject }) =>
    actor.kind === 'officer' && actor.country === subject.ownerCountry && holds(actor, roles, subject.operationId);

export const itsDebriefers: Rule<Debriefing> = ({ actor, subject }) =>
  actor.id === subject.leadDebriefer || actor.id === subject.secondDebriefer;

const BEFORE_THE_ACCOUNT: readonly string[] = [
  'planned',
  'vulnerability_screen',
  'eligible',
  'informed',
  'consent_given',
];

/** Nobody who has listened to an account puts it aside alone. */
export const itsDebriefersBeforeTheAccount: Rule<Debriefing> = (attempt) =>
  BEFORE_THE_ACCOUNT.includes(attempt.subject.state) && itsDebriefers(attempt);

export const aTeamLeader = forItsOwnerAs('team_leader');
export const itsCoordinator = forItsOwnerAs('operation_coordinator');
export const itsCommander = forItsOwnerAs('operation_commander');
export const itsReviewers = forItsOwnerAs('team_leader', 'operation_coordinator');
export const itsRightsMonitor = inItsOperationAs('rights_monitor');
export const itsDataProtectionOfficer = inItsAuthorityAs('data_protection_officer');

/** A team leader decides; left unanswered, the coordinator may, and then the commander. */
export const whoeverItHasClimbedTo: readonly Rule<Debriefing>[] = [
  aTeamLeader,
  afterClimbs<Debriefing>(1, itsCoordinator),
  afterClimbs<Debriefing>(2, itsCommander),
];

/** Once it is graded, the coordinator need not wait for anybody. */
export const whoeverFinishesTheReview: readonly Rule<Debriefing>[] = [
  itsReviewers,
  afterClimbs<Debriefing>(2, itsCommander),
];

/** The other clock of an interview: how long what was told may be kept. */
export const theRetentionClock: Rule<Debriefing> = ({ actor, subject, now }) =>
  actor.kind === 'clock' && subject.retentionDue !== null && subject.retentionDue <= now;

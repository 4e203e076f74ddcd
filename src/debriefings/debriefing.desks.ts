import {
  eachOf,
  fromClimb,
  itsAuthority,
  itsOwnersInItsOperation,
  officerNamedBy,
  where,
  type Awaits,
} from '../core/workflow/desks.js';
import type { Debriefing } from './debriefing.entity.js';

const debriefers = eachOf<Debriefing>(officerNamedBy('leadDebriefer'), officerNamedBy('secondDebriefer'));
const reviewers = itsOwnersInItsOperation('team_leader', 'operation_coordinator');

/** Whoever is detained is interviewed only after somebody else has agreed. */
const needsApproval = ({ libertyState, detainedApprovedBy }: Debriefing): boolean =>
  libertyState === 'detained' && detainedApprovedBy === null;

/** Who has to act on an interview: the two who interview, those who review, and those who decide what is kept. */
export const debriefingDesks = {
  planned: debriefers,
  vulnerability_screen: debriefers,
  eligible: debriefers,
  informed: eachOf<Debriefing>(debriefers, where(needsApproval, reviewers)),
  consent_given: debriefers,
  account: debriefers,
  closed: debriefers,
  readback_signed: debriefers,
  quality_review: eachOf<Debriefing>(
    itsOwnersInItsOperation('team_leader'),
    fromClimb(1, itsOwnersInItsOperation('operation_coordinator')),
    fromClimb(2, itsOwnersInItsOperation('operation_commander')),
  ),
  graded: reviewers,
  sanitised: reviewers,
  withdrawn: eachOf<Debriefing>(
    itsOwnersInItsOperation('operation_coordinator'),
    itsAuthority('data_protection_officer'),
  ),
} satisfies Record<string, Awaits<Debriefing>>;

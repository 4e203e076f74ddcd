import {
  eachOf,
  fromClimb,
  itsAuthority,
  itsCountry,
  itsOperation,
  officerNamedBy,
  type Awaits,
} from '../core/workflow/desks.js';
import type { Patrol } from './patrol.entity.js';

/** Who has to send a patrol out, report on it, and review the report. */
export const patrolDesks = {
  planned: officerNamedBy('leaderId'),
  under_way: officerNamedBy('leaderId'),
  returned: officerNamedBy('leaderId'),
  reported: eachOf<Patrol>(
    officerNamedBy('siteLeaderId'),
    itsOperation('operation_coordinator'),
    itsAuthority('operation_coordinator'),
    fromClimb(1, itsOperation('operation_commander')),
    fromClimb(2, itsCountry('police_chief')),
  ),
} satisfies Record<string, Awaits<Patrol>>;

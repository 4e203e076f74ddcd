import { eachOf, fromClimb, itsOperation, officerNamedBy, type Awaits } from '../core/workflow/desks.js';
import type { Check } from './check.entity.js';

/** Who has to confirm a check. */
export const checkDesks = {
  recorded: eachOf<Check>(
    officerNamedBy('ledBy'),
    officerNamedBy('shiftLeaderId'),
    itsOperation('team_leader'),
    fromClimb(1, itsOperation('operation_coordinator')),
    fromClimb(2, itsOperation('operation_commander')),
  ),
} satisfies Record<string, Awaits<Check>>;

import type { Role } from '../core/access/roles.js';
import { eachOf, fromClimb, itsOperation, type Awaits } from '../core/workflow/desks.js';
import type { Tally } from './tally.entity.js';

const itsState =
  (role: Role): Awaits<Tally> =>
  ({ country }) => [{ roles: [role], country }];

/** Who has to validate the figures of a state. */
export const tallyDesks = {
  entered: eachOf<Tally>(
    itsState('national_contact_point'),
    fromClimb(1, itsState('police_chief')),
    fromClimb(2, itsOperation('operation_commander')),
  ),
} satisfies Record<string, Awaits<Tally>>;

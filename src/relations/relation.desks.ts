import { whoDecidesOnAChange } from '../core/handling/handling.desks.js';
import { eachOf, itsAuthority, itsOwnersInItsOperation, type Awaits } from '../core/workflow/desks.js';
import type { Relation } from './relation.entity.js';

/** Who has to agree to a relation, and who decides on a change of its handling. */
export const relationDesks = {
  proposed: eachOf<Relation>(
    itsOwnersInItsOperation('team_leader', 'operation_coordinator', 'analyst'),
    itsAuthority('analyst'),
  ),
  approved: whoDecidesOnAChange,
} satisfies Record<string, Awaits<Relation>>;

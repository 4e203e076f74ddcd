import { whoDecidesOnAChange } from '../core/handling/handling.desks.js';
import { eachOf, itsAuthority, itsOwnersInItsOperation, type Awaits } from '../core/workflow/desks.js';
import type { Relation } from './relation.entity.js';

/** That two are the same is for whoever analyses or coordinates; the rest, for any reviewer. */
const whoeverMayDecide: Awaits<Relation> = (relation) =>
  relation.code === 'same_as' ? analysts(relation) : reviewers(relation);
const analysts = eachOf<Relation>(itsOwnersInItsOperation('analyst', 'operation_coordinator'), itsAuthority('analyst'));
const reviewers = eachOf<Relation>(
  itsOwnersInItsOperation('team_leader', 'operation_coordinator', 'analyst'),
  itsAuthority('analyst'),
);

/** Who has to agree to a relation, and who decides on a change of its handling. */
export const relationDesks = {
  proposed: whoeverMayDecide,
  approved: whoDecidesOnAChange,
} satisfies Record<string, Awaits<Relation>>;

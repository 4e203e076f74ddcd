import { whoDecidesOnAChange } from '../core/handling/handling.desks.js';
import { eachOf, itsAuthor, itsAuthority, itsOwnersInItsOperation, type Awaits } from '../core/workflow/desks.js';
import type { IntelligenceItem } from './intelligence-item.entity.js';

/** Who has to grade, sanitise or release an intelligence item, and who decides on a change of its handling. */
export const intelligenceItemDesks = {
  draft: eachOf<IntelligenceItem>(
    itsAuthor,
    itsOwnersInItsOperation('team_leader', 'operation_coordinator', 'analyst'),
  ),
  graded: eachOf<IntelligenceItem>(itsOwnersInItsOperation('analyst'), itsAuthority('analyst'), whoDecidesOnAChange),
  sanitised: eachOf<IntelligenceItem>(
    itsOwnersInItsOperation('team_leader', 'operation_coordinator', 'analyst'),
    itsAuthority('handling_officer', 'analyst'),
  ),
  released: whoDecidesOnAChange,
} satisfies Record<string, Awaits<IntelligenceItem>>;

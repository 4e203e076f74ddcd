import type { Awaits } from '../workflow/desks.js';
import type { Item } from './item.js';

/** A change of handling waits for a second officer: the owner's handling officers, and for a grade also reviewers. */
export const whoDecidesOnAChange: Awaits<Item> = ({ pending, ownerAuthorityId, ownerCountry, operationId }) => {
  // It is not loaded with an item that was only just opened, and such an item has none.
  if (!pending) return [];
  const handling = { roles: ['handling_officer'], place: ownerAuthorityId } as const;
  const reviewers = [
    { roles: ['team_leader', 'operation_coordinator', 'analyst'], place: operationId, within: ownerCountry },
    { roles: ['analyst'], place: ownerAuthorityId },
  ] as const;
  return pending.kind === 'regrade' ? [handling, ...reviewers] : [handling];
};

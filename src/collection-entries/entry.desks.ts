import { itsAuthority, type Awaits } from '../core/workflow/desks.js';
import type { CollectionEntry } from './collection-entry.entity.js';

/** Who has to say whether an entry is still needed. */
export const entryDesks = {
  review_due: itsAuthority('handling_officer', 'analyst', 'check_officer'),
} satisfies Record<string, Awaits<CollectionEntry>>;

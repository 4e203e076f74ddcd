import { entryWorkflow, type EntryState } from './entry.workflow.js';
import type { CollectionEntry } from './collection-entry.entity.js';

/** When the clock acts on an entry that is in a state, as its law says. */
export function dueIn(
  state: string,
  entered: Date,
  kept: Pick<CollectionEntry, 'reviewDue' | 'expiresOn'>,
): Date | null {
  return entryWorkflow.states[state as EntryState].due?.(entered, kept as CollectionEntry) ?? null;
}

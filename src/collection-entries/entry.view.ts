import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { CollectionEntry } from './collection-entry.entity.js';
import { traitsInOrder } from './entry.digest.js';
import type { EntryView } from './entry-view.dto.js';
import { entryWorkflow } from './entry.workflow.js';

export async function showEntry(entry: CollectionEntry, glance: Glance): Promise<EntryView> {
  const what = pick(entry, [
    'collectionId',
    'externalRef',
    'kind',
    'category',
    'age',
    'minor',
    'measures',
    'sourceRef',
  ]);
  const why = pick(entry, ['grounds', 'necessity', 'summary', 'writtenBy', 'writtenAt']);
  const stay = pick(entry, ['reviewDue', 'expiresOn', 'reviewedBy', 'reviewedAt']);
  const { traits, indexedHash, barredRef } = entry;
  return {
    ...caseView(entryWorkflow, entry, glance),
    ...what,
    ...why,
    ...stay,
    traits: traits && (traitsInOrder(traits) as EntryView['traits']),
    findable: indexedHash !== null,
    barred: barredRef !== null,
    warnings: traits ? await warningsAbout(traits) : [],
  };
}

/** The engine is loaded by whoever first needs it. */
async function warningsAbout(traits: NonNullable<CollectionEntry['traits']>) {
  const { warningsOf } = await import('../matching-engine/warnings.js');
  return warningsOf(traits);
}

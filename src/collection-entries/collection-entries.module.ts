import { Module } from '@nestjs/common';
import { CollectionHoldings } from '../collections/collection-holdings.registry.js';
import { CollectionsModule } from '../collections/collections.module.js';
import { Tasks } from '../core/jobs/tasks.js';
import { HandlingModule } from '../handling/handling.module.js';
import { MatchingModule } from '../matching/matching.module.js';
import { ProbingModule } from '../probing/probing.module.js';
import { EntriesController } from './entries.controller.js';
import { EntriesService } from './entries.service.js';
import { EntryBatchStore } from './entry.batch.store.js';
import { EntryBatches } from './entry.batches.js';
import { EntryDesk } from './entry.desk.js';
import { EntryDrafts } from './entry.drafts.js';
import { EntriesByHand } from './entry.hand.js';
import { EntryHoldings } from './entry.holdings.js';
import { EntryHoldingsStore } from './entry.holdings.store.js';
import { EntryIndex } from './entry.index.js';
import { EntryKeeping } from './entry.keeping.js';
import { EntryReader } from './entry.reader.js';
import { EntryRestoring } from './entry.restoring.js';
import { EntryStore } from './entry.store.js';

/** Whom and what collections hold. */
@Module({
  imports: [CollectionsModule, HandlingModule, MatchingModule, ProbingModule],
  controllers: [EntriesController],
  providers: [
    EntriesService,
    EntryDrafts,
    EntriesByHand,
    EntryKeeping,
    EntryIndex,
    EntryStore,
    EntryBatches,
    EntryBatchStore,
    EntryHoldings,
    EntryHoldingsStore,
    EntryRestoring,
    EntryDesk,
    EntryReader,
  ],
  exports: [EntryDesk, EntryReader],
})
export class CollectionEntriesModule {
  constructor(tasks: Tasks, restoring: EntryRestoring, registry: CollectionHoldings, holdings: EntryHoldings) {
    tasks.add(restoring);
    registry.set(holdings);
  }
}

import { Module } from '@nestjs/common';
import { CollectionsModule } from '../collections/collections.module.js';
import { HandlingModule } from '../handling/handling.module.js';
import { MatchingModule } from '../matching/matching.module.js';
import { EntriesController } from './entries.controller.js';
import { EntriesService } from './entries.service.js';
import { EntryBatchStore } from './entry.batch.store.js';
import { EntryBatches } from './entry.batches.js';
import { EntryDesk } from './entry.desk.js';
import { EntryDrafts } from './entry.drafts.js';
import { EntryHoldings } from './entry.holdings.js';
import { EntryHoldingsStore } from './entry.holdings.store.js';
import { EntryIndex } from './entry.index.js';
import { EntryKeeping } from './entry.keeping.js';
import { EntryReader } from './entry.reader.js';
import { EntryStore } from './entry.store.js';

/** Whom and what collections hold. */
@Module({
  imports: [CollectionsModule, HandlingModule, MatchingModule],
  controllers: [EntriesController],
  providers: [
    EntriesService,
    EntryDrafts,
    EntryKeeping,
    EntryIndex,
    EntryStore,
    EntryBatches,
    EntryBatchStore,
    EntryHoldings,
    EntryHoldingsStore,
    EntryDesk,
    EntryReader,
  ],
  exports: [EntryDesk, EntryReader],
})
export class CollectionEntriesModule {}

import { Module } from '@nestjs/common';
import { ApplicabilityModule } from '../applicability/applicability.module.js';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { HandlingModule } from '../handling/handling.module.js';
import { CollectionFiguresController } from './collection-figures.controller.js';
import { CollectionFiguresReader } from './collection-figures.reader.js';
import { CollectionFiguresService } from './collection-figures.service.js';
import { CollectionHoldings } from './collection-holdings.registry.js';
import { CollectionTermsService } from './collection-terms.service.js';
import { CollectionDecisions } from './collection.decisions.js';
import { CollectionDrafts } from './collection.drafts.js';
import { CollectionLaw } from './collection.law.js';
import { CollectionReader } from './collection.reader.js';
import { CollectionStore } from './collection.store.js';
import { CollectionsController } from './collections.controller.js';
import { CollectionsService } from './collections.service.js';

/** What authorities keep and let others be checked against, with who is told what. */
@Module({
  imports: [ApplicabilityModule, AuthoritiesModule, HandlingModule],
  controllers: [CollectionsController, CollectionFiguresController],
  providers: [
    CollectionsService,
    CollectionTermsService,
    CollectionDecisions,
    CollectionDrafts,
    CollectionLaw,
    CollectionStore,
    CollectionHoldings,
    CollectionReader,
    CollectionFiguresService,
    CollectionFiguresReader,
  ],
  exports: [CollectionReader, CollectionHoldings],
})
export class CollectionsModule {}

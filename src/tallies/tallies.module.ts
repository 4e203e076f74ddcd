import { Module } from '@nestjs/common';
import { OperationsModule } from '../operations/operations.module.js';
import { TalliesController } from './tallies.controller.js';
import { TalliesService } from './tallies.service.js';
import { TallyDrafts } from './tally.drafts.js';
import { TallyReader } from './tally.reader.js';
import { TallyStore } from './tally.store.js';

@Module({
  imports: [OperationsModule],
  controllers: [TalliesController],
  providers: [TalliesService, TallyDrafts, TallyReader, TallyStore],
  exports: [TallyReader],
})
export class TalliesModule {}

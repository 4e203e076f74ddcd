import { Module } from '@nestjs/common';
import { EntryProbingDesk } from './entry-probing.desk.js';
import { EntryProbingStore } from './entry-probing.store.js';
import { ProbingController } from './probing.controller.js';
import { ProbingDesk } from './probing.desk.js';
import { ProbingService } from './probing.service.js';
import { ProbingStore } from './probing.store.js';

/** How often collections are asked: limits, and what their owners see of it. */
@Module({
  controllers: [ProbingController],
  providers: [ProbingService, ProbingDesk, ProbingStore, EntryProbingDesk, EntryProbingStore],
  exports: [ProbingDesk, EntryProbingDesk],
})
export class ProbingModule {}

import { Module } from '@nestjs/common';
import { ProbingController } from './probing.controller.js';
import { ProbingDesk } from './probing.desk.js';
import { ProbingService } from './probing.service.js';
import { ProbingStore } from './probing.store.js';

/** How often collections are asked: limits, and what their owners see of it. */
@Module({
  controllers: [ProbingController],
  providers: [ProbingService, ProbingDesk, ProbingStore],
  exports: [ProbingDesk],
})
export class ProbingModule {}

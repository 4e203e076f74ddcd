import { Module } from '@nestjs/common';
import { ClocksModule } from '../clocks/clocks.module.js';
import { LimitedCasesRegistry } from './limited-cases.registry.js';
import { DeadlineMovesRegistry } from './deadline-moves.registry.js';
import { LimitsReader } from './limits.reader.js';

/** How limits of agreements are counted, for those who have to know the end of one before it runs or keep it themselves. */
@Module({
  imports: [ClocksModule],
  providers: [LimitsReader, LimitedCasesRegistry, DeadlineMovesRegistry],
  exports: [LimitsReader, LimitedCasesRegistry, DeadlineMovesRegistry],
})
export class LimitsModule {}

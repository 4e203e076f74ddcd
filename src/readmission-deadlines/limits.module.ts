import { Module } from '@nestjs/common';
import { ClocksModule } from '../clocks/clocks.module.js';
import { LimitsReader } from './limits.reader.js';

/** How limits of agreements are counted, for those who have to know the end of one before it runs. */
@Module({
  imports: [ClocksModule],
  providers: [LimitsReader],
  exports: [LimitsReader],
})
export class LimitsModule {}

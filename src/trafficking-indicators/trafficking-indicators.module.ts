import { Module } from '@nestjs/common';
import { TraffickingIndicatorReader } from './trafficking-indicator.reader.js';
import { TraffickingIndicatorsController } from './trafficking-indicators.controller.js';
import { TraffickingIndicatorsService } from './trafficking-indicators.service.js';

@Module({
  controllers: [TraffickingIndicatorsController],
  providers: [TraffickingIndicatorsService, TraffickingIndicatorReader],
  exports: [TraffickingIndicatorReader],
})
export class TraffickingIndicatorsModule {}

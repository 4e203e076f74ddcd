import { Module } from '@nestjs/common';
import { RiskAnalysesController } from './risk-analyses.controller.js';
import { RiskAnalysesService } from './risk-analyses.service.js';
import { RiskAnalysisStore } from './risk-analysis.store.js';
import { RiskItemReader } from './risk-item.reader.js';

@Module({
  controllers: [RiskAnalysesController],
  providers: [RiskAnalysesService, RiskAnalysisStore, RiskItemReader],
  exports: [RiskItemReader],
})
export class RiskAnalysesModule {}

import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { RiskAnalysesController } from './risk-analyses.controller.js';
import { RiskAnalysesService } from './risk-analyses.service.js';
import { RiskAnalysisStore } from './risk-analysis.store.js';
import { RiskItemReader } from './risk-item.reader.js';

@Module({
  imports: [AuthoritiesModule],
  controllers: [RiskAnalysesController],
  providers: [RiskAnalysesService, RiskAnalysisStore, RiskItemReader],
  exports: [RiskItemReader],
})
export class RiskAnalysesModule {}

import { Module } from '@nestjs/common';
import { ApplicabilityModule } from '../applicability/applicability.module.js';
import { ClocksModule } from '../clocks/clocks.module.js';
import { StrategicExchangesModule } from '../strategic-exchanges/strategic-exchanges.module.js';
import { JointAnalysesController } from './joint-analyses.controller.js';
import { JointAnalysesService } from './joint-analyses.service.js';
import { JointAnalysisConclusionsService } from './joint-analysis-conclusions.service.js';
import { JointAnalysisLaw } from './joint-analysis.law.js';
import { JointAnalysisStore } from './joint-analysis.store.js';

/** The joint analysis of threats that is due every year. */
@Module({
  imports: [ApplicabilityModule, ClocksModule, StrategicExchangesModule],
  controllers: [JointAnalysesController],
  providers: [JointAnalysesService, JointAnalysisConclusionsService, JointAnalysisLaw, JointAnalysisStore],
})
export class JointAnalysesModule {}

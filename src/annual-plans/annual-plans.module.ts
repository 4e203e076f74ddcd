import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { BorderSectionsModule } from '../border-sections/border-sections.module.js';
import { RiskAnalysesModule } from '../risk-analyses/risk-analyses.module.js';
import { AnnualPlanDrafts } from './annual-plan.drafts.js';
import { AnnualPlanReader } from './annual-plan.reader.js';
import { AnnualPlanStore } from './annual-plan.store.js';
import { AnnualPlansController } from './annual-plans.controller.js';
import { AnnualPlansService } from './annual-plans.service.js';

@Module({
  imports: [AuthoritiesModule, BorderSectionsModule, RiskAnalysesModule],
  controllers: [AnnualPlansController],
  providers: [AnnualPlansService, AnnualPlanDrafts, AnnualPlanReader, AnnualPlanStore],
  exports: [AnnualPlanReader],
})
export class AnnualPlansModule {}

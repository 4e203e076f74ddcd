import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { DailyReportsModule } from '../daily-reports/daily-reports.module.js';
import { OperationsModule } from '../operations/operations.module.js';
import { TalliesModule } from '../tallies/tallies.module.js';
import { EvaluationPartsService } from './evaluation-parts.service.js';
import { EvaluationSubmissionsService } from './evaluation-submissions.service.js';
import { EvaluationStore } from './evaluation.store.js';
import { EvaluationsController } from './evaluations.controller.js';
import { EvaluationsService } from './evaluations.service.js';

@Module({
  imports: [AuthoritiesModule, DailyReportsModule, OperationsModule, TalliesModule],
  controllers: [EvaluationsController],
  providers: [EvaluationsService, EvaluationPartsService, EvaluationSubmissionsService, EvaluationStore],
})
export class EvaluationsModule {}

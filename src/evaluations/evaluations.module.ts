import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { OperationsModule } from '../operations/operations.module.js';
import { EvaluationPartsService } from './evaluation-parts.service.js';
import { EvaluationStore } from './evaluation.store.js';
import { EvaluationsController } from './evaluations.controller.js';
import { EvaluationsService } from './evaluations.service.js';

@Module({
  imports: [AuthoritiesModule, OperationsModule],
  controllers: [EvaluationsController],
  providers: [EvaluationsService, EvaluationPartsService, EvaluationStore],
})
export class EvaluationsModule {}

import { Module } from '@nestjs/common';
import { BorderSectionsModule } from '../border-sections/border-sections.module.js';
import { RiskAnalysesModule } from '../risk-analyses/risk-analyses.module.js';
import { OperationDrafts } from './operation.drafts.js';
import { OperationPlansService } from './operation-plans.service.js';
import { OperationReader } from './operation.reader.js';
import { OperationStore } from './operation.store.js';
import { OperationsController } from './operations.controller.js';
import { OperationsService } from './operations.service.js';

@Module({
  imports: [BorderSectionsModule, RiskAnalysesModule],
  controllers: [OperationsController],
  providers: [OperationsService, OperationPlansService, OperationDrafts, OperationReader, OperationStore],
  exports: [OperationReader],
})
export class OperationsModule {}

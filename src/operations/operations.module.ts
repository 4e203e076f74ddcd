import { Module } from '@nestjs/common';
import { AnnualPlansModule } from '../annual-plans/annual-plans.module.js';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { BorderSectionsModule } from '../border-sections/border-sections.module.js';
import { RiskAnalysesModule } from '../risk-analyses/risk-analyses.module.js';
import { OperationOriginReader } from './operation-origin.reader.js';
import { OperationOrigins } from './operation.origins.js';
import { OperationDrafts } from './operation.drafts.js';
import { OperationPlansService } from './operation-plans.service.js';
import { OperationReader } from './operation.reader.js';
import { OperationStore } from './operation.store.js';
import { OperationsController } from './operations.controller.js';
import { OperationsService } from './operations.service.js';

@Module({
  imports: [AnnualPlansModule, AuthoritiesModule, BorderSectionsModule, RiskAnalysesModule],
  controllers: [OperationsController],
  providers: [
    OperationsService,
    OperationPlansService,
    OperationDrafts,
    OperationOrigins,
    OperationOriginReader,
    OperationReader,
    OperationStore,
  ],
  exports: [OperationReader],
})
export class OperationsModule {}

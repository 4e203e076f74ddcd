import { Module } from '@nestjs/common';
import { LegalBasesModule } from '../legal-bases/legal-bases.module.js';
import { OperationsModule } from '../operations/operations.module.js';
import { ContingentReader } from './contingent.reader.js';
import { ContingentsController } from './contingents.controller.js';
import { ContingentsService } from './contingents.service.js';
import { DeploymentPowers } from './deployment.powers.js';
import { DeploymentReader } from './deployment.reader.js';
import { DeploymentStore } from './deployment.store.js';
import { DeploymentsController } from './deployments.controller.js';
import { DeploymentsService } from './deployments.service.js';

@Module({
  imports: [LegalBasesModule, OperationsModule],
  controllers: [DeploymentsController, ContingentsController],
  providers: [
    DeploymentsService,
    DeploymentPowers,
    DeploymentReader,
    DeploymentStore,
    ContingentsService,
    ContingentReader,
  ],
  exports: [DeploymentReader],
})
export class DeploymentsModule {}

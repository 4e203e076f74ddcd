import { Module } from '@nestjs/common';
import { LegalBasesModule } from '../legal-bases/legal-bases.module.js';
import { DeploymentPowers } from './deployment.powers.js';
import { DeploymentReader } from './deployment.reader.js';
import { DeploymentStore } from './deployment.store.js';
import { DeploymentsController } from './deployments.controller.js';
import { DeploymentsService } from './deployments.service.js';

@Module({
  imports: [LegalBasesModule],
  controllers: [DeploymentsController],
  providers: [DeploymentsService, DeploymentPowers, DeploymentReader, DeploymentStore],
  exports: [DeploymentReader],
})
export class DeploymentsModule {}

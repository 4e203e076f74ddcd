import { Module } from '@nestjs/common';
import { DeploymentsModule } from '../deployments/deployments.module.js';
import { ScenesModule } from '../scenes/scenes.module.js';
import { TrainingSessionDrafts } from './training-session.drafts.js';
import { TrainingSessionStore } from './training-session.store.js';
import { TrainingSessionsController } from './training-sessions.controller.js';
import { TrainingSessionsService } from './training-sessions.service.js';

@Module({
  imports: [DeploymentsModule, ScenesModule],
  controllers: [TrainingSessionsController],
  providers: [TrainingSessionsService, TrainingSessionDrafts, TrainingSessionStore],
})
export class TrainingSessionsModule {}

import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { OperationsModule } from '../operations/operations.module.js';
import { FollowUpDesk } from './follow-up.desk.js';
import { FollowUpDrafts } from './follow-up.drafts.js';
import { FollowUpStore } from './follow-up.store.js';
import { FollowUpsController } from './follow-ups.controller.js';
import { FollowUpsService } from './follow-ups.service.js';

@Module({
  imports: [AuthoritiesModule, OperationsModule],
  controllers: [FollowUpsController],
  providers: [FollowUpsService, FollowUpDrafts, FollowUpDesk, FollowUpStore],
  exports: [FollowUpDesk],
})
export class FollowUpsModule {}

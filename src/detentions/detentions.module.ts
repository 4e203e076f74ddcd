import { Module } from '@nestjs/common';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { ReadmissionHoldsModule } from '../readmission-holds/readmission-holds.module.js';
import { ReadmissionsModule } from '../readmissions/readmissions.module.js';
import { DetentionActs } from './detention.acts.js';
import { DetentionKind } from './detention.kind.js';
import { DetentionStore } from './detention.store.js';
import { DetentionWatching } from './detention.watching.js';
import { DetentionsController } from './detentions.controller.js';
import { DetentionsService } from './detentions.service.js';

@Module({
  imports: [LegalRegisterModule, ReadmissionHoldsModule, ReadmissionsModule],
  controllers: [DetentionsController],
  providers: [DetentionsService, DetentionActs, DetentionKind, DetentionStore, DetentionWatching],
})
export class DetentionsModule {}

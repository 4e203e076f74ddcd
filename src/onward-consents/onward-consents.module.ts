import { Module } from '@nestjs/common';
import { OperationsModule } from '../operations/operations.module.js';
import { ReadmissionsModule } from '../readmissions/readmissions.module.js';
import { TransmissionLogModule } from '../transmission-log/transmission-log.module.js';
import { ConsentCarrying } from './consent.carrying.js';
import { ConsentDrafts } from './consent.drafts.js';
import { ConsentKind } from './consent.kind.js';
import { ConsentStore } from './consent.store.js';
import { ConsentWatching } from './consent.watching.js';
import { OnwardConsentsController } from './onward-consents.controller.js';
import { OnwardConsentsService } from './onward-consents.service.js';

@Module({
  imports: [OperationsModule, ReadmissionsModule, TransmissionLogModule],
  controllers: [OnwardConsentsController],
  providers: [OnwardConsentsService, ConsentCarrying, ConsentDrafts, ConsentKind, ConsentStore, ConsentWatching],
})
export class OnwardConsentsModule {}

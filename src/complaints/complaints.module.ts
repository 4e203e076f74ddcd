import { Module } from '@nestjs/common';
import { OperationsModule } from '../operations/operations.module.js';
import { SeriousIncidentsModule } from '../serious-incidents/serious-incidents.module.js';
import { ComplaintDesk } from './complaint.desk.js';
import { ComplaintDrafts } from './complaint.drafts.js';
import { ComplaintKind } from './complaint.kind.js';
import { ComplaintStore } from './complaint.store.js';
import { ComplaintsController } from './complaints.controller.js';
import { ComplaintsService } from './complaints.service.js';

@Module({
  imports: [OperationsModule, SeriousIncidentsModule],
  controllers: [ComplaintsController],
  providers: [ComplaintsService, ComplaintDesk, ComplaintDrafts, ComplaintKind, ComplaintStore],
  exports: [ComplaintDesk],
})
export class ComplaintsModule {}

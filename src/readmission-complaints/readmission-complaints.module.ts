import { Module } from '@nestjs/common';
import { ReadmissionComplaintDesk } from './readmission-complaint.desk.js';
import { ReadmissionComplaintKind } from './readmission-complaint.kind.js';
import { ReadmissionComplaintStore } from './readmission-complaint.store.js';
import { ReadmissionComplaintsController } from './readmission-complaints.controller.js';
import { ReadmissionComplaintsService } from './readmission-complaints.service.js';

@Module({
  controllers: [ReadmissionComplaintsController],
  providers: [
    ReadmissionComplaintsService,
    ReadmissionComplaintDesk,
    ReadmissionComplaintKind,
    ReadmissionComplaintStore,
  ],
  exports: [ReadmissionComplaintDesk],
})
export class ReadmissionComplaintsModule {}

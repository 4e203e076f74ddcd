import { Module } from '@nestjs/common';
import { ReadmissionsModule } from '../readmissions/readmissions.module.js';
import { ReadmissionComplaintDesk } from './readmission-complaint.desk.js';
import { ReadmissionComplaintKind } from './readmission-complaint.kind.js';
import { ReadmissionComplaintStore } from './readmission-complaint.store.js';
import { ReadmissionComplaintWatching } from './readmission-complaint.watching.js';
import { ReadmissionComplaintsController } from './readmission-complaints.controller.js';
import { ReadmissionComplaintsService } from './readmission-complaints.service.js';

@Module({
  imports: [ReadmissionsModule],
  controllers: [ReadmissionComplaintsController],
  providers: [
    ReadmissionComplaintsService,
    ReadmissionComplaintDesk,
    ReadmissionComplaintKind,
    ReadmissionComplaintStore,
    ReadmissionComplaintWatching,
  ],
})
export class ReadmissionComplaintsModule {}

import { Module } from '@nestjs/common';
import { ReadmissionDeadlinesModule } from '../readmission-deadlines/readmission-deadlines.module.js';
import { LimitsModule } from '../readmission-deadlines/limits.module.js';
import { ReadmissionHoldsModule } from '../readmission-holds/readmission-holds.module.js';
import { ReadmissionsModule } from '../readmissions/readmissions.module.js';
import { TransmissionLogModule } from '../transmission-log/transmission-log.module.js';
import { ReadmissionInterviewCourseService } from './readmission-interview-course.service.js';
import { ReadmissionInterviewFollowers, Registries } from './readmission-interview.followers.js';
import { ReadmissionInterviewKind } from './readmission-interview.kind.js';
import { ReadmissionInterviewLaw } from './readmission-interview.law.js';
import { ReadmissionInterviewMoving } from './readmission-interview.moving.js';
import { ReadmissionInterviewReader } from './readmission-interview.reader.js';
import { ReadmissionInterviewStore } from './readmission-interview.store.js';
import { ReadmissionInterviewsController } from './readmission-interviews.controller.js';
import { ReadmissionInterviewsService } from './readmission-interviews.service.js';

/** Interviews in readmissions. */
@Module({
  imports: [
    ReadmissionsModule,
    LimitsModule,
    ReadmissionDeadlinesModule,
    ReadmissionHoldsModule,
    TransmissionLogModule,
  ],
  controllers: [ReadmissionInterviewsController],
  providers: [
    ReadmissionInterviewsService,
    ReadmissionInterviewCourseService,
    ReadmissionInterviewKind,
    ReadmissionInterviewMoving,
    ReadmissionInterviewLaw,
    ReadmissionInterviewStore,
    ReadmissionInterviewReader,
    ReadmissionInterviewFollowers,
    Registries,
  ],
  exports: [ReadmissionInterviewReader],
})
export class ReadmissionInterviewsModule {}

import { Module } from '@nestjs/common';
import { ClocksModule } from '../clocks/clocks.module.js';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { ReadmissionsModule } from '../readmissions/readmissions.module.js';
import { DeadlineCourse } from './deadline.course.js';
import { DeadlineFacts } from './deadline.facts.js';
import { DeadlineFollowers } from './deadline.followers.js';
import { DeadlineKeeper } from './deadline.keeper.js';
import { DeadlineLooks } from './deadline.looks.js';
import { DeadlineStore } from './deadline.store.js';
import { LimitsModule } from './limits.module.js';
import { ObstaclesService } from './obstacles.service.js';
import { ReadmissionDeadlineDesk } from './readmission-deadline.desk.js';
import { ReadmissionDeadlinesController } from './readmission-deadlines.controller.js';
import { ReadmissionDeadlinesService } from './readmission-deadlines.service.js';
import { ReadmissionRecountsService } from './readmission-recounts.service.js';
import { RecheckRegistries, RecheckTask } from './recheck.task.js';
import { RecountCases } from './recount.cases.js';
import { RecountPieces } from './recount.pieces.js';
import { RecountStore } from './recount.store.js';
import { RecountTask } from './recount.task.js';
import { Recounts } from './recounts.js';

const course = [DeadlineStore, DeadlineKeeper, DeadlineCourse, DeadlineFollowers, DeadlineFacts, DeadlineLooks];
const recounting = [RecountStore, Recounts, RecountPieces, RecountCases, RecountTask, RecheckRegistries, RecheckTask];
const services = [ReadmissionDeadlinesService, ObstaclesService, ReadmissionRecountsService];

/** The limits of readmissions: which run, counted by the days of whoever has to act, and what follows when they pass. */
@Module({
  imports: [ClocksModule, LegalRegisterModule, LimitsModule, ReadmissionsModule],
  controllers: [ReadmissionDeadlinesController],
  providers: [...course, ...recounting, ...services, ReadmissionDeadlineDesk],
  exports: [ReadmissionDeadlineDesk],
})
export class ReadmissionDeadlinesModule {}

import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { ReadmissionAgreementsModule } from '../readmission-agreements/readmission-agreements.module.js';
import { LimitsModule } from '../readmission-deadlines/limits.module.js';
import { ReadmissionsModule } from '../readmissions/readmissions.module.js';
import { TransmissionLogModule } from '../transmission-log/transmission-log.module.js';
import { TransitCourseController } from './transit-course.controller.js';
import { TransitCourseService } from './transit-course.service.js';
import { TransitDrafts } from './transit.drafts.js';
import { TransitEvents } from './transit-events.registry.js';
import { TransitLaw } from './transit.law.js';
import { TransitReader } from './transit.reader.js';
import { TransitRecounting } from './transit.recounting.js';
import { TransitStore } from './transit.store.js';
import { TransitTimes } from './transit.times.js';
import { TransitsController } from './transits.controller.js';
import { TransitsService } from './transits.service.js';

/** Bringing persons through a state on their way to the one that admits them. */
@Module({
  imports: [
    AuthoritiesModule,
    LimitsModule,
    LegalRegisterModule,
    ReadmissionAgreementsModule,
    ReadmissionsModule,
    TransmissionLogModule,
  ],
  controllers: [TransitCourseController, TransitsController],
  providers: [
    TransitsService,
    TransitCourseService,
    TransitDrafts,
    TransitEvents,
    TransitLaw,
    TransitReader,
    TransitRecounting,
    TransitStore,
    TransitTimes,
  ],
  exports: [TransitEvents, TransitReader],
})
export class TransitsModule {}

import { Module } from '@nestjs/common';
import { MatchingModule } from '../matching/matching.module.js';
import { SubjectsModule } from '../subjects/subjects.module.js';
import { DeconflictionNoticeStore } from './deconfliction-notice.store.js';
import { DeconflictionNoticesController } from './deconfliction-notices.controller.js';
import { DeconflictionNoticesService } from './deconfliction-notices.service.js';
import { DeconflictionAnswering } from './deconfliction.answering.js';
import { DeconflictionSweep } from './deconfliction.sweep.js';
import { MeetingDesk } from './meeting.desk.js';
import { StakeStore } from './stake.store.js';
import { UnitContactStore } from './unit-contact.store.js';
import { WorkingInterestStore } from './working-interest.store.js';
import { WorkingInterestsController } from './working-interests.controller.js';
import { WorkingInterestsService } from './working-interests.service.js';

/** Two units that work on the same learn that the other exists, through their supervisors, and nothing else. */
@Module({
  imports: [MatchingModule, SubjectsModule],
  controllers: [WorkingInterestsController, DeconflictionNoticesController],
  providers: [
    WorkingInterestsService,
    WorkingInterestStore,
    DeconflictionNoticesService,
    DeconflictionNoticeStore,
    MeetingDesk,
    StakeStore,
    UnitContactStore,
    DeconflictionAnswering,
    DeconflictionSweep,
  ],
  exports: [DeconflictionSweep],
})
export class DeconflictionModule {}

import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module.js';
import { HandlingModule } from '../handling/handling.module.js';
import { MatchingModule } from '../matching/matching.module.js';
import { OperationsModule } from '../operations/operations.module.js';
import { SpecialCategories } from './special-categories.js';
import { SubjectActsController } from './subject-acts.controller.js';
import { SubjectDesk } from './subject.desk.js';
import { SubjectDrafts } from './subject.drafts.js';
import { SubjectErasuresService } from './subject-erasures.service.js';
import { SubjectExportsService } from './subject-exports.service.js';
import { SubjectIndexSweep } from './subject-index.sweep.js';
import { SubjectFollowers } from './subject-followers.registry.js';
import { SubjectReader } from './subject.reader.js';
import { SubjectReadingsService } from './subject-readings.service.js';
import { SubjectReviewsService } from './subject-reviews.service.js';
import { SubjectSearch } from './subject.search.js';
import { SubjectSpecialService } from './subject-special.service.js';
import { SubjectStore } from './subject.store.js';
import { SubjectsController } from './subjects.controller.js';
import { SubjectsService } from './subjects.service.js';

const services = [
  SubjectsService,
  SubjectReadingsService,
  SubjectReviewsService,
  SubjectSpecialService,
  SubjectErasuresService,
  SubjectExportsService,
];

@Module({
  imports: [AttachmentsModule, HandlingModule, MatchingModule, OperationsModule],
  controllers: [SubjectActsController, SubjectsController],
  providers: [
    ...services,
    SpecialCategories,
    SubjectDesk,
    SubjectDrafts,
    SubjectIndexSweep,
    SubjectFollowers,
    SubjectReader,
    SubjectSearch,
    SubjectStore,
  ],
  exports: [SubjectDesk, SubjectFollowers, SubjectReader],
})
export class SubjectsModule {}

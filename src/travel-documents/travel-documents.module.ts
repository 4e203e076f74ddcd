import { Module } from '@nestjs/common';
import { CountriesModule } from '../countries/countries.module.js';
import { ReadmissionDeadlinesModule } from '../readmission-deadlines/readmission-deadlines.module.js';
import { LimitsModule } from '../readmission-deadlines/limits.module.js';
import { ReadmissionsModule } from '../readmissions/readmissions.module.js';
import { TravelDocumentCourse } from './travel-document.course.js';
import { TravelDocumentDesk } from './travel-document.desk.js';
import { TravelDocumentDrafts } from './travel-document.drafts.js';
import { TravelDocumentFollowers } from './travel-document.followers.js';
import { TravelDocumentLaw } from './travel-document.law.js';
import { TravelDocumentSteps } from './travel-document.steps.js';
import { TravelDocumentStore } from './travel-document.store.js';
import { TravelDocumentsController } from './travel-documents.controller.js';
import { TravelDocumentsService } from './travel-documents.service.js';

/** Travel documents for those who are taken back. */
@Module({
  imports: [CountriesModule, ReadmissionsModule, LimitsModule, ReadmissionDeadlinesModule],
  controllers: [TravelDocumentsController],
  providers: [
    TravelDocumentsService,
    TravelDocumentCourse,
    TravelDocumentDrafts,
    TravelDocumentLaw,
    TravelDocumentSteps,
    TravelDocumentStore,
    TravelDocumentDesk,
    TravelDocumentFollowers,
  ],
  exports: [TravelDocumentDesk],
})
export class TravelDocumentsModule {}

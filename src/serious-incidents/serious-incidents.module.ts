import { Module } from '@nestjs/common';
import { OperationsModule } from '../operations/operations.module.js';
import { SeriousIncidentCategoriesController } from './serious-incident-categories.controller.js';
import { SeriousIncidentCategoriesService } from './serious-incident-categories.service.js';
import { SeriousIncidentCategoryReader } from './serious-incident-category.reader.js';
import { SeriousIncidentDesk } from './serious-incident.desk.js';
import { SeriousIncidentDrafts } from './serious-incident.drafts.js';
import { SeriousIncidentInquiryService } from './serious-incident-inquiry.service.js';
import { SeriousIncidentKind } from './serious-incident.kind.js';
import { SeriousIncidentStore } from './serious-incident.store.js';
import { SeriousIncidentsController } from './serious-incidents.controller.js';
import { SeriousIncidentsService } from './serious-incidents.service.js';

const own = [SeriousIncidentCategoryReader, SeriousIncidentDrafts, SeriousIncidentKind, SeriousIncidentStore];

@Module({
  imports: [OperationsModule],
  controllers: [SeriousIncidentsController, SeriousIncidentCategoriesController],
  providers: [
    SeriousIncidentsService,
    SeriousIncidentInquiryService,
    SeriousIncidentCategoriesService,
    SeriousIncidentDesk,
    ...own,
  ],
  exports: [SeriousIncidentDesk],
})
export class SeriousIncidentsModule {}

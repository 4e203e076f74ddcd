import { Module } from '@nestjs/common';
import { DailyReportsModule } from '../daily-reports/daily-reports.module.js';
import { OperationsModule } from '../operations/operations.module.js';
import { RightsReportController } from './rights-report.controller.js';
import { RightsReportReader } from './rights-report.reader.js';
import { RightsReportService } from './rights-report.service.js';
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
  imports: [OperationsModule, DailyReportsModule],
  controllers: [SeriousIncidentsController, SeriousIncidentCategoriesController, RightsReportController],
  providers: [
    SeriousIncidentsService,
    SeriousIncidentInquiryService,
    SeriousIncidentCategoriesService,
    SeriousIncidentDesk,
    RightsReportService,
    RightsReportReader,
    ...own,
  ],
  exports: [SeriousIncidentDesk],
})
export class SeriousIncidentsModule {}

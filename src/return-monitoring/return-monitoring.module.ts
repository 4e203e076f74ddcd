import { Module } from '@nestjs/common';
import { ReadmissionHoldsModule } from '../readmission-holds/readmission-holds.module.js';
import { ReadmissionsModule } from '../readmissions/readmissions.module.js';
import { ReturnFlightsModule } from '../return-flights/return-flights.module.js';
import { TransitsModule } from '../transits/transits.module.js';
import { MonitoringReportsController } from './monitoring-reports.controller.js';
import { MonitoringVisitsController } from './monitoring.controller.js';
import { MonitoringDrafts } from './monitoring.drafts.js';
import { MonitoringKinds } from './monitoring.kinds.js';
import { MonitoringService } from './monitoring.service.js';
import { MonitoringWishes } from './monitoring.wishes.js';
import { ReportStore } from './report.store.js';
import { ReportWatching } from './report.watching.js';
import { VisitStore } from './visit.store.js';
import { Watched } from './watched.js';

@Module({
  imports: [ReadmissionHoldsModule, ReadmissionsModule, ReturnFlightsModule, TransitsModule],
  controllers: [MonitoringVisitsController, MonitoringReportsController],
  providers: [
    MonitoringService,
    MonitoringDrafts,
    MonitoringKinds,
    MonitoringWishes,
    ReportStore,
    ReportWatching,
    VisitStore,
    Watched,
  ],
})
export class ReturnMonitoringModule {}

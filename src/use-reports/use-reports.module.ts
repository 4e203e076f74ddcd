import { Module } from '@nestjs/common';
import { HandlingModule } from '../handling/handling.module.js';
import { ClocksModule } from '../clocks/clocks.module.js';
import { TransmissionLogModule } from '../transmission-log/transmission-log.module.js';
import { UseReportAsking } from './use-report.asking.js';
import { UseReportDesk } from './use-report.desk.js';
import { UseReportKind } from './use-report.kind.js';
import { UseReportStore } from './use-report.store.js';
import { UseReportsController } from './use-reports.controller.js';
import { UseReportsService } from './use-reports.service.js';

@Module({
  imports: [HandlingModule, ClocksModule, TransmissionLogModule],
  controllers: [UseReportsController],
  providers: [UseReportsService, UseReportAsking, UseReportDesk, UseReportKind, UseReportStore],
  exports: [UseReportDesk],
})
export class UseReportsModule {}

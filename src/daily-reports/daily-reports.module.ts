import { Module } from '@nestjs/common';
import { CountriesModule } from '../countries/countries.module.js';
import { OperationsModule } from '../operations/operations.module.js';
import { TalliesModule } from '../tallies/tallies.module.js';
import { DailyReportDays } from './daily-report.days.js';
import { DailyReportDrafts } from './daily-report.drafts.js';
import { DailyReportFigures } from './daily-report.figures.js';
import { DailyReportKind } from './daily-report.kind.js';
import { DailyReportStore } from './daily-report.store.js';
import { DailyReportsController } from './daily-reports.controller.js';
import { DailyReportsService } from './daily-reports.service.js';
import { FiguresReader } from './figures.reader.js';
import { OperationFiguresController } from './operation-figures.controller.js';
import { OperationFiguresReader } from './operation-figures.reader.js';
import { OperationFiguresService } from './operation-figures.service.js';
import { ReportingDaysReader } from './reporting-days.reader.js';

const reports = [DailyReportDays, DailyReportDrafts, DailyReportFigures, DailyReportKind, DailyReportStore];
const figures = [FiguresReader, OperationFiguresReader, ReportingDaysReader];

@Module({
  imports: [CountriesModule, OperationsModule, TalliesModule],
  controllers: [DailyReportsController, OperationFiguresController],
  providers: [DailyReportsService, OperationFiguresService, ...reports, ...figures],
  exports: [FiguresReader],
})
export class DailyReportsModule {}

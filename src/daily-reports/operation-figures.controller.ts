import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { DaysQueryDto, FiguresOf, OperationFiguresView, ReportingDayView } from './operation-figures.dto.js';
import { OperationFiguresService } from './operation-figures.service.js';

@Controller('operations')
export class OperationFiguresController {
  constructor(private readonly figures: OperationFiguresService) {}

  /**
   * What the operation has to its account at this moment: by day and state for those who run it or speak for a state;
   * for observers, oversight and evaluators totals only, without numbers below five.
   */
  @Get(':id/tally')
  @Allow('operation.tally')
  tally(
    @Me() officer: Officer,
    @Param() { id }: FiguresOf,
    @Query() days: DaysQueryDto,
  ): Promise<OperationFiguresView> {
    return this.figures.tally(officer, id, days);
  }

  /** Which day was reported from which site, and which is missing. */
  @Get(':id/reporting-days')
  @Allow('daily_report.read')
  reportingDays(
    @Me() officer: Officer,
    @Param() { id }: FiguresOf,
    @Query() days: DaysQueryDto,
  ): Promise<ReportingDayView[]> {
    return this.figures.reportingDays(officer, id, days);
  }
}

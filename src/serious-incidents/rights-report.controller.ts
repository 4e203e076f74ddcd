import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { RightsReportOf, RightsReportQueryDto, RightsReportView } from './rights-report.dto.js';
import { RightsReportService } from './rights-report.service.js';

@Controller('operations')
export class RightsReportController {
  constructor(private readonly reports: RightsReportService) {}

  /** Serious incidents, referrals and complaints of a period in figures, for the operation's rights monitors. */
  @Get(':id/rights-report')
  @Allow('rights_report.read')
  get(
    @Me() officer: Officer,
    @Param() { id }: RightsReportOf,
    @Query() period: RightsReportQueryDto,
  ): Promise<RightsReportView> {
    return this.reports.of(officer, id, period);
  }
}

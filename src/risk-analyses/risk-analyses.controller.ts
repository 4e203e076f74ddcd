import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { RiskAnalysesService } from './risk-analyses.service.js';
import {
  ActOnRiskAnalysis,
  OpenRiskAnalysisDto,
  ReviseRiskAnalysisDto,
  RiskAnalysesQueryDto,
  RiskAnalysisView,
  RiskItemDto,
  RiskItemId,
} from './risk-analysis.dto.js';

@Controller('risk-analyses')
export class RiskAnalysesController {
  constructor(private readonly analyses: RiskAnalysesService) {}

  @Get()
  @Pages(RiskAnalysisView)
  @Allow('risk_analysis.read')
  list(@Me() officer: Officer, @Query() query: RiskAnalysesQueryDto): Promise<PageOf<RiskAnalysisView>> {
    return this.analyses.list(officer, query);
  }

  @Get(':id')
  @Allow('risk_analysis.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<RiskAnalysisView> {
    return this.analyses.get(officer, id);
  }

  @Post()
  @Allow('risk_analysis.write')
  open(@By() by: Acting, @Body() body: OpenRiskAnalysisDto): Promise<RiskAnalysisView> {
    return this.analyses.open(by, body);
  }

  @Patch(':id')
  @Allow('risk_analysis.write')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseRiskAnalysisDto): Promise<RiskAnalysisView> {
    return this.analyses.revise(by, id, body);
  }

  /** Adds a risk at a border section, or changes it. */
  @Put(':id/items/:itemId')
  @Allow('risk_analysis.write')
  putItem(@By() by: Acting, @Param() { id, itemId }: RiskItemId, @Body() body: RiskItemDto): Promise<RiskAnalysisView> {
    return this.analyses.putItem(by, id, itemId, body);
  }

  @Delete(':id/items/:itemId')
  @Allow('risk_analysis.write')
  removeItem(@By() by: Acting, @Param() { id, itemId }: RiskItemId): Promise<RiskAnalysisView> {
    return this.analyses.removeItem(by, id, itemId);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('risk_analysis.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnRiskAnalysis,
    @Body() { reason }: ReasonDto,
  ): Promise<RiskAnalysisView> {
    return this.analyses.act(by, id, action, reason);
  }
}

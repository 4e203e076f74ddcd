import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { JointAnalysesService } from './joint-analyses.service.js';
import { JointAnalysisConclusionsService } from './joint-analysis-conclusions.service.js';
import {
  ActOnJointAnalysis,
  ConcludeDto,
  JointAnalysesQueryDto,
  JointAnalysisView,
  OpenJointAnalysisDto,
} from './joint-analysis.dto.js';

@Controller('joint-analyses')
export class JointAnalysesController {
  constructor(
    private readonly analyses: JointAnalysesService,
    private readonly conclusions: JointAnalysisConclusionsService,
  ) {}

  @Get()
  @Pages(JointAnalysisView)
  @Allow('joint_analysis.read')
  list(@Me() officer: Officer, @Query() query: JointAnalysesQueryDto): Promise<PageOf<JointAnalysisView>> {
    return this.analyses.list(officer, query);
  }

  @Get(':id')
  @Allow('joint_analysis.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<JointAnalysisView> {
    return this.analyses.get(officer, id);
  }

  /** Two or more states analyse threats together from now on: the task comes back every year. */
  @Post()
  @Allow('joint_analysis.act')
  open(@By() by: Acting, @Body() body: OpenJointAnalysisDto): Promise<JointAnalysisView> {
    return this.analyses.open(by, body);
  }

  /** An analysis was shared: the year begins anew with it. */
  @Post(':id/conclude')
  @HttpCode(200)
  @Allow('joint_analysis.act')
  conclude(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ConcludeDto): Promise<JointAnalysisView> {
    return this.conclusions.conclude(by, id, body.exchangeId);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('joint_analysis.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnJointAnalysis,
    @Body() { reason }: ReasonDto,
  ): Promise<JointAnalysisView> {
    return this.analyses.act(by, id, action, reason);
  }
}

import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnEvaluation,
  BenchmarkDto,
  BenchmarkId,
  EvaluationsQueryDto,
  EvaluationView,
  FindingDto,
  FindingId,
  OpenEvaluationDto,
  ReportSectionCode,
  ReportSectionDto,
} from './evaluation.dto.js';
import { EvaluationPartsService } from './evaluation-parts.service.js';
import { EvaluationSubmissionsService } from './evaluation-submissions.service.js';
import { EvaluationsService } from './evaluations.service.js';

@Controller('evaluations')
export class EvaluationsController {
  constructor(
    private readonly evaluations: EvaluationsService,
    private readonly parts: EvaluationPartsService,
    private readonly submissions: EvaluationSubmissionsService,
  ) {}

  @Get()
  @Pages(EvaluationView)
  @Allow('evaluation.read')
  list(@Me() officer: Officer, @Query() query: EvaluationsQueryDto): Promise<PageOf<EvaluationView>> {
    return this.evaluations.list(officer, query);
  }

  @Get(':id')
  @Allow('evaluation.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<EvaluationView> {
    return this.evaluations.get(officer, id);
  }

  /** Opens the one evaluation of an operation that is over; its benchmarks are the objectives of the plan. */
  @Post()
  @Allow('evaluation.write')
  open(@By() by: Acting, @Body() { operationId }: OpenEvaluationDto): Promise<EvaluationView> {
    return this.evaluations.open(by, operationId);
  }

  /** Writes a section of the final report. */
  @Put(':id/sections/:code')
  @Allow('evaluation.write')
  writeSection(
    @By() by: Acting,
    @Param() { id, code }: ReportSectionCode,
    @Body() { text }: ReportSectionDto,
  ): Promise<EvaluationView> {
    return this.parts.writeSection(by, id, code, text);
  }

  @Put(':id/benchmarks/:benchmarkId')
  @Allow('evaluation.write')
  putBenchmark(
    @By() by: Acting,
    @Param() { id, benchmarkId }: BenchmarkId,
    @Body() body: BenchmarkDto,
  ): Promise<EvaluationView> {
    return this.parts.putBenchmark(by, id, benchmarkId, body);
  }

  @Delete(':id/benchmarks/:benchmarkId')
  @Allow('evaluation.write')
  removeBenchmark(@By() by: Acting, @Param() { id, benchmarkId }: BenchmarkId): Promise<EvaluationView> {
    return this.parts.removeBenchmark(by, id, benchmarkId);
  }

  /** Adds a lesson, a gap or a recommendation, or changes it. */
  @Put(':id/findings/:findingId')
  @Allow('evaluation.write')
  putFinding(
    @By() by: Acting,
    @Param() { id, findingId }: FindingId,
    @Body() body: FindingDto,
  ): Promise<EvaluationView> {
    return this.parts.putFinding(by, id, findingId, body);
  }

  @Delete(':id/findings/:findingId')
  @Allow('evaluation.write')
  removeFinding(@By() by: Acting, @Param() { id, findingId }: FindingId): Promise<EvaluationView> {
    return this.parts.removeFinding(by, id, findingId);
  }

  /** Freezes the figures and asks the host and every signatory of the plan to sign. */
  @Post(':id/submit')
  @HttpCode(200)
  @Allow('evaluation.write')
  submit(@By() by: Acting, @Param() { id }: CaseId): Promise<EvaluationView> {
    return this.submissions.submit(by, id);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('evaluation.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnEvaluation,
    @Body() { reason }: ReasonDto,
  ): Promise<EvaluationView> {
    return this.evaluations.act(by, id, action, reason);
  }
}

import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { ReadFor } from '../core/audit/purpose.js';
import { CaseId } from '../core/cases/case.dto.js';
import { KeepDto, WhyDto } from '../core/handling/info-meta.dto.js';
import { By, type Acting } from '../core/work/acting.js';
import { ReviewSubjectDto, SpecialCategoryDto } from './subject.dto.js';
import { ExportSubjectDto, SubjectExportView } from './subject-export.dto.js';
import { SubjectErasuresService } from './subject-erasures.service.js';
import { SubjectExportsService } from './subject-exports.service.js';
import { SubjectReviewsService } from './subject-reviews.service.js';
import { SubjectSpecialService } from './subject-special.service.js';
import { SubjectView } from './subject-views.dto.js';

/** What is done to a subject with content of its own. */
@Controller('subjects/:id')
export class SubjectActsController {
  constructor(
    private readonly decisions: SubjectReviewsService,
    private readonly special: SubjectSpecialService,
    private readonly erasures: SubjectErasuresService,
    private readonly exports: SubjectExportsService,
  ) {}

  /** A second officer's review: of a person, what they are to the matter, on which facts. */
  @Post('review')
  @HttpCode(200)
  @Allow('subject.act')
  review(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviewSubjectDto): Promise<SubjectView> {
    return this.decisions.review(by, id, body);
  }

  /** Still needed: kept until a day that its retention rule allows. */
  @Post('keep')
  @HttpCode(200)
  @Allow('subject.act')
  keep(@By() by: Acting, @Param() { id }: CaseId, @Body() body: KeepDto): Promise<SubjectView> {
    return this.decisions.keep(by, id, body);
  }

  /** Adds special categories of data: encrypted, strictly necessary, and told to the data-protection officer. */
  @Post('add_special_category')
  @HttpCode(200)
  @Allow('subject.act')
  addSpecialCategory(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: SpecialCategoryDto,
  ): Promise<SubjectView> {
    return this.special.add(by, id, body);
  }

  /** Leaves nothing but that it was there. */
  @Post('erase')
  @HttpCode(200)
  @Allow('subject.act')
  erase(@By() by: Acting, @Param() { id }: CaseId, @Body() { reason }: WhyDto): Promise<SubjectView> {
    return this.erasures.erase(by, id, reason);
  }

  /** One subject as a message for one recipient and one use, if its handling lets it go there. */
  @Get('export')
  @Allow('subject.export')
  export(
    @Me() officer: Officer,
    @Param() { id }: CaseId,
    @Query() query: ExportSubjectDto,
    @ReadFor() purpose: Purpose,
  ): Promise<SubjectExportView> {
    return this.exports.export(officer, id, { ...query, purpose });
  }
}

import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { ReadFor } from '../core/audit/purpose.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { ActOnSubject, OpenSubjectDto, ReviseSubjectDto } from './subject.dto.js';
import { SubjectsQueryDto } from './subjects-query.dto.js';
import { SubjectReadingsService } from './subject-readings.service.js';
import { ReviewsView, SpecialCategoryView, SubjectView } from './subject-views.dto.js';
import { SubjectsService } from './subjects.service.js';

@Controller('subjects')
export class SubjectsController {
  constructor(
    private readonly subjects: SubjectsService,
    private readonly readings: SubjectReadingsService,
  ) {}

  /** Lists, and looks for a number, plate or handle exactly, among what the officer may see. */
  @Get()
  @Pages(SubjectView)
  @Allow('subject.read')
  list(
    @Me() officer: Officer,
    @Query() query: SubjectsQueryDto,
    @ReadFor() purpose: Purpose,
  ): Promise<PageOf<SubjectView>> {
    return this.readings.list(officer, query, purpose);
  }

  @Get(':id')
  @Allow('subject.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId, @ReadFor() purpose: Purpose): Promise<SubjectView> {
    return this.subjects.get(officer, id, purpose);
  }

  /** What was decided of it, by whom, on which facts. */
  @Get(':id/reviews')
  @Allow('subject.read')
  reviews(@Me() officer: Officer, @Param() { id }: CaseId, @ReadFor() purpose: Purpose): Promise<ReviewsView> {
    return this.readings.reviews(officer, id, purpose);
  }

  /** Special categories of data: apart from everything else, each reading with an entry of its own. */
  @Get(':id/special-category')
  @Allow('subject.read')
  specialCategory(
    @Me() officer: Officer,
    @Param() { id }: CaseId,
    @ReadFor() purpose: Purpose,
  ): Promise<SpecialCategoryView> {
    return this.readings.specialCategory(officer, id, purpose);
  }

  /** Writes down a person or thing that a record yields, for the host of its operation. */
  @Post()
  @Allow('subject.open')
  open(@By() by: Acting, @Body() body: OpenSubjectDto): Promise<SubjectView> {
    return this.subjects.open(by, body);
  }

  @Patch(':id')
  @Allow('subject.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseSubjectDto): Promise<SubjectView> {
    return this.subjects.revise(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('subject.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnSubject, @Body() { reason }: ReasonDto): Promise<SubjectView> {
    return this.subjects.act(by, id, action, reason);
  }
}

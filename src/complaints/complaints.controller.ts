import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { AnswerComplaintDto, ComplaintReceiptView, ExamineComplaintDto } from './complaint-parts.dto.js';
import { ActOnComplaint, ComplaintsQueryDto, ComplaintView, OpenComplaintDto } from './complaint.dto.js';
import { ComplaintsService } from './complaints.service.js';

@Controller('complaints')
export class ComplaintsController {
  constructor(private readonly complaints: ComplaintsService) {}

  @Get()
  @Pages(ComplaintView)
  @Allow('complaint.read')
  list(@Me() officer: Officer, @Query() query: ComplaintsQueryDto): Promise<PageOf<ComplaintView>> {
    return this.complaints.list(officer, query);
  }

  @Get(':id')
  @Allow('complaint.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<ComplaintView> {
    return this.complaints.get(officer, id);
  }

  /** Hands in a complaint for somebody, and answers the reference that they take along. */
  @Post()
  @Allow('complaint.open')
  open(@By() by: Acting, @Body() body: OpenComplaintDto): Promise<ComplaintReceiptView> {
    return this.complaints.open(by, body);
  }

  @Post(':id/examine')
  @HttpCode(200)
  @Allow('complaint.act')
  examine(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ExamineComplaintDto): Promise<ComplaintView> {
    return this.complaints.examine(by, id, body);
  }

  /** What the complainant was told, also where the complaint could not be examined here. */
  @Post(':id/answer')
  @HttpCode(200)
  @Allow('complaint.act')
  answer(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AnswerComplaintDto): Promise<ComplaintView> {
    return this.complaints.answer(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('complaint.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnComplaint,
    @Body() { reason }: ReasonDto,
  ): Promise<ComplaintView> {
    return this.complaints.act(by, id, action, reason);
  }
}

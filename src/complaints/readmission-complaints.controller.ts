import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { AnswerComplaintDto, ComplaintReceiptView, ExamineComplaintDto } from './complaint-parts.dto.js';
import {
  ActOnReadmissionComplaint,
  OpenReadmissionComplaintDto,
  ReadmissionComplaintsQueryDto,
  ReadmissionComplaintView,
} from './readmission-complaint.dto.js';
import { ReadmissionComplaintsService } from './readmission-complaints.service.js';

@Controller('readmission-complaints')
export class ReadmissionComplaintsController {
  constructor(private readonly complaints: ReadmissionComplaintsService) {}

  @Get()
  @Pages(ReadmissionComplaintView)
  @Allow('readmission_complaint.read')
  list(
    @Me() officer: Officer,
    @Query() query: ReadmissionComplaintsQueryDto,
  ): Promise<PageOf<ReadmissionComplaintView>> {
    return this.complaints.list(officer, query);
  }

  @Get(':id')
  @Allow('readmission_complaint.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<ReadmissionComplaintView> {
    return this.complaints.get(officer, id);
  }

  /** Hands in a complaint by the reference number of the case, and answers the reference that the complainant takes along. */
  @Post()
  @Allow('readmission_complaint.open')
  open(@By() by: Acting, @Body() body: OpenReadmissionComplaintDto): Promise<ComplaintReceiptView> {
    return this.complaints.open(by, body);
  }

  @Post(':id/examine')
  @HttpCode(200)
  @Allow('readmission_complaint.act')
  examine(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: ExamineComplaintDto,
  ): Promise<ReadmissionComplaintView> {
    return this.complaints.examine(by, id, body);
  }

  @Post(':id/answer')
  @HttpCode(200)
  @Allow('readmission_complaint.act')
  answer(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: AnswerComplaintDto,
  ): Promise<ReadmissionComplaintView> {
    return this.complaints.answer(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('readmission_complaint.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnReadmissionComplaint,
    @Body() { reason }: ReasonDto,
  ): Promise<ReadmissionComplaintView> {
    return this.complaints.act(by, id, action, reason);
  }
}

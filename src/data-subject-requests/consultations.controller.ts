import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { CommentDto, ConsultationsQueryDto, ConsultationView, RegisterConsultationDto } from './consultation.dto.js';
import { ConsultationsService } from './consultations.service.js';

@Controller('data-subject-consultations')
export class ConsultationsController {
  constructor(private readonly consultations: ConsultationsService) {}

  @Get()
  @Pages(ConsultationView)
  @Allow('data_subject_consultation.read')
  list(@Me() officer: Officer, @Query() query: ConsultationsQueryDto): Promise<PageOf<ConsultationView>> {
    return this.consultations.list(officer, query);
  }

  @Get(':id')
  @Allow('data_subject_consultation.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<ConsultationView> {
    return this.consultations.get(officer, id);
  }

  /** A state without account here gives one's own the opportunity to comment: taken down as it came. */
  @Post('register')
  @Allow('data_subject_consultation.register')
  register(@By() by: Acting, @Body() body: RegisterConsultationDto): Promise<ConsultationView> {
    return this.consultations.register(by, body);
  }

  /** The transmitter comments before a person's request is decided. */
  @Post(':id/answer')
  @HttpCode(200)
  @Allow('data_subject_consultation.answer')
  answer(@By() by: Acting, @Param() { id }: CaseId, @Body() body: CommentDto): Promise<ConsultationView> {
    return this.consultations.answer(by, id, body);
  }
}

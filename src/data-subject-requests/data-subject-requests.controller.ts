import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { DataSubjectRequestView } from './data-subject-request-view.dto.js';
import { DataSubjectRemediesService } from './data-subject-remedies.service.js';
import {
  ActOnDataSubjectRequest,
  AnswerDataSubjectRequestDto,
  DataSubjectRequestsQueryDto,
  DecideRequestDto,
  IdentifyDto,
  ReceiveRequestDto,
  RemedyDto,
  RequesterDto,
} from './data-subject-request.dto.js';
import { DataSubjectRequestsService } from './data-subject-requests.service.js';
import { DataSubjectStepsService } from './data-subject-steps.service.js';

@Controller('data-subject-requests')
export class DataSubjectRequestsController {
  constructor(
    private readonly requests: DataSubjectRequestsService,
    private readonly steps: DataSubjectStepsService,
    private readonly remedies: DataSubjectRemediesService,
  ) {}

  @Get()
  @Pages(DataSubjectRequestView)
  @Allow('data_subject_request.work')
  list(@Me() officer: Officer, @Query() query: DataSubjectRequestsQueryDto): Promise<PageOf<DataSubjectRequestView>> {
    return this.requests.list(officer, query);
  }

  @Get(':id')
  @Allow('data_subject_request.work')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<DataSubjectRequestView> {
    return this.requests.get(officer, id);
  }

  /** Who asks. */
  @Get(':id/requester')
  @Allow('data_subject_request.work')
  requester(@Me() officer: Officer, @Param() { id }: CaseId): Promise<RequesterDto> {
    return this.requests.requester(officer, id);
  }

  /** Takes down a person's request; who they are is sealed. */
  @Post()
  @Allow('data_subject_request.work')
  receive(@By() by: Acting, @Body() body: ReceiveRequestDto): Promise<DataSubjectRequestView> {
    return this.requests.receive(by, body);
  }

  /** Who asks has proved who they are. */
  @Post(':id/identify')
  @HttpCode(200)
  @Allow('data_subject_request.work')
  identify(@By() by: Acting, @Param() { id }: CaseId, @Body() body: IdentifyDto): Promise<DataSubjectRequestView> {
    return this.requests.identify(by, id, body);
  }

  /** Finds what is held, and asks every transmitter of it to comment. */
  @Post(':id/search')
  @HttpCode(200)
  @Allow('data_subject_request.work')
  search(@By() by: Acting, @Param() { id }: CaseId): Promise<DataSubjectRequestView> {
    return this.steps.search(by, id);
  }

  /** Decides, after every transmitter was heard; grounds from the register, reasons on file. */
  @Post(':id/decide')
  @HttpCode(200)
  @Allow('data_subject_request.work')
  decide(@By() by: Acting, @Param() { id }: CaseId, @Body() body: DecideRequestDto): Promise<DataSubjectRequestView> {
    return this.steps.decide(by, id, body);
  }

  /** Carries out what was granted, on one record. */
  @Post(':id/remedy')
  @HttpCode(200)
  @Allow('data_subject_request.work')
  remedy(@By() by: Acting, @Param() { id }: CaseId, @Body() body: RemedyDto): Promise<DataSubjectRequestView> {
    return this.remedies.remedy(by, id, body);
  }

  /** Answers in writing. */
  @Post(':id/answer')
  @HttpCode(200)
  @Allow('data_subject_request.work')
  answer(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: AnswerDataSubjectRequestDto,
  ): Promise<DataSubjectRequestView> {
    return this.steps.answer(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('data_subject_request.work')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnDataSubjectRequest,
    @Body() { reason }: ReasonDto,
  ): Promise<DataSubjectRequestView> {
    return this.requests.act(by, id, action, reason);
  }
}

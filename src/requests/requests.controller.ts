import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { CorrespondenceService } from './correspondence.service.js';
import { OpenRequestDto, RequestsQueryDto, ReviseRequestDto } from './request.dto.js';
import {
  ActOnRequest,
  ActOnRequestDto,
  AnswerRequestDto,
  AssessEuropolCopyDto,
  HandOverRequestDto,
  JudicialDto,
  ProposeConditionsDto,
  RefuseRequestDto,
} from './request-acts.dto.js';
import { RequestMatchesView } from './request-matches.dto.js';
import { RequestMatchesService } from './request-matches.service.js';
import { RequestMessageView, RequestView } from './request.view.dto.js';
import { RequestsService } from './requests.service.js';

@Controller('requests')
export class RequestsController {
  constructor(
    private readonly requests: RequestsService,
    private readonly correspondence: CorrespondenceService,
    private readonly matching: RequestMatchesService,
  ) {}

  @Get()
  @Pages(RequestView)
  @Allow('request.read')
  list(@Me() officer: Officer, @Query() query: RequestsQueryDto): Promise<PageOf<RequestView>> {
    return this.requests.list(officer, query);
  }

  @Get(':id')
  @Allow('request.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<RequestView> {
    return this.requests.get(officer, id);
  }

  /** Everything that the two sides have said to each other, the oldest first. */
  @Get(':id/messages')
  @Allow('request.read')
  messages(@Me() officer: Officer, @Param() { id }: CaseId): Promise<RequestMessageView[]> {
    return this.requests.messages(officer, id);
  }

  /** Where its identifiers are known already, among what the reader may see. */
  @Get(':id/matches')
  @Allow('request.read')
  matches(@Me() officer: Officer, @Param() { id }: CaseId): Promise<RequestMatchesView> {
    return this.matching.of(officer, id);
  }

  /** Begins a draft. What the law says of it today comes with every answer. */
  @Post()
  @Allow('request.open')
  open(@By() by: Acting, @Body() body: OpenRequestDto): Promise<RequestView> {
    return this.requests.open(by, body);
  }

  @Patch(':id')
  @Allow('request.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseRequestDto): Promise<RequestView> {
    return this.requests.revise(by, id, body);
  }

  /** To the authority that is competent; the side that asks is told. */
  @Post(':id/hand_over')
  @HttpCode(200)
  @Allow('request.act')
  handOver(@By() by: Acting, @Param() { id }: CaseId, @Body() body: HandOverRequestDto): Promise<RequestView> {
    return this.correspondence.handOver(by, id, body);
  }

  /** A judicial authorisation is needed: the side that asks is told why, and until when. */
  @Post(':id/await_judicial')
  @HttpCode(200)
  @Allow('request.act')
  awaitJudicial(@By() by: Acting, @Param() { id }: CaseId, @Body() body: JudicialDto): Promise<RequestView> {
    return this.correspondence.judicial(by, id, 'await_judicial', body);
  }

  /** It takes longer. */
  @Post(':id/prolong_judicial')
  @HttpCode(200)
  @Allow('request.act')
  prolongJudicial(@By() by: Acting, @Param() { id }: CaseId, @Body() body: JudicialDto): Promise<RequestView> {
    return this.correspondence.judicial(by, id, 'prolong_judicial', body);
  }

  /** Refused otherwise: on a ground from the closed list and with reasons. */
  @Post(':id/propose_conditions')
  @HttpCode(200)
  @Allow('request.act')
  proposeConditions(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: ProposeConditionsDto,
  ): Promise<RequestView> {
    return this.correspondence.propose(by, id, body);
  }

  /** As a whole, on a ground from the closed list and with reasons. */
  @Post(':id/refuse')
  @HttpCode(200)
  @Allow('request.act')
  refuse(@By() by: Acting, @Param() { id }: CaseId, @Body() body: RefuseRequestDto): Promise<RequestView> {
    return this.correspondence.refuse(by, id, body);
  }

  /** With everything that was released for it; a part of it can be refused. */
  @Post(':id/answer')
  @HttpCode(200)
  @Allow('request.act')
  answer(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AnswerRequestDto): Promise<RequestView> {
    return this.correspondence.answer(by, id, 'answer', body);
  }

  /** The rest follows. */
  @Post(':id/answer_in_part')
  @HttpCode(200)
  @Allow('request.act')
  answerInPart(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AnswerRequestDto): Promise<RequestView> {
    return this.correspondence.answer(by, id, 'answer_in_part', body);
  }

  /** Back the way it came: focal point, liaison officer, liaison officer, focal point. */
  @Post(':id/answer_through_selec')
  @HttpCode(200)
  @Allow('request.act')
  answerThroughSelec(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AnswerRequestDto): Promise<RequestView> {
    return this.correspondence.answer(by, id, 'answer_through_selec', body);
  }

  /** Whether Europol gets a copy of what one's own side passes on: in each case. */
  @Post(':id/assess_europol_copy')
  @HttpCode(200)
  @Allow('request.act')
  europol(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AssessEuropolCopyDto): Promise<RequestView> {
    return this.correspondence.europolCopy(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('request.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnRequest, @Body() body: ActOnRequestDto): Promise<RequestView> {
    return this.correspondence.act(by, id, action, body);
  }
}

import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnHit,
  DiscloseHitDto,
  FeedBackDto,
  HitComparisonView,
  HitsQueryDto,
  HitView,
  RefuseHitDto,
  RequestFromHitDto,
} from './hit.dto.js';
import { HitDecisionsService } from './hit-decisions.service.js';
import { HitRequestsService } from './hit-requests.service.js';
import { HitsService } from './hits.service.js';

/** What either side is told of hits; the owner's decisions, and what the asking side makes of them. */
@Controller('hits')
export class HitsController {
  constructor(
    private readonly hits: HitsService,
    private readonly decisions: HitDecisionsService,
    private readonly requests: HitRequestsService,
  ) {}

  @Get()
  @Pages(HitView)
  @Allow('hit.read')
  list(@Me() officer: Officer, @Query() query: HitsQueryDto): Promise<PageOf<HitView>> {
    return this.hits.list(officer, query);
  }

  @Get(':id')
  @Allow('hit.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<HitView> {
    return this.hits.get(officer, id);
  }

  /** What was asked and what is held, side by side, and why the two were found alike: each part as far as it is shown. */
  @Get(':id/comparison')
  @Allow('hit.compare')
  comparison(@Me() officer: Officer, @Param() { id }: CaseId): Promise<HitComparisonView> {
    return this.hits.comparison(officer, id);
  }

  /** The owner's consent: these parts, for this purpose, until then. */
  @Post(':id/disclose')
  @HttpCode(200)
  @Allow('hit.decide')
  disclose(@By() by: Acting, @Param() { id }: CaseId, @Body() body: DiscloseHitDto): Promise<HitView> {
    return this.decisions.disclose(by, id, body);
  }

  /** On a ground of the closed list. */
  @Post(':id/refuse')
  @HttpCode(200)
  @Allow('hit.decide')
  refuse(@By() by: Acting, @Param() { id }: CaseId, @Body() body: RefuseHitDto): Promise<HitView> {
    return this.decisions.refuse(by, id, body);
  }

  /** Drafts the request between the two states by which it is followed up. */
  @Post(':id/request')
  @HttpCode(200)
  @Allow('hit.request')
  request(@By() by: Acting, @Param() { id }: CaseId, @Body() body: RequestFromHitDto): Promise<HitView> {
    return this.requests.request(by, id, body);
  }

  /** What became of it, for its owner. */
  @Post(':id/feed_back')
  @HttpCode(200)
  @Allow('hit.feed_back')
  feedBack(@By() by: Acting, @Param() { id }: CaseId, @Body() body: FeedBackDto): Promise<HitView> {
    return this.hits.feedBack(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('hit.feed_back')
  act(@By() by: Acting, @Param() { id, action }: ActOnHit, @Body() { reason }: ReasonDto): Promise<HitView> {
    return this.hits.act(by, id, action, reason);
  }
}

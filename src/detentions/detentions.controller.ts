import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  DetentionsQueryDto,
  DetentionView,
  MoveDetentionDto,
  OpenDetentionDto,
  ReleaseDetainedDto,
  ReviewDetentionDto,
} from './detention.dto.js';
import { DetentionsService } from './detentions.service.js';

@Controller('detentions')
export class DetentionsController {
  constructor(private readonly detentions: DetentionsService) {}

  @Get()
  @Pages(DetentionView)
  @Allow('detention.read')
  list(@Me() officer: Officer, @Query() query: DetentionsQueryDto): Promise<PageOf<DetentionView>> {
    return this.detentions.list(officer, query);
  }

  @Get(':id')
  @Allow('detention.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<DetentionView> {
    return this.detentions.get(officer, id);
  }

  /** Records that somebody is detained to be readmitted, on which decision, and until when. */
  @Post()
  @Allow('detention.open')
  open(@By() by: Acting, @Body() body: OpenDetentionDto): Promise<DetentionView> {
    return this.detentions.open(by, body);
  }

  /** Says that it is still justified, why, and by which decision. */
  @Post(':id/review')
  @HttpCode(200)
  @Allow('detention.act')
  review(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviewDetentionDto): Promise<DetentionView> {
    return this.detentions.review(by, id, body);
  }

  @Post(':id/move')
  @HttpCode(200)
  @Allow('detention.open')
  move(@By() by: Acting, @Param() { id }: CaseId, @Body() body: MoveDetentionDto): Promise<DetentionView> {
    return this.detentions.move(by, id, body);
  }

  @Post(':id/release')
  @HttpCode(200)
  @Allow('detention.act')
  release(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReleaseDetainedDto): Promise<DetentionView> {
    return this.detentions.release(by, id, body);
  }
}

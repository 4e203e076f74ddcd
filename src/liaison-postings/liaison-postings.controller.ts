import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  AccreditDto,
  ActOnLiaisonPosting,
  InstructDto,
  LiaisonPostingsQueryDto,
  LiaisonPostingView,
  NominateDto,
  OpenLiaisonPostingDto,
  ReviseLiaisonPostingDto,
} from './liaison-posting.dto.js';
import { ProlongDto } from './liaison-posting-term.dto.js';
import { LiaisonPostingCourseService } from './liaison-posting-course.service.js';
import { LiaisonPostingsService } from './liaison-postings.service.js';

@Controller('liaison-postings')
export class LiaisonPostingsController {
  constructor(
    private readonly postings: LiaisonPostingsService,
    private readonly course: LiaisonPostingCourseService,
  ) {}

  @Get()
  @Pages(LiaisonPostingView)
  @Allow('liaison_posting.read')
  list(@Me() officer: Officer, @Query() query: LiaisonPostingsQueryDto): Promise<PageOf<LiaisonPostingView>> {
    return this.postings.list(officer, query);
  }

  @Get(':id')
  @Allow('liaison_posting.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<LiaisonPostingView> {
    return this.postings.get(officer, id);
  }

  /** Proposes to post an officer of one's own state; refused where the law has no agreement for it. */
  @Post()
  @Allow('liaison_posting.open')
  open(@By() by: Acting, @Body() body: OpenLiaisonPostingDto): Promise<LiaisonPostingView> {
    return this.postings.open(by, body);
  }

  @Patch(':id')
  @Allow('liaison_posting.act')
  revise(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: ReviseLiaisonPostingDto,
  ): Promise<LiaisonPostingView> {
    return this.postings.revise(by, id, body);
  }

  /** Names the officer; before the accreditation also another one. */
  @Post(':id/nominate')
  @HttpCode(200)
  @Allow('liaison_posting.act')
  nominate(@By() by: Acting, @Param() { id }: CaseId, @Body() body: NominateDto): Promise<LiaisonPostingView> {
    return this.course.nominate(by, id, body.officerId);
  }

  @Post(':id/accredit')
  @HttpCode(200)
  @Allow('liaison_posting.act')
  accredit(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AccreditDto): Promise<LiaisonPostingView> {
    return this.course.accredit(by, id, 'accredit', body);
  }

  /** Where nobody of the host has an account here: what it has sent by another way. */
  @Post(':id/register_accreditation')
  @HttpCode(200)
  @Allow('liaison_posting.act')
  register(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AccreditDto): Promise<LiaisonPostingView> {
    return this.course.accredit(by, id, 'register_accreditation', body);
  }

  /** Instructions of one's own side to the officer. */
  @Post(':id/instruct')
  @HttpCode(200)
  @Allow('liaison_posting.act')
  instruct(@By() by: Acting, @Param() { id }: CaseId, @Body() body: InstructDto): Promise<LiaisonPostingView> {
    return this.course.instruct(by, id, body.instructions);
  }

  /** The officer is there, and follows what passes between the two states from now on. */
  @Post(':id/take_up')
  @HttpCode(200)
  @Allow('liaison_posting.act')
  takeUp(@By() by: Acting, @Param() { id }: CaseId): Promise<LiaisonPostingView> {
    return this.course.takeUp(by, id);
  }

  /** The host agrees to another end. */
  @Post(':id/prolong')
  @HttpCode(200)
  @Allow('liaison_posting.act')
  prolong(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ProlongDto): Promise<LiaisonPostingView> {
    return this.course.prolong(by, id, body.endsAt);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('liaison_posting.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnLiaisonPosting,
    @Body() { reason }: ReasonDto,
  ): Promise<LiaisonPostingView> {
    return this.postings.act(by, id, action, reason);
  }
}

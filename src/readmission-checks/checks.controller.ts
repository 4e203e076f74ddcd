import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnCheck,
  AnswerCheckDto,
  CheckItemId,
  ReadmissionCheckItemView,
  ReadmissionChecksQueryDto,
  ReadmissionCheckView,
  OpenReadmissionCheckDto,
} from './check.dto.js';
import { showCheckItems } from './check.view.js';
import { ChecksService } from './checks.service.js';

@Controller('readmission-checks')
export class ReadmissionChecksController {
  constructor(private readonly checks: ChecksService) {}

  @Get()
  @Pages(ReadmissionCheckView)
  @Allow('readmission_check.read')
  list(@Me() officer: Officer, @Query() query: ReadmissionChecksQueryDto): Promise<PageOf<ReadmissionCheckView>> {
    return this.checks.list(officer, query);
  }

  /** Every item of the checklist, with what it can be answered with. */
  @Get('items')
  @Allow('readmission_check.read')
  items(): ReadmissionCheckItemView[] {
    return showCheckItems();
  }

  @Get(':id')
  @Allow('readmission_check.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<ReadmissionCheckView> {
    return this.checks.get(officer, id);
  }

  /** Begins the checklist of a person by hand; handing the case in for the check begins those that are missing. */
  @Post()
  @Allow('readmission_check.act')
  open(@By() by: Acting, @Body() body: OpenReadmissionCheckDto): Promise<ReadmissionCheckView> {
    return this.checks.open(by, body);
  }

  /** Answers one item. An answer that stops the case sets the hold with it. */
  @Put(':id/items/:item')
  @Allow('readmission_check.act')
  answer(
    @By() by: Acting,
    @Param() { id, item }: CheckItemId,
    @Body() body: AnswerCheckDto,
  ): Promise<ReadmissionCheckView> {
    return this.checks.answer(by, id, item, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('readmission_check.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnCheck,
    @Body() { reason }: ReasonDto,
  ): Promise<ReadmissionCheckView> {
    return this.checks.act(by, id, action, reason);
  }
}

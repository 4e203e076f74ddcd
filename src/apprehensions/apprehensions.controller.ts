import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { ApprehensionAmendmentsService } from './apprehension-amendments.service.js';
import { ApprehensionSplitsService } from './apprehension-splits.service.js';
import { ActOnApprehension, ApprehensionsQueryDto, ApprehensionView } from './apprehension.dto.js';
import { AmendApprehensionDto, KeepApprehendedDto, OpenApprehensionDto } from './apprehension-forms.dto.js';
import { ApprehensionsService } from './apprehensions.service.js';
import { SplitDto } from './custody.dto.js';

/** Registered after the controllers of persons and custody: its last route takes whatever action they have left. */
@Controller('apprehensions')
export class ApprehensionsController {
  constructor(
    private readonly apprehensions: ApprehensionsService,
    private readonly amendments: ApprehensionAmendmentsService,
    private readonly splits: ApprehensionSplitsService,
  ) {}

  @Get()
  @Pages(ApprehensionView)
  @Allow('apprehension.read')
  list(@Me() officer: Officer, @Query() query: ApprehensionsQueryDto): Promise<PageOf<ApprehensionView>> {
    return this.apprehensions.list(officer, query);
  }

  @Get(':id')
  @Allow('apprehension.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<ApprehensionView> {
    return this.apprehensions.get(officer, id);
  }

  /** The host records that its officers have apprehended a group. */
  @Post()
  @Allow('apprehension.open')
  open(@By() by: Acting, @Body() body: OpenApprehensionDto): Promise<ApprehensionView> {
    return this.apprehensions.open(by, body);
  }

  /** Corrects the record; what it said before is kept. */
  @Post(':id/amend')
  @HttpCode(200)
  @Allow('apprehension.act')
  amend(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AmendApprehensionDto): Promise<ApprehensionView> {
    return this.amendments.amend(by, id, body);
  }

  /** Some of the group get a record of their own, which points to this one. */
  @Post(':id/split')
  @HttpCode(200)
  @Allow('apprehension.act')
  split(@By() by: Acting, @Param() { id }: CaseId, @Body() body: SplitDto): Promise<ApprehensionView> {
    return this.splits.split(by, id, body);
  }

  /** Keeps identities beyond the day on which they would be erased. */
  @Post(':id/keep')
  @HttpCode(200)
  @Allow('apprehension.act')
  keep(@By() by: Acting, @Param() { id }: CaseId, @Body() body: KeepApprehendedDto): Promise<ApprehensionView> {
    return this.apprehensions.keep(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('apprehension.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnApprehension,
    @Body() { reason }: ReasonDto,
  ): Promise<ApprehensionView> {
    return this.apprehensions.act(by, id, action, reason);
  }
}

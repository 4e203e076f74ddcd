import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnConsent,
  AskConsentDto,
  CarryDto,
  ConsentsQueryDto,
  OnwardConsentView,
  GiveConsentDto,
} from './consent.dto.js';
import { OnwardConsentsService } from './onward-consents.service.js';

@Controller('onward-consents')
export class OnwardConsentsController {
  constructor(private readonly consents: OnwardConsentsService) {}

  @Get()
  @Pages(OnwardConsentView)
  @Allow('onward_consent.read')
  list(@Me() officer: Officer, @Query() query: ConsentsQueryDto): Promise<PageOf<OnwardConsentView>> {
    return this.consents.list(officer, query);
  }

  @Get(':id')
  @Allow('onward_consent.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<OnwardConsentView> {
    return this.consents.get(officer, id);
  }

  /** Asks the state whose data they are whether something may go between a readmission and an operation, or somebody else. */
  @Post()
  @Allow('onward_consent.open')
  ask(@By() by: Acting, @Body() body: AskConsentDto): Promise<OnwardConsentView> {
    return this.consents.ask(by, body);
  }

  @Post(':id/give')
  @HttpCode(200)
  @Allow('onward_consent.act')
  give(@By() by: Acting, @Param() { id }: CaseId, @Body() body: GiveConsentDto): Promise<OnwardConsentView> {
    return this.consents.give(by, id, body);
  }

  /** Carries across what was consented to, once: the fields of its categories and nothing else. */
  @Post(':id/carry')
  @HttpCode(200)
  @Allow('onward_consent.open')
  carry(@By() by: Acting, @Param() { id }: CaseId, @Body() body: CarryDto): Promise<OnwardConsentView> {
    return this.consents.carry(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('onward_consent.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnConsent,
    @Body() { reason }: ReasonDto,
  ): Promise<OnwardConsentView> {
    return this.consents.act(by, id, action, reason);
  }
}

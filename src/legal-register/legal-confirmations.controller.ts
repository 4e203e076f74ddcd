import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnLegalConfirmation,
  LegalConfirmationsQueryDto,
  LegalConfirmationView,
  ProposeLegalConfirmationDto,
  ReviseLegalConfirmationDto,
} from './legal-confirmation.dto.js';
import { LegalConfirmationsService } from './legal-confirmations.service.js';

@Controller('legal-confirmations')
export class LegalConfirmationsController {
  constructor(private readonly confirmations: LegalConfirmationsService) {}

  @Get()
  @Pages(LegalConfirmationView)
  @Allow('legal_confirmation.read')
  list(@Me() officer: Officer, @Query() query: LegalConfirmationsQueryDto): Promise<PageOf<LegalConfirmationView>> {
    return this.confirmations.list(officer, query);
  }

  @Get(':id')
  @Allow('legal_confirmation.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<LegalConfirmationView> {
    return this.confirmations.get(officer, id);
  }

  /** Attaches the text of an instrument and says what follows from it, for one case. */
  @Post()
  @Allow('legal_confirmation.write')
  propose(@By() by: Acting, @Body() body: ProposeLegalConfirmationDto): Promise<LegalConfirmationView> {
    return this.confirmations.propose(by, body);
  }

  @Patch(':id')
  @Allow('legal_confirmation.write')
  revise(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: ReviseLegalConfirmationDto,
  ): Promise<LegalConfirmationView> {
    return this.confirmations.revise(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('legal_confirmation.write')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnLegalConfirmation,
    @Body() { reason }: ReasonDto,
  ): Promise<LegalConfirmationView> {
    return this.confirmations.act(by, id, action, reason);
  }
}

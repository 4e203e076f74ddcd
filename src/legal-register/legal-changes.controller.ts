import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnLegalChange,
  LegalChangesQueryDto,
  LegalChangeView,
  ProposeLegalChangeDto,
  ReviseLegalChangeDto,
  StrikeLegalEntryDto,
} from './legal-change.dto.js';
import { LegalChangesService } from './legal-changes.service.js';

@Controller('legal-changes')
export class LegalChangesController {
  constructor(private readonly changes: LegalChangesService) {}

  @Get()
  @Pages(LegalChangeView)
  @Allow('legal_change.read')
  list(@Me() officer: Officer, @Query() query: LegalChangesQueryDto): Promise<PageOf<LegalChangeView>> {
    return this.changes.list(officer, query);
  }

  @Get(':id')
  @Allow('legal_change.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<LegalChangeView> {
    return this.changes.get(officer, id);
  }

  /** Proposes what a row shall say: a new one, or the next version of one that is there. */
  @Post()
  @Allow('legal_change.write')
  propose(@By() by: Acting, @Body() body: ProposeLegalChangeDto): Promise<LegalChangeView> {
    return this.changes.propose(by, body);
  }

  /** Proposes to take a row out that was entered in error. */
  @Post('strike')
  @Allow('legal_change.write')
  strike(@By() by: Acting, @Body() body: StrikeLegalEntryDto): Promise<LegalChangeView> {
    return this.changes.strike(by, body);
  }

  @Patch(':id')
  @Allow('legal_change.write')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseLegalChangeDto): Promise<LegalChangeView> {
    return this.changes.revise(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('legal_change.write')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnLegalChange,
    @Body() { reason }: ReasonDto,
  ): Promise<LegalChangeView> {
    return this.changes.act(by, id, action, reason);
  }
}

import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnSpontaneousInformation,
  AssignDto,
  OpenSpontaneousInformationDto,
  ReviseSpontaneousInformationDto,
  SpontaneousInformationQueryDto,
} from './spontaneous-information.dto.js';
import { SpontaneousInformationService } from './spontaneous-information.service.js';
import { SpontaneousInformationView } from './spontaneous-information-view.dto.js';

type View = Promise<SpontaneousInformationView>;

@Controller('spontaneous-information')
export class SpontaneousInformationController {
  constructor(private readonly told: SpontaneousInformationService) {}

  @Get()
  @Pages(SpontaneousInformationView)
  @Allow('spontaneous_information.read')
  list(
    @Me() officer: Officer,
    @Query() query: SpontaneousInformationQueryDto,
  ): Promise<PageOf<SpontaneousInformationView>> {
    return this.told.list(officer, query);
  }

  @Get(':id')
  @Allow('spontaneous_information.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<SpontaneousInformationView> {
    return this.told.get(officer, id);
  }

  /** Begins one; refused where no instrument carries it today. What is told are its items: POST /transmissions. */
  @Post()
  @Allow('spontaneous_information.open')
  open(@By() by: Acting, @Body() body: OpenSpontaneousInformationDto): Promise<SpontaneousInformationView> {
    return this.told.open(by, body);
  }

  @Patch(':id')
  @Allow('spontaneous_information.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseSpontaneousInformationDto): View {
    return this.told.revise(by, id, body);
  }

  /** On the other side: the authority that it concerns. */
  @Post(':id/assign')
  @HttpCode(200)
  @Allow('spontaneous_information.act')
  assign(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AssignDto): Promise<SpontaneousInformationView> {
    return this.told.assign(by, id, body.authorityId);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('spontaneous_information.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnSpontaneousInformation, @Body() { reason }: ReasonDto): View {
    return this.told.act(by, id, action, reason);
  }
}

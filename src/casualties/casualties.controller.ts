import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { CasualtiesService } from './casualties.service.js';
import { ActOnCasualty, CasualtiesQueryDto, CasualtyView } from './casualty.dto.js';
import {
  FindDto,
  InformDto,
  InvestigateDto,
  NameReportDto,
  NextOfKinDto,
  OpenCasualtyDto,
  ReviseCasualtyDto,
} from './casualty-forms.dto.js';

@Controller('casualties')
export class CasualtiesController {
  constructor(private readonly casualties: CasualtiesService) {}

  @Get()
  @Pages(CasualtyView)
  @Allow('casualty.read')
  list(@Me() officer: Officer, @Query() query: CasualtiesQueryDto): Promise<PageOf<CasualtyView>> {
    return this.casualties.list(officer, query);
  }

  @Get(':id')
  @Allow('casualty.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<CasualtyView> {
    return this.casualties.get(officer, id);
  }

  /** Records a death, a disappearance or a rescue. Who they are stays in the file of the host. */
  @Post()
  @Allow('casualty.open')
  open(@By() by: Acting, @Body() body: OpenCasualtyDto): Promise<CasualtyView> {
    return this.casualties.open(by, body);
  }

  @Patch(':id')
  @Allow('casualty.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseCasualtyDto): Promise<CasualtyView> {
    return this.casualties.revise(by, id, body);
  }

  /** Who was told of it, and when. */
  @Post(':id/inform')
  @HttpCode(200)
  @Allow('casualty.act')
  inform(@By() by: Acting, @Param() { id }: CaseId, @Body() body: InformDto): Promise<CasualtyView> {
    return this.casualties.inform(by, id, body);
  }

  @Post(':id/inform_next_of_kin')
  @HttpCode(200)
  @Allow('casualty.act')
  informNextOfKin(@By() by: Acting, @Param() { id }: CaseId, @Body() body: NextOfKinDto): Promise<CasualtyView> {
    return this.casualties.informNextOfKin(by, id, body);
  }

  /** Names the serious incident as which a death was reported. */
  @Post(':id/name_report')
  @HttpCode(200)
  @Allow('casualty.act')
  nameReport(@By() by: Acting, @Param() { id }: CaseId, @Body() body: NameReportDto): Promise<CasualtyView> {
    return this.casualties.nameReport(by, id, body);
  }

  /** Some of the missing were found. Finding them dead opens a record of the death. */
  @Post(':id/find')
  @HttpCode(200)
  @Allow('casualty.act')
  find(@By() by: Acting, @Param() { id }: CaseId, @Body() body: FindDto): Promise<CasualtyView> {
    return this.casualties.find(by, id, body);
  }

  @Post(':id/investigate')
  @HttpCode(200)
  @Allow('casualty.act')
  investigate(@By() by: Acting, @Param() { id }: CaseId, @Body() body: InvestigateDto): Promise<CasualtyView> {
    return this.casualties.investigate(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('casualty.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnCasualty, @Body() { reason }: ReasonDto): Promise<CasualtyView> {
    return this.casualties.act(by, id, action, reason);
  }
}

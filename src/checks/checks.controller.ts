import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { CheckPersonsService } from './check-persons.service.js';
import { CheckPersonDto, CheckPersonId } from './check-person.dto.js';
import { CheckView } from './check-view.dto.js';
import { ActOnCheck, ChecksQueryDto, CorrectCheckDto, NameIncidentDto, OpenCheckDto } from './check.dto.js';
import { ChecksService } from './checks.service.js';

@Controller('checks')
export class ChecksController {
  constructor(
    private readonly checks: ChecksService,
    private readonly persons: CheckPersonsService,
  ) {}

  @Get()
  @Pages(CheckView)
  @Allow('check.read')
  list(@Me() officer: Officer, @Query() query: ChecksQueryDto): Promise<PageOf<CheckView>> {
    return this.checks.list(officer, query);
  }

  @Get(':id')
  @Allow('check.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<CheckView> {
    return this.checks.get(officer, id);
  }

  /** Refused, with the article of the basis, where whoever is said to have carried it out had no power to. */
  @Post()
  @Allow('check.open')
  open(@By() by: Acting, @Body() body: OpenCheckDto): Promise<CheckView> {
    return this.checks.open(by, body);
  }

  /** Corrects what was recorded, for some time and with a reason; what it said before is kept. */
  @Post(':id/correct')
  @HttpCode(200)
  @Allow('check.act')
  correct(@By() by: Acting, @Param() { id }: CaseId, @Body() body: CorrectCheckDto): Promise<CheckView> {
    return this.checks.correct(by, id, body);
  }

  /** Names the incident that is expected where force was used. */
  @Post(':id/name_incident')
  @HttpCode(200)
  @Allow('check.act')
  nameIncident(@By() by: Acting, @Param() { id }: CaseId, @Body() body: NameIncidentDto): Promise<CheckView> {
    return this.checks.nameIncident(by, id, body);
  }

  /** Somebody who was met, without a name. With a need, or where they may be a child, they are referred at once. */
  @Put(':id/persons/:personId')
  @Allow('check.act')
  putPerson(@By() by: Acting, @Param() person: CheckPersonId, @Body() body: CheckPersonDto): Promise<CheckView> {
    return this.persons.put(by, person, body);
  }

  @Delete(':id/persons/:personId')
  @Allow('check.act')
  removePerson(@By() by: Acting, @Param() person: CheckPersonId): Promise<CheckView> {
    return this.persons.remove(by, person);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('check.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnCheck, @Body() { reason }: ReasonDto): Promise<CheckView> {
    return this.checks.act(by, id, action, reason);
  }
}

import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { ReadFor } from '../core/audit/purpose.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  AmendArrestDto,
  ArrestedPersonDto,
  ArrestedPersonView,
  DeliverDto,
  InformProsecutorDto,
  OpenArrestDto,
  ReadRightsDto,
  ReleaseArrestedDto,
  RemandDto,
} from './arrest-forms.dto.js';
import { ActOnArrest, ArrestsQueryDto, ArrestView } from './arrest.dto.js';
import { ArrestFilesService } from './arrest-files.service.js';
import { ArrestedPersonsService } from './arrested-persons.service.js';
import { ArrestsService } from './arrests.service.js';

@Controller('arrests')
export class ArrestsController {
  constructor(
    private readonly arrests: ArrestsService,
    private readonly persons: ArrestedPersonsService,
    private readonly files: ArrestFilesService,
  ) {}

  @Get()
  @Pages(ArrestView)
  @Allow('arrest.read')
  list(@Me() officer: Officer, @Query() query: ArrestsQueryDto): Promise<PageOf<ArrestView>> {
    return this.arrests.list(officer, query);
  }

  @Get(':id')
  @Allow('arrest.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<ArrestView> {
    return this.arrests.get(officer, id);
  }

  /** The host records an arrest by one of its officers. */
  @Post()
  @Allow('arrest.open')
  open(@By() by: Acting, @Body() body: OpenArrestDto): Promise<ArrestView> {
    return this.arrests.open(by, body);
  }

  @Post(':id/amend')
  @HttpCode(200)
  @Allow('arrest.act')
  amend(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AmendArrestDto): Promise<ArrestView> {
    return this.arrests.amend(by, id, body);
  }

  /** Which police record of the host the person has. */
  @Get(':id/person')
  @Allow('arrest.act')
  readPerson(
    @Me() officer: Officer,
    @Param() { id }: CaseId,
    @ReadFor() purpose: Purpose,
  ): Promise<ArrestedPersonView> {
    return this.files.read(officer, id, purpose);
  }

  @Put(':id/person')
  @Allow('arrest.act')
  putPerson(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ArrestedPersonDto): Promise<ArrestView> {
    return this.persons.put(by, id, body);
  }

  /** The person was told their rights, in a language that they understand. */
  @Post(':id/read_rights')
  @HttpCode(200)
  @Allow('arrest.act')
  readRights(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReadRightsDto): Promise<ArrestView> {
    return this.arrests.readRights(by, id, body);
  }

  @Post(':id/inform_prosecutor')
  @HttpCode(200)
  @Allow('arrest.act')
  informProsecutor(@By() by: Acting, @Param() { id }: CaseId, @Body() body: InformProsecutorDto): Promise<ArrestView> {
    return this.arrests.informProsecutor(by, id, body);
  }

  /** To the facility that receives them: with their rights read, and known to the police of the host. */
  @Post(':id/deliver')
  @HttpCode(200)
  @Allow('arrest.act')
  deliver(@By() by: Acting, @Param() { id }: CaseId, @Body() body: DeliverDto): Promise<ArrestView> {
    return this.arrests.deliver(by, id, body);
  }

  /** A court has decided that they are held on. */
  @Post(':id/remand')
  @HttpCode(200)
  @Allow('arrest.act')
  remand(@By() by: Acting, @Param() { id }: CaseId, @Body() body: RemandDto): Promise<ArrestView> {
    return this.arrests.remand(by, id, body);
  }

  @Post(':id/release')
  @HttpCode(200)
  @Allow('arrest.act')
  release(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReleaseArrestedDto): Promise<ArrestView> {
    return this.arrests.release(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('arrest.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnArrest, @Body() { reason }: ReasonDto): Promise<ArrestView> {
    return this.arrests.act(by, id, action, reason);
  }
}

import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnInterpreter,
  InterpreterView,
  OpenInterpreterDto,
  ReviseInterpreterDto,
  SetWindowsDto,
  SignConfidentialityDto,
} from './interpreter.dto.js';
import { InterpretersQueryDto } from './interpreter-search.dto.js';
import { InterpretersService } from './interpreters.service.js';

@Controller('interpreters')
export class InterpretersController {
  constructor(private readonly interpreters: InterpretersService) {}

  /** Who speaks this language, of that gender, in this way, and is free at some time between two moments. */
  @Get()
  @Pages(InterpreterView)
  @Allow('interpreter.read')
  list(@Me() officer: Officer, @Query() query: InterpretersQueryDto): Promise<PageOf<InterpreterView>> {
    return this.interpreters.list(officer, query);
  }

  @Get(':id')
  @Allow('interpreter.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<InterpreterView> {
    return this.interpreters.get(officer, id);
  }

  /** Enters somebody into the pool of one's own state. */
  @Post()
  @Allow('interpreter.open')
  open(@By() by: Acting, @Body() body: OpenInterpreterDto): Promise<InterpreterView> {
    return this.interpreters.open(by, body);
  }

  @Patch(':id')
  @Allow('interpreter.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseInterpreterDto): Promise<InterpreterView> {
    return this.interpreters.revise(by, id, body);
  }

  /** When they can be booked. */
  @Put(':id/windows')
  @Allow('interpreter.act')
  setWindows(@By() by: Acting, @Param() { id }: CaseId, @Body() body: SetWindowsDto): Promise<InterpreterView> {
    return this.interpreters.setWindows(by, id, body);
  }

  /** The day on which the declaration of confidentiality was signed. */
  @Post(':id/sign_confidentiality')
  @HttpCode(200)
  @Allow('interpreter.act')
  sign(@By() by: Acting, @Param() { id }: CaseId, @Body() body: SignConfidentialityDto): Promise<InterpreterView> {
    return this.interpreters.signConfidentiality(by, id, body.signedOn);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('interpreter.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnInterpreter,
    @Body() { reason }: ReasonDto,
  ): Promise<InterpreterView> {
    return this.interpreters.act(by, id, action, reason);
  }
}

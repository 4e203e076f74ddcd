import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { StrategicExchangeOpeningsService } from './strategic-exchange-openings.service.js';
import { StrategicExchangeRegisteringService } from './strategic-exchange-registering.service.js';
import { StrategicExchangeSendingService } from './strategic-exchange-sending.service.js';
import {
  ActOnExchangeDto,
  ActOnStrategicExchange,
  AssignExchangeDto,
  OpenStrategicExchangeDto,
  RegisterStrategicExchangeDto,
  ReviseStrategicExchangeDto,
  StrategicExchangeGroupView,
  StrategicExchangesQueryDto,
  StrategicExchangeView,
} from './strategic-exchange.dto.js';
import { StrategicExchangesService } from './strategic-exchanges.service.js';

type View = Promise<StrategicExchangeView>;

@Controller('strategic-exchanges')
export class StrategicExchangesController {
  constructor(
    private readonly exchanges: StrategicExchangesService,
    private readonly openings: StrategicExchangeOpeningsService,
    private readonly registering: StrategicExchangeRegisteringService,
    private readonly sending: StrategicExchangeSendingService,
  ) {}

  @Get()
  @Pages(StrategicExchangeView)
  @Allow('strategic_exchange.read')
  list(@Me() officer: Officer, @Query() query: StrategicExchangesQueryDto): Promise<PageOf<StrategicExchangeView>> {
    return this.exchanges.list(officer, query);
  }

  @Get(':id')
  @Allow('strategic_exchange.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<StrategicExchangeView> {
    return this.exchanges.get(officer, id);
  }

  /** One case for each recipient; refused where it looks as if it named somebody. */
  @Post()
  @Allow('strategic_exchange.open')
  open(@By() by: Acting, @Body() body: OpenStrategicExchangeDto): Promise<StrategicExchangeGroupView> {
    return this.openings.open(by, body);
  }

  /** Told by a state without account here, by another channel: taken down as it came. */
  @Post('register')
  @Allow('strategic_exchange.register')
  register(@By() by: Acting, @Body() body: RegisterStrategicExchangeDto): View {
    return this.registering.register(by, body);
  }

  @Patch(':id')
  @Allow('strategic_exchange.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseStrategicExchangeDto): View {
    return this.exchanges.revise(by, id, body);
  }

  @Post(':id/send')
  @HttpCode(200)
  @Allow('strategic_exchange.act')
  send(@By() by: Acting, @Param() { id }: CaseId): Promise<StrategicExchangeView> {
    return this.sending.send(by, id);
  }

  @Post(':id/assign')
  @HttpCode(200)
  @Allow('strategic_exchange.act')
  assign(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AssignExchangeDto): Promise<StrategicExchangeView> {
    return this.exchanges.assign(by, id, body.authorityId);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('strategic_exchange.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnStrategicExchange, @Body() body: ActOnExchangeDto): View {
    return this.exchanges.act(by, id, action, body);
  }
}

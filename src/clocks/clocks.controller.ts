import { Controller, Get, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { ClocksService } from './clocks.service.js';
import {
  EscalationStepView,
  HolidaysQueryDto,
  HolidaysView,
  TimeLimitQueryDto,
  TimeLimitView,
} from './time-limit.dto.js';

@Controller()
export class ClocksController {
  constructor(private readonly clocks: ClocksService) {}

  /** Which time limit the register has for something between two states, and when it would run out. */
  @Get('time-limits')
  @Allow('signed_in')
  timeLimit(@Me() officer: Officer, @Query() query: TimeLimitQueryDto): Promise<TimeLimitView> {
    return this.clocks.timeLimit(officer, query);
  }

  /** The holidays of a state, by which working days are counted. */
  @Get('holidays')
  @Allow('signed_in')
  holidays(@Me() officer: Officer, @Query() query: HolidaysQueryDto): Promise<HolidaysView> {
    return this.clocks.holidays(officer, query);
  }

  /** Who is told when time passes. */
  @Get('escalation-steps')
  @Allow('signed_in')
  ladder(@Me() officer: Officer): Promise<EscalationStepView[]> {
    return this.clocks.ladder(officer);
  }
}

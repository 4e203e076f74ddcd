import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { ReferralRegisterView, RegisterQueryDto } from './referral-register.dto.js';
import { ReferralRegisterService } from './referral-register.service.js';

@Controller('referral-register')
export class ReferralRegisterController {
  constructor(private readonly register: ReferralRegisterService) {}

  /** Of one's own state, between two days: what was asked where, what came of it, and how long it took. */
  @Get()
  @Allow('referral.register')
  of(@Me() officer: Officer, @Query() query: RegisterQueryDto): Promise<ReferralRegisterView> {
    return this.register.of(officer, query);
  }

  @Get('csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="referral-register.csv"')
  @ApiProduces('text/csv')
  @Allow('referral.register')
  csv(@Me() officer: Officer, @Query() query: RegisterQueryDto): Promise<string> {
    return this.register.csv(officer, query);
  }
}

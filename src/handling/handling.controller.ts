import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { ReadFor } from '../core/audit/purpose.js';
import {
  GradesDto,
  ItemView,
  PurposesDto,
  RegradeDto,
  SetHandlingDto,
  WhyDto,
} from '../core/handling/info-meta.dto.js';
import { By, type Acting } from '../core/work/acting.js';
import { FirstHandlingDto, GradingsView, InformationAddress } from './handling.dto.js';
import { HandlingService } from './handling.service.js';

@Controller('information')
export class HandlingController {
  constructor(private readonly handling: HandlingService) {}

  /** Every grading that it has had, oldest first. */
  @Get(':type/:id/gradings')
  @Allow('information.handle')
  gradings(
    @Me() officer: Officer,
    @Param() address: InformationAddress,
    @ReadFor() purpose: Purpose,
  ): Promise<GradingsView> {
    return this.handling.gradings(officer, address, purpose);
  }

  /** The grades that its author gives it while it is a draft. */
  @Post(':type/:id/first_grade')
  @HttpCode(200)
  @Allow('information.handle')
  firstGrade(@By() by: Acting, @Param() address: InformationAddress, @Body() body: GradesDto): Promise<ItemView> {
    return this.handling.firstGrade(by, address, body);
  }

  /** Handling and purposes while it is a draft: all of them anew. */
  @Post(':type/:id/first_handling')
  @HttpCode(200)
  @Allow('information.handle')
  firstHandling(
    @By() by: Acting,
    @Param() address: InformationAddress,
    @Body() body: FirstHandlingDto,
  ): Promise<ItemView> {
    return this.handling.firstHandling(by, address, body);
  }

  /** Grades it anew: better at once, worse when a second officer confirms. */
  @Post(':type/:id/regrade')
  @HttpCode(200)
  @Allow('information.handle')
  regrade(@By() by: Acting, @Param() address: InformationAddress, @Body() body: RegradeDto): Promise<ItemView> {
    return this.handling.regrade(by, address, body);
  }

  /** Its handling anew, by its owner: stricter at once; what loosens it, when a second handling officer confirms. */
  @Post(':type/:id/set_handling')
  @HttpCode(200)
  @Allow('information.handle')
  setHandling(@By() by: Acting, @Param() address: InformationAddress, @Body() body: SetHandlingDto): Promise<ItemView> {
    return this.handling.setHandling(by, address, body);
  }

  /** What it may be used for; its owner decides. */
  @Post(':type/:id/authorise_purposes')
  @HttpCode(200)
  @Allow('information.handle')
  authorisePurposes(
    @By() by: Acting,
    @Param() address: InformationAddress,
    @Body() body: PurposesDto,
  ): Promise<ItemView> {
    return this.handling.authorisePurposes(by, address, body);
  }

  @Post(':type/:id/confirm_change')
  @HttpCode(200)
  @Allow('information.handle')
  confirm(@By() by: Acting, @Param() address: InformationAddress): Promise<ItemView> {
    return this.handling.confirm(by, address);
  }

  @Post(':type/:id/reject_change')
  @HttpCode(200)
  @Allow('information.handle')
  reject(@By() by: Acting, @Param() address: InformationAddress, @Body() { reason }: WhyDto): Promise<ItemView> {
    return this.handling.reject(by, address, reason);
  }
}

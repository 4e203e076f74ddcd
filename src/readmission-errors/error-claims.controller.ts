import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { ErrorClaimAnswersService } from './error-claim-answers.service.js';
import {
  AcceptErrorClaimDto,
  ActOnErrorClaim,
  ConcludeErrorClaimDto,
  ErrorClaimsQueryDto,
  ErrorClaimView,
  OpenErrorClaimDto,
  RejectErrorClaimDto,
  ReviseErrorClaimDto,
  SayErrorClaimDto,
  WithdrawErrorClaimDto,
} from './error-claim.dto.js';
import { ErrorClaimsService } from './error-claims.service.js';

type View = Promise<ErrorClaimView>;

@Controller('error-claims')
export class ErrorClaimsController {
  constructor(
    private readonly claims: ErrorClaimsService,
    private readonly answers: ErrorClaimAnswersService,
  ) {}

  @Get()
  @Pages(ErrorClaimView)
  @Allow('error_claim.read')
  list(@Me() officer: Officer, @Query() query: ErrorClaimsQueryDto): Promise<PageOf<ErrorClaimView>> {
    return this.claims.list(officer, query);
  }

  @Get(':id')
  @Allow('error_claim.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<ErrorClaimView> {
    return this.claims.get(officer, id);
  }

  /** Begins a claim about somebody who was handed over; the other side knows of it when it is made. */
  @Post()
  @Allow('error_claim.open')
  open(@By() by: Acting, @Body() body: OpenErrorClaimDto): Promise<ErrorClaimView> {
    return this.claims.open(by, body);
  }

  @Patch(':id')
  @Allow('error_claim.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseErrorClaimDto): Promise<ErrorClaimView> {
    return this.claims.revise(by, id, body);
  }

  /** Makes the claim, within the window of the agreement. */
  @Post(':id/lodge')
  @HttpCode(200)
  @Allow('error_claim.act')
  lodge(@By() by: Acting, @Param() { id }: CaseId, @Body() body: SayErrorClaimDto): Promise<ErrorClaimView> {
    return this.answers.lodge(by, id, body);
  }

  /** The window is over: the claim is kept, and can go to the experts of the two states. */
  @Post(':id/keep_as_late')
  @HttpCode(200)
  @Allow('error_claim.act')
  keepAsLate(@By() by: Acting, @Param() { id }: CaseId, @Body() body: SayErrorClaimDto): Promise<ErrorClaimView> {
    return this.answers.keepAsLate(by, id, body);
  }

  /** Takes them back. */
  @Post(':id/accept')
  @HttpCode(200)
  @Allow('error_claim.act')
  accept(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AcceptErrorClaimDto): Promise<ErrorClaimView> {
    return this.answers.accept(by, id, body);
  }

  @Post(':id/reject')
  @HttpCode(200)
  @Allow('error_claim.act')
  reject(@By() by: Acting, @Param() { id }: CaseId, @Body() body: RejectErrorClaimDto): Promise<ErrorClaimView> {
    return this.answers.reject(by, id, body);
  }

  /** Not pursued. Of one that was made and not answered yet the other side is told, and the time to claim runs on. */
  @Post(':id/withdraw')
  @HttpCode(200)
  @Allow('error_claim.act')
  withdraw(@By() by: Acting, @Param() { id }: CaseId, @Body() body: WithdrawErrorClaimDto): Promise<ErrorClaimView> {
    return this.answers.withdraw(by, id, body);
  }

  /** What the experts of the two states have found. */
  @Post(':id/conclude')
  @HttpCode(200)
  @Allow('error_claim.act')
  conclude(@By() by: Acting, @Param() { id }: CaseId, @Body() { findings }: ConcludeErrorClaimDto): View {
    return this.claims.conclude(by, id, findings);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('error_claim.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnErrorClaim, @Body() { reason }: ReasonDto): View {
    return this.claims.act(by, id, action, reason);
  }
}

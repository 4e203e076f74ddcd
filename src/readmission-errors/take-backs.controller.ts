import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allow } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  FailTakeBackDto,
  PlanTakeBackDto,
  PostponeTakeBackDto,
  SayErrorClaimDto,
  SignTakeBackDto,
  type ErrorClaimView,
} from './error-claim.dto.js';
import { TakeBacksService } from './take-backs.service.js';

type View = Promise<ErrorClaimView>;

@Controller('error-claims/:id')
export class TakeBacksController {
  constructor(private readonly back: TakeBacksService) {}

  /** When, where, how and with whom they are taken back. */
  @Post('plan')
  @HttpCode(200)
  @Allow('error_claim.act')
  plan(@By() by: Acting, @Param() { id }: CaseId, @Body() body: PlanTakeBackDto): View {
    return this.back.plan(by, id, body);
  }

  /** Notifies the claimant, as long before as the agreement has it for the way there. */
  @Post('notify')
  @HttpCode(200)
  @Allow('error_claim.act')
  notify(@By() by: Acting, @Param() { id }: CaseId, @Body() body: SayErrorClaimDto): View {
    return this.back.notify(by, id, body);
  }

  @Post('confirm')
  @HttpCode(200)
  @Allow('error_claim.act')
  confirm(@By() by: Acting, @Param() { id }: CaseId, @Body() body: SayErrorClaimDto): View {
    return this.back.confirm(by, id, body);
  }

  /** Either side puts it off; it is notified anew, with the whole notice. */
  @Post('postpone')
  @HttpCode(200)
  @Allow('error_claim.act')
  postpone(@By() by: Acting, @Param() { id }: CaseId, @Body() body: PostponeTakeBackDto): View {
    return this.back.postpone(by, id, body);
  }

  /** One side signs; with the second signature they are taken back. */
  @Post('sign')
  @HttpCode(200)
  @Allow('error_claim.act')
  sign(@By() by: Acting, @Param() { id }: CaseId, @Body() body: SignTakeBackDto): View {
    return this.back.sign(by, id, body);
  }

  @Post('fail')
  @HttpCode(200)
  @Allow('error_claim.act')
  fail(@By() by: Acting, @Param() { id }: CaseId, @Body() body: FailTakeBackDto): View {
    return this.back.fail(by, id, body);
  }
}

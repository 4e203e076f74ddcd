import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allow } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { By, type Acting } from '../core/work/acting.js';
import { DecisionDto } from './referral.dto.js';
import { ReferralDecisionsService } from './referral-decisions.service.js';
import { ReferralView } from './referral-view.dto.js';

@Controller('referrals/:id')
export class ReferralDecisionsController {
  constructor(private readonly decisions: ReferralDecisionsService) {}

  /** It is necessary: asked at once, or queued for a relay officer. */
  @Post('approve')
  @HttpCode(200)
  @Allow('referral.decide')
  approve(@By() by: Acting, @Param() { id }: CaseId, @Body() { reason }: DecisionDto): Promise<ReferralView> {
    return this.decisions.approve(by, id, 'approve', reason);
  }

  /** The second, for minors and protected roles. */
  @Post('approve_second')
  @HttpCode(200)
  @Allow('referral.decide')
  approveSecond(@By() by: Acting, @Param() { id }: CaseId, @Body() { reason }: DecisionDto): Promise<ReferralView> {
    return this.decisions.approve(by, id, 'approve_second', reason);
  }

  @Post('return_to_author')
  @HttpCode(200)
  @Allow('referral.decide')
  giveBack(@By() by: Acting, @Param() { id }: CaseId, @Body() { reason }: DecisionDto): Promise<ReferralView> {
    return this.decisions.refuse(by, id, 'return_to_author', reason);
  }

  @Post('reject')
  @HttpCode(200)
  @Allow('referral.decide')
  reject(@By() by: Acting, @Param() { id }: CaseId, @Body() { reason }: DecisionDto): Promise<ReferralView> {
    return this.decisions.refuse(by, id, 'reject', reason);
  }
}

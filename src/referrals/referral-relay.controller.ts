import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allow } from '../core/access/allow.js';
import { CaseId } from '../core/cases/case.dto.js';
import { By, type Acting } from '../core/work/acting.js';
import { DecisionDto } from './referral.dto.js';
import { ReferralRelayService } from './referral-relay.service.js';
import { AskDto, ClaimNextDto, ReportResult, ResultDto } from './referral-relay.dto.js';
import { ReferralView } from './referral-view.dto.js';

@Controller()
export class ReferralRelayController {
  constructor(private readonly relay: ReferralRelayService) {}

  /** The next of the queue, for an hour: the most urgent first. Of two who ask at once each gets another one. */
  @Post('referral-claims')
  @Allow('referral.relay')
  claimNext(@By() by: Acting, @Body() { target }: ClaimNextDto): Promise<ReferralView> {
    return this.relay.claimNext(by, target);
  }

  /** This one. Where another state's central unit is asked, the draft of the request is made with it. */
  @Post('referrals/:id/claim')
  @HttpCode(200)
  @Allow('referral.relay')
  claim(@By() by: Acting, @Param() { id }: CaseId, @Body() body: AskDto): Promise<ReferralView> {
    return this.relay.claim(by, id, body);
  }

  /** Whoever received it has been told that it is taken back; a request by which it was asked is withdrawn before. */
  @Post('referrals/:id/confirm_recall')
  @HttpCode(200)
  @Allow('referral.relay')
  confirmRecall(@By() by: Acting, @Param() { id }: CaseId, @Body() { reason }: DecisionDto): Promise<ReferralView> {
    return this.relay.confirmRecall(by, id, reason);
  }

  /** What an officer with lawful access found there: a reference, never a copy of the record. */
  @Post('referrals/:id/results/:action')
  @HttpCode(200)
  @Allow('referral.relay')
  report(@By() by: Acting, @Param() { id, action }: ReportResult, @Body() body: ResultDto): Promise<ReferralView> {
    return this.relay.report(by, id, action, body);
  }
}

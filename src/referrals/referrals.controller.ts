import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { ReadFor } from '../core/audit/purpose.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import { ActOnReferral, FeedbackDto, OpenReferralDto, ReferralsQueryDto, ReviseReferralDto } from './referral.dto.js';
import { ReferralView } from './referral-view.dto.js';
import { ReferralsService } from './referrals.service.js';

@Controller('referrals')
export class ReferralsController {
  constructor(private readonly referrals: ReferralsService) {}

  @Get()
  @Pages(ReferralView)
  @Allow('referral.read')
  list(
    @Me() officer: Officer,
    @Query() query: ReferralsQueryDto,
    @ReadFor() purpose: Purpose,
  ): Promise<PageOf<ReferralView>> {
    return this.referrals.list(officer, query, purpose);
  }

  @Get(':id')
  @Allow('referral.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId, @ReadFor() purpose: Purpose): Promise<ReferralView> {
    return this.referrals.get(officer, id, purpose);
  }

  /** Asks about one subject at one target; there is no way to ask about several at once. */
  @Post()
  @Allow('referral.open')
  open(@By() by: Acting, @Body() body: OpenReferralDto): Promise<ReferralView> {
    return this.referrals.open(by, body);
  }

  @Patch(':id')
  @Allow('referral.act')
  revise(@By() by: Acting, @Param() { id }: CaseId, @Body() body: ReviseReferralDto): Promise<ReferralView> {
    return this.referrals.revise(by, id, body);
  }

  /** Whether the category of its subject lets it be asked there, for that purpose. */
  @Post(':id/categorise')
  @HttpCode(200)
  @Allow('referral.act')
  categorise(@By() by: Acting, @Param() { id }: CaseId): Promise<ReferralView> {
    return this.referrals.categorise(by, id);
  }

  /** To whoever decides, with the package as it will leave. */
  @Post(':id/submit')
  @HttpCode(200)
  @Allow('referral.act')
  submit(@By() by: Acting, @Param() { id }: CaseId): Promise<ReferralView> {
    return this.referrals.submit(by, id);
  }

  /** Tells its author what came of it. */
  @Post(':id/feed_back')
  @HttpCode(200)
  @Allow('referral.act')
  feedBack(@By() by: Acting, @Param() { id }: CaseId, @Body() body: FeedbackDto): Promise<ReferralView> {
    return this.referrals.feedBack(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('referral.act')
  act(@By() by: Acting, @Param() { id, action }: ActOnReferral, @Body() { reason }: ReasonDto): Promise<ReferralView> {
    return this.referrals.act(by, id, action, reason);
  }
}

import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { CaseId, ReasonDto } from '../core/cases/case.dto.js';
import type { PageOf } from '../core/paging/page.js';
import { Pages } from '../core/paging/pages.js';
import { By, type Acting } from '../core/work/acting.js';
import {
  ActOnProtectionReferral,
  CloseUnmetDto,
  MeetPersonDto,
  OpenProtectionReferralDto,
  ProtectionReferralView,
  RedirectReferralDto,
} from './protection-referral.dto.js';
import { ProtectionReferralsQueryDto } from './protection-referral-search.dto.js';
import { ProtectionReferralsService } from './protection-referrals.service.js';

@Controller('protection-referrals')
export class ProtectionReferralsController {
  constructor(private readonly referrals: ProtectionReferralsService) {}

  @Get()
  @Pages(ProtectionReferralView)
  @Allow('protection_referral.read')
  list(@Me() officer: Officer, @Query() query: ProtectionReferralsQueryDto): Promise<PageOf<ProtectionReferralView>> {
    return this.referrals.list(officer, query);
  }

  @Get(':id')
  @Allow('protection_referral.read')
  get(@Me() officer: Officer, @Param() { id }: CaseId): Promise<ProtectionReferralView> {
    return this.referrals.get(officer, id);
  }

  /** Refers a person in need, at any moment, also while the operation is suspended: one referral to each authority. */
  @Post()
  @Allow('protection_referral.open')
  open(@By() by: Acting, @Body() body: OpenProtectionReferralDto): Promise<ProtectionReferralView> {
    return this.referrals.open(by, body);
  }

  /** To another authority of the host; its clock begins anew. */
  @Post(':id/redirect')
  @HttpCode(200)
  @Allow('protection_referral.act')
  redirect(
    @By() by: Acting,
    @Param() { id }: CaseId,
    @Body() body: RedirectReferralDto,
  ): Promise<ProtectionReferralView> {
    return this.referrals.redirect(by, id, body);
  }

  /** The person was received: by which organisation, and when. */
  @Post(':id/meet')
  @HttpCode(200)
  @Allow('protection_referral.act')
  meet(@By() by: Acting, @Param() { id }: CaseId, @Body() body: MeetPersonDto): Promise<ProtectionReferralView> {
    return this.referrals.meet(by, id, body);
  }

  /** Nobody met the person: what became of it, and why. Not for a child who is said to have declined or is gone. */
  @Post(':id/close_unmet')
  @HttpCode(200)
  @Allow('protection_referral.act')
  closeUnmet(@By() by: Acting, @Param() { id }: CaseId, @Body() body: CloseUnmetDto): Promise<ProtectionReferralView> {
    return this.referrals.closeUnmet(by, id, body);
  }

  @Post(':id/:action')
  @HttpCode(200)
  @Allow('protection_referral.act')
  act(
    @By() by: Acting,
    @Param() { id, action }: ActOnProtectionReferral,
    @Body() { reason }: ReasonDto,
  ): Promise<ProtectionReferralView> {
    return this.referrals.act(by, id, action, reason);
  }
}

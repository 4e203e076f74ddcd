import { Module } from '@nestjs/common';
import { OperationsModule } from '../operations/operations.module.js';
import { ProtectionReferralDesk } from './protection-referral.desk.js';
import { ProtectionReferralDrafts } from './protection-referral.drafts.js';
import { NeedSeal } from './protection-referral.seal.js';
import { ProtectionReferralStore } from './protection-referral.store.js';
import { ProtectionReferralsController } from './protection-referrals.controller.js';
import { ProtectionReferralsService } from './protection-referrals.service.js';
import { ProtectionNumberStore } from './protection-number.store.js';
import { ProtectionRouteReader } from './protection-route.reader.js';
import { ProtectionRoutesController } from './protection-routes.controller.js';
import { ProtectionRoutesService } from './protection-routes.service.js';

@Module({
  imports: [OperationsModule],
  controllers: [ProtectionReferralsController, ProtectionRoutesController],
  providers: [
    ProtectionReferralsService,
    ProtectionReferralDesk,
    ProtectionReferralDrafts,
    ProtectionReferralStore,
    NeedSeal,
    ProtectionRoutesService,
    ProtectionRouteReader,
    ProtectionNumberStore,
  ],
  exports: [ProtectionReferralDesk, ProtectionRouteReader],
})
export class ProtectionReferralsModule {}

import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { OperationsModule } from '../operations/operations.module.js';
import { SubjectsModule } from '../subjects/subjects.module.js';
import { HitTakers } from './hit-takers.registry.js';
import { ReferralDesk } from './referral.desk.js';
import { ReferralDrafts } from './referral.drafts.js';
import { ReferralKind } from './referral.kind.js';
import { ReferralLaw } from './referral.law.js';
import { ReferralPacking } from './referral.packing.js';
import { ReferralReader } from './referral.reader.js';
import { ReferralStore } from './referral.store.js';
import { ReferralsService } from './referrals.service.js';

@Module({
  imports: [AuthoritiesModule, LegalRegisterModule, OperationsModule, SubjectsModule],
  providers: [
    ReferralsService,
    ReferralDesk,
    ReferralDrafts,
    ReferralKind,
    ReferralLaw,
    ReferralPacking,
    ReferralReader,
    ReferralStore,
    HitTakers,
  ],
  exports: [HitTakers, ReferralDesk, ReferralReader],
})
export class ReferralsModule {}

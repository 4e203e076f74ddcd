import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { CountriesModule } from '../countries/countries.module.js';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { MatchingModule } from '../matching/matching.module.js';
import { OperationsModule } from '../operations/operations.module.js';
import { ProbingModule } from '../probing/probing.module.js';
import { RelationsModule } from '../relations/relations.module.js';
import { RequestsModule } from '../requests/requests.module.js';
import { SubjectsModule } from '../subjects/subjects.module.js';
import { HitTakers } from './hit-takers.registry.js';
import { ReferralCheck } from './referral.check.js';
import { ReferralDecisionsController } from './referral-decisions.controller.js';
import { ReferralDecisionsService } from './referral-decisions.service.js';
import { ReferralDesk } from './referral.desk.js';
import { ReferralDraftsStore } from './referral-drafts.store.js';
import { ReferralDrafts } from './referral.drafts.js';
import { ReferralFollowing } from './referral.following.js';
import { ReferralKind } from './referral.kind.js';
import { ReferralLaw } from './referral.law.js';
import { ReferralPacking } from './referral.packing.js';
import { ReferralPapers } from './referral.papers.js';
import { ReferralReader } from './referral.reader.js';
import { ReferralRegisterController } from './referral-register.controller.js';
import { ReferralRegisterService } from './referral-register.service.js';
import { ReferralRegisterStore } from './referral-register.store.js';
import { ReferralRelayController } from './referral-relay.controller.js';
import { ReferralRelayService } from './referral-relay.service.js';
import { ReferralRequests } from './referral.requests.js';
import { ReferralStore } from './referral.store.js';
import { ReferralFindings } from './referral.findings.js';
import { ReferralsController } from './referrals.controller.js';
import { ReferralsService } from './referrals.service.js';

@Module({
  imports: [
    AuthoritiesModule,
    CountriesModule,
    LegalRegisterModule,
    MatchingModule,
    OperationsModule,
    ProbingModule,
    RelationsModule,
    RequestsModule,
    SubjectsModule,
  ],
  controllers: [ReferralRegisterController, ReferralRelayController, ReferralDecisionsController, ReferralsController],
  providers: [
    ReferralCheck,
    ReferralDecisionsService,
    ReferralFollowing,
    ReferralRegisterService,
    ReferralRegisterStore,
    ReferralRelayService,
    ReferralRequests,
    ReferralsService,
    ReferralDesk,
    ReferralDrafts,
    ReferralDraftsStore,
    ReferralKind,
    ReferralLaw,
    ReferralPacking,
    ReferralPapers,
    ReferralReader,
    ReferralStore,
    ReferralFindings,
    HitTakers,
  ],
  exports: [HitTakers, ReferralDesk, ReferralReader],
})
export class ReferralsModule {}

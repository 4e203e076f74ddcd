import { Module } from '@nestjs/common';
import { CountriesModule } from '../countries/countries.module.js';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { ProtectionReferralsModule } from '../protection-referrals/protection-referrals.module.js';
import { ReadmissionAgreementsModule } from '../readmission-agreements/readmission-agreements.module.js';
import { ReadmissionsModule } from '../readmissions/readmissions.module.js';
import { Families, FamilyTask, FamilyWatching } from './family.task.js';
import { HoldActs } from './hold.acts.js';
import { HoldDesk } from './hold.desk.js';
import { HoldDrafts } from './hold.drafts.js';
import { HoldEffects } from './hold.effects.js';
import { HoldFacts } from './hold.facts.js';
import { HoldFollowers } from './hold-followers.registry.js';
import { HoldFollowing } from './hold.following.js';
import { HoldKind } from './hold.kind.js';
import { HoldReader } from './hold.reader.js';
import { HoldStore } from './hold.store.js';
import { HoldSurroundings } from './hold.surroundings.js';
import { HoldSuspensions } from './hold.suspensions.js';
import { HoldViews } from './hold.view.js';
import { HoldWatching } from './hold.watching.js';
import { SuspensionEffects } from './suspension.effects.js';
import { SuspensionSweep } from './suspension.sweep.js';
import { SuspensionTask } from './suspension.task.js';
import { HoldsController } from './holds.controller.js';
import { HoldsService } from './holds.service.js';

@Module({
  imports: [
    CountriesModule,
    LegalRegisterModule,
    ProtectionReferralsModule,
    ReadmissionAgreementsModule,
    ReadmissionsModule,
  ],
  controllers: [HoldsController],
  providers: [
    HoldsService,
    Families,
    FamilyTask,
    FamilyWatching,
    HoldActs,
    HoldDesk,
    HoldDrafts,
    HoldEffects,
    HoldFacts,
    HoldFollowers,
    HoldFollowing,
    HoldKind,
    HoldReader,
    HoldStore,
    HoldSurroundings,
    HoldSuspensions,
    SuspensionEffects,
    SuspensionSweep,
    SuspensionTask,
    HoldViews,
    HoldWatching,
  ],
  exports: [HoldDesk, HoldFollowers, HoldReader],
})
export class ReadmissionHoldsModule {}

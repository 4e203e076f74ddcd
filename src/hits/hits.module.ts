import { Module } from '@nestjs/common';
import { ApplicabilityModule } from '../applicability/applicability.module.js';
import { CollectionEntriesModule } from '../collection-entries/collection-entries.module.js';
import { CollectionsModule } from '../collections/collections.module.js';
import { MatchingModule } from '../matching/matching.module.js';
import { ProbingModule } from '../probing/probing.module.js';
import { ReferralsModule } from '../referrals/referrals.module.js';
import { RequestsModule } from '../requests/requests.module.js';
import { TransmissionsModule } from '../transmissions/transmissions.module.js';
import { HitComparingAnew } from './hit.comparing-anew.js';
import { HitConsequences } from './hit.consequences.js';
import { HitContentsStore } from './hit-contents.store.js';
import { HitDecisionsService } from './hit-decisions.service.js';
import { HitDisclosing } from './hit.disclosing.js';
import { HitFinding } from './hit.finding.js';
import { HitJudgementsController } from './hit-judgements.controller.js';
import { HitJudgementsService } from './hit-judgements.service.js';
import { HitKind } from './hit.kind.js';
import { LaterEntries } from './hit.later-entries.js';
import { MeetingReferrals } from './hit.meeting-referrals.js';
import { HitMeeting } from './hit.meeting.js';
import { HitParties } from './hit.parties.js';
import { HitRequestsService } from './hit-requests.service.js';
import { HitStore } from './hit.store.js';
import { HitTaker } from './hit.taker.js';
import { HitsController } from './hits.controller.js';
import { HitsService } from './hits.service.js';
import { ReverseRun } from './hit.reverse-run.js';

/** Hits between whoever asked and whoever owns the entry. */
@Module({
  imports: [
    ApplicabilityModule,
    CollectionEntriesModule,
    CollectionsModule,
    MatchingModule,
    ProbingModule,
    ReferralsModule,
    RequestsModule,
    TransmissionsModule,
  ],
  // First those whose paths have a word of their own: the general route of acts takes whatever is left.
  controllers: [HitJudgementsController, HitsController],
  providers: [
    HitsService,
    HitJudgementsService,
    HitDecisionsService,
    HitRequestsService,
    HitKind,
    HitStore,
    HitContentsStore,
    HitConsequences,
    HitDisclosing,
    HitParties,
    HitFinding,
    HitMeeting,
    HitTaker,
    ReverseRun,
    LaterEntries,
    MeetingReferrals,
    HitComparingAnew,
  ],
})
export class HitsModule {}

import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../complaints/complaints.module.js';
import { DeploymentsModule } from '../deployments/deployments.module.js';
import { InformationSheetsModule } from '../information-sheets/information-sheets.module.js';
import { InterpretersModule } from '../interpreters/interpreters.module.js';
import { OperationsModule } from '../operations/operations.module.js';
import { ProtectionReferralsModule } from '../protection-referrals/protection-referrals.module.js';
import { SeriousIncidentsModule } from '../serious-incidents/serious-incidents.module.js';
import { SubjectsModule } from '../subjects/subjects.module.js';
import { TopicGuidesModule } from '../topic-guides/topic-guides.module.js';
import { TraffickingIndicatorsModule } from '../trafficking-indicators/trafficking-indicators.module.js';
import { AccountStore } from './account.store.js';
import { AccountViews } from './account.view.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsService } from './accounts.service.js';
import { DebriefingConcerns } from './debriefing.concerns.js';
import { DebriefingDrafts } from './debriefing.drafts.js';
import { DebriefingKind } from './debriefing.kind.js';
import { DebriefingStore } from './debriefing.store.js';
import { DebriefingViews } from './debriefing.view.js';
import { DebriefingsController } from './debriefings.controller.js';
import { DebriefingsService } from './debriefings.service.js';
import { EndingsService } from './endings.service.js';
import { InterviewsController } from './interviews.controller.js';
import { InterviewsService } from './interviews.service.js';
import { LegReader } from './leg.reader.js';
import { ReviewsController } from './reviews.controller.js';
import { ReviewsService } from './reviews.service.js';
import { ScreenRecords } from './screen.records.js';
import { ScreensService } from './screens.service.js';
import { SpecialSeal } from './special.seal.js';
import { WaysService } from './ways.service.js';

const services = [DebriefingsService, InterviewsService, ScreensService, AccountsService, WaysService, ReviewsService];
const own = [DebriefingConcerns, DebriefingDrafts, DebriefingKind, DebriefingStore, DebriefingViews, ScreenRecords];

@Module({
  imports: [
    ComplaintsModule,
    DeploymentsModule,
    InformationSheetsModule,
    InterpretersModule,
    OperationsModule,
    ProtectionReferralsModule,
    SeriousIncidentsModule,
    SubjectsModule,
    TopicGuidesModule,
    TraffickingIndicatorsModule,
  ],
  controllers: [DebriefingsController, InterviewsController, AccountsController, ReviewsController],
  providers: [...services, EndingsService, ...own, AccountStore, AccountViews, LegReader, SpecialSeal],
  exports: [LegReader],
})
export class DebriefingsModule {}

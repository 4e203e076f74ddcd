import { Module } from '@nestjs/common';
import { CountriesModule } from '../countries/countries.module.js';
import { ApplicabilityModule } from '../applicability/applicability.module.js';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { ClocksModule } from '../clocks/clocks.module.js';
import { CorrectionNoticesModule } from '../correction-notices/correction-notices.module.js';
import { HandlingModule } from '../handling/handling.module.js';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { OperationsModule } from '../operations/operations.module.js';
import { TransmissionsModule } from '../transmissions/transmissions.module.js';
import { HandoverFiguresController } from './handover-figures.controller.js';
import { HandoverFiguresService } from './handover-figures.service.js';
import { HandoverFiguresStore } from './handover-figures.store.js';
import { FeedbackDesk } from './investigation-feedback.desk.js';
import { InvestigationFeedbackStore } from './investigation-feedback.store.js';
import { InvestigationFeedbacksController } from './investigation-feedbacks.controller.js';
import { InvestigationFeedbacksService } from './investigation-feedbacks.service.js';
import { HandoverCourseController } from './investigation-handover-course.controller.js';
import { HandoverCourseService } from './investigation-handover-course.service.js';
import { HandoverDrafts } from './investigation-handover.drafts.js';
import { HandoverItems } from './investigation-handover.items.js';
import { HandoverKind } from './investigation-handover.kind.js';
import { HandoverLaw } from './investigation-handover.law.js';
import { HandoverSending } from './investigation-handover.sending.js';
import { InvestigationHandoverStore } from './investigation-handover.store.js';
import { InvestigationHandoversController } from './investigation-handovers.controller.js';
import { InvestigationHandoversService } from './investigation-handovers.service.js';

/** What an operation has learnt goes to whoever can investigate it, and what came of it comes back. */
@Module({
  imports: [
    CountriesModule,
    ApplicabilityModule,
    AuthoritiesModule,
    ClocksModule,
    CorrectionNoticesModule,
    HandlingModule,
    LegalRegisterModule,
    OperationsModule,
    TransmissionsModule,
  ],
  // The acts with content first: their addresses would also be the generic one's.
  controllers: [
    HandoverCourseController,
    InvestigationHandoversController,
    InvestigationFeedbacksController,
    HandoverFiguresController,
  ],
  providers: [
    InvestigationHandoversService,
    HandoverCourseService,
    HandoverKind,
    HandoverDrafts,
    HandoverItems,
    HandoverLaw,
    HandoverSending,
    InvestigationHandoverStore,
    FeedbackDesk,
    InvestigationFeedbacksService,
    InvestigationFeedbackStore,
    HandoverFiguresService,
    HandoverFiguresStore,
  ],
})
export class InvestigationHandoversModule {}

import { Module } from '@nestjs/common';
import { ApplicabilityModule } from '../applicability/applicability.module.js';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { ClocksModule } from '../clocks/clocks.module.js';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { PassagesModule } from '../passages/passages.module.js';
import { PersonalDataModule } from '../personal-data/personal-data.module.js';
import { ReceivedItemsModule } from '../received-items/received-items.module.js';
import { TransmissionsModule } from '../transmissions/transmissions.module.js';
import { SpontaneousInformationCarrier } from './spontaneous-information.carrier.js';
import { SpontaneousInformationController } from './spontaneous-information.controller.js';
import { SpontaneousInformationDrafts } from './spontaneous-information.drafts.js';
import { SpontaneousInformationLaw } from './spontaneous-information.law.js';
import { SpontaneousInformationCopies } from './spontaneous-information.copies.js';
import { SpontaneousInformationSending } from './spontaneous-information.sending.js';
import { SpontaneousInformationService } from './spontaneous-information.service.js';
import { SpontaneousInformationSteps } from './spontaneous-information.steps.js';
import { SpontaneousInformationStore } from './spontaneous-information.store.js';
import { SpontaneousInformationCourseController } from './spontaneous-information-course.controller.js';
import { SpontaneousInformationCourseService } from './spontaneous-information-course.service.js';
import { SpontaneousInformationWaysService } from './spontaneous-information-ways.service.js';

/** What one state tells another without being asked. */
@Module({
  imports: [
    ApplicabilityModule,
    AuthoritiesModule,
    ClocksModule,
    LegalRegisterModule,
    PassagesModule,
    PersonalDataModule,
    ReceivedItemsModule,
    TransmissionsModule,
  ],
  // The acts with content first: their addresses would also be the generic one's.
  controllers: [SpontaneousInformationCourseController, SpontaneousInformationController],
  providers: [
    SpontaneousInformationService,
    SpontaneousInformationWaysService,
    SpontaneousInformationCourseService,
    SpontaneousInformationDrafts,
    SpontaneousInformationSending,
    SpontaneousInformationCopies,
    SpontaneousInformationCarrier,
    SpontaneousInformationSteps,
    SpontaneousInformationLaw,
    SpontaneousInformationStore,
  ],
})
export class SpontaneousInformationModule {}

import { Module } from '@nestjs/common';
import { ClocksModule } from '../clocks/clocks.module.js';
import { CountriesModule } from '../countries/countries.module.js';
import { CorrectionNoticesModule } from '../correction-notices/correction-notices.module.js';
import { HandlingModule } from '../handling/handling.module.js';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { ReceivedItemsModule } from '../received-items/received-items.module.js';
import { TransmissionLogModule } from '../transmission-log/transmission-log.module.js';
import { ConsultationAsking } from './consultation.asking.js';
import { ConsultationKind } from './consultation.kind.js';
import { ConsultationStore } from './consultation.store.js';
import { ConsultationsController } from './consultations.controller.js';
import { ConsultationsService } from './consultations.service.js';
import { DataSubjectRemediesService } from './data-subject-remedies.service.js';
import { DataSubjectRequestKind } from './data-subject-request.kind.js';
import { DataSubjectRequestStore } from './data-subject-request.store.js';
import { DataSubjectRequestsController } from './data-subject-requests.controller.js';
import { DataSubjectRequestsService } from './data-subject-requests.service.js';
import { DataSubjectStepsService } from './data-subject-steps.service.js';
import { DataSubjectFinder } from './data-subject.finder.js';
import { DataSubjectHearing } from './data-subject.hearing.js';
import { DataSubjectLaw } from './data-subject.law.js';
import { DataSubjectRemedies } from './data-subject.remedies.js';
import { RequesterSeal } from './requester.seal.js';

const services = [
  DataSubjectRequestsService,
  DataSubjectStepsService,
  DataSubjectRemediesService,
  ConsultationsService,
];
const kinds = [DataSubjectRequestKind, DataSubjectRequestStore, ConsultationKind, ConsultationStore];
const parts = [
  ConsultationAsking,
  DataSubjectFinder,
  DataSubjectHearing,
  DataSubjectLaw,
  DataSubjectRemedies,
  RequesterSeal,
];

/** What persons ask about the data held of them, and how whoever passed them on is heard before it is decided. */
@Module({
  imports: [
    ClocksModule,
    CorrectionNoticesModule,
    CountriesModule,
    HandlingModule,
    LegalRegisterModule,
    ReceivedItemsModule,
    TransmissionLogModule,
  ],
  controllers: [DataSubjectRequestsController, ConsultationsController],
  providers: [...services, ...kinds, ...parts],
})
export class DataSubjectRequestsModule {}

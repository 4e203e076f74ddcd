import { Module } from '@nestjs/common';
import { ApplicabilityModule } from '../applicability/applicability.module.js';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { ClocksModule } from '../clocks/clocks.module.js';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { PassagesModule } from '../passages/passages.module.js';
import { PersonalDataModule } from '../personal-data/personal-data.module.js';
import { ReceivedItemsModule } from '../received-items/received-items.module.js';
import { SubjectSearchModule } from '../subject-search/subject-search.module.js';
import { SubjectsModule } from '../subjects/subjects.module.js';
import { TransmissionsModule } from '../transmissions/transmissions.module.js';
import { CorrespondenceService } from './correspondence.service.js';
import { RequestFiguresController } from './request-figures.controller.js';
import { RequestFiguresService } from './request-figures.service.js';
import { RequestFiguresStore } from './request-figures.store.js';
import { RequestMatchesService } from './request-matches.service.js';
import { RequestMatching } from './request.matching.js';
import { RequestCarrier } from './request.carrier.js';
import { RequestClocks } from './request.clocks.js';
import { RequestCourse } from './request.course.js';
import { RequestEffects } from './request.effects.js';
import { RequestDesk } from './request.desk.js';
import { RequestDrafts } from './request.drafts.js';
import { RequestKind } from './request.kind.js';
import { RequestItems } from './request.items.js';
import { RequestLaw } from './request.law.js';
import { RequestMessages } from './request.messages.js';
import { RequestReader } from './request.reader.js';
import { RequestSending } from './request.sending.js';
import { RequestStore } from './request.store.js';
import { RequestUnion } from './request.union.js';
import { RequestUnits } from './request.units.js';
import { RequestWording } from './request.wording.js';
import { RequestsController } from './requests.controller.js';
import { RequestsService } from './requests.service.js';

@Module({
  imports: [
    ApplicabilityModule,
    AuthoritiesModule,
    ClocksModule,
    LegalRegisterModule,
    PassagesModule,
    PersonalDataModule,
    ReceivedItemsModule,
    SubjectSearchModule,
    SubjectsModule,
    TransmissionsModule,
  ],
  controllers: [RequestsController, RequestFiguresController],
  providers: [
    RequestsService,
    CorrespondenceService,
    RequestKind,
    RequestStore,
    RequestDrafts,
    RequestFiguresService,
    RequestFiguresStore,
    RequestMatchesService,
    RequestMatching,
    RequestItems,
    RequestLaw,
    RequestUnion,
    RequestUnits,
    RequestMessages,
    RequestSending,
    RequestWording,
    RequestClocks,
    RequestCourse,
    RequestEffects,
    RequestCarrier,
    RequestReader,
    RequestDesk,
  ],
  exports: [RequestDesk, RequestReader],
})
export class RequestsModule {}

import { Module } from '@nestjs/common';
import { ApprehensionsModule } from '../apprehensions/apprehensions.module.js';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { ClocksModule } from '../clocks/clocks.module.js';
import { CountriesModule } from '../countries/countries.module.js';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { ReadmissionAgreementsModule } from '../readmission-agreements/readmission-agreements.module.js';
import { CrossingReader } from './crossing.reader.js';
import { ReadmissionActsService } from './readmission-acts.service.js';
import { ReadmissionDues } from './readmission-dues.registry.js';
import { ReadmissionEvents } from './readmission-events.registry.js';
import { ReadmissionFacts } from './readmission-facts.registry.js';
import { ReadmissionMessagesService } from './readmission-messages.service.js';
import { ReadmissionOpeningsController } from './readmission-openings.controller.js';
import { ReadmissionOpeningsService } from './readmission-openings.service.js';
import { ReadmissionPartsController } from './readmission-parts.controller.js';
import { ReadmissionPersonsService } from './readmission-persons.service.js';
import { ReadmissionDays } from './readmission.days.js';
import { ReadmissionDesk } from './readmission.desk.js';
import { ReadmissionDrafts } from './readmission.drafts.js';
import { ReadmissionKind } from './readmission.kind.js';
import { ReadmissionLaw } from './readmission.law.js';
import { ReadmissionMessages } from './readmission.messages.js';
import { ReadmissionReader } from './readmission.reader.js';
import { ReadmissionRouting } from './readmission.routing.js';
import { ReadmissionStore } from './readmission.store.js';
import { ReadmissionZone } from './readmission.zone.js';
import { ReadmissionsController } from './readmissions.controller.js';
import { ReadmissionsService } from './readmissions.service.js';
import { RestingDesk } from './resting.desk.js';
import { RestingReader } from './resting.reader.js';

const registries = [ReadmissionFacts, ReadmissionEvents, ReadmissionDues];
const steps = [
  ReadmissionDays,
  ReadmissionKind,
  ReadmissionStore,
  ReadmissionDrafts,
  ReadmissionLaw,
  ReadmissionRouting,
  ReadmissionZone,
  ReadmissionMessages,
];
const forOthers = [ReadmissionDesk, ReadmissionReader, CrossingReader, RestingDesk];
const services = [
  ReadmissionsService,
  ReadmissionActsService,
  ReadmissionPersonsService,
  ReadmissionMessagesService,
  ReadmissionOpeningsService,
];

/** Cases of readmission between two states. Other features enter what they know of them, and what follows from their acts. */
@Module({
  imports: [
    ApprehensionsModule,
    ClocksModule,
    AuthoritiesModule,
    CountriesModule,
    LegalRegisterModule,
    ReadmissionAgreementsModule,
  ],
  // The parts first: their routes would else be taken for acts.
  controllers: [ReadmissionOpeningsController, ReadmissionPartsController, ReadmissionsController],
  providers: [...registries, ...steps, ...services, ...forOthers, RestingReader],
  exports: [...registries, ...forOthers],
})
export class ReadmissionsModule {}

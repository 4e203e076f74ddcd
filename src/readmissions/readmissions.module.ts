import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { CountriesModule } from '../countries/countries.module.js';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { ReadmissionAgreementsModule } from '../readmission-agreements/readmission-agreements.module.js';
import { ReadmissionActsService } from './readmission-acts.service.js';
import { ReadmissionEvents } from './readmission-events.registry.js';
import { ReadmissionFacts } from './readmission-facts.registry.js';
import { ReadmissionMessagesService } from './readmission-messages.service.js';
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
import { ReadmissionsController } from './readmissions.controller.js';
import { ReadmissionsService } from './readmissions.service.js';

const registries = [ReadmissionFacts, ReadmissionEvents];
const steps = [
  ReadmissionDays,
  ReadmissionKind,
  ReadmissionStore,
  ReadmissionDrafts,
  ReadmissionLaw,
  ReadmissionRouting,
  ReadmissionMessages,
];
const services = [ReadmissionsService, ReadmissionActsService, ReadmissionPersonsService, ReadmissionMessagesService];

/** Cases of readmission between two states. Other features enter what they know of them, and what follows from their acts. */
@Module({
  imports: [AuthoritiesModule, CountriesModule, LegalRegisterModule, ReadmissionAgreementsModule],
  // The parts first: their routes would else be taken for acts.
  controllers: [ReadmissionPartsController, ReadmissionsController],
  providers: [...registries, ...steps, ...services, ReadmissionDesk, ReadmissionReader],
  exports: [...registries, ReadmissionDesk, ReadmissionReader],
})
export class ReadmissionsModule {}

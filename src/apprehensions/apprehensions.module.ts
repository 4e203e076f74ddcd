import { Module } from '@nestjs/common';
import { ProtectionReferralsModule } from '../protection-referrals/protection-referrals.module.js';
import { ScenesModule } from '../scenes/scenes.module.js';
import { ApprehendedNeeds } from './apprehended-needs.js';
import { ApprehendedPersonStore } from './apprehended-person.store.js';
import { ApprehendedPersonsController } from './apprehended-persons.controller.js';
import { ApprehendedPersonsService } from './apprehended-persons.service.js';
import { ApprehensionAmendmentsService } from './apprehension-amendments.service.js';
import { ApprehensionCustodyController } from './apprehension-custody.controller.js';
import { ApprehensionCustodyService } from './apprehension-custody.service.js';
import { ApprehensionFilesService } from './apprehension-files.service.js';
import { ApprehensionParts } from './apprehension-parts.js';
import { ApprehensionSplitsService } from './apprehension-splits.service.js';
import { ApprehensionDrafts } from './apprehension.drafts.js';
import { ApprehensionReader } from './apprehension.reader.js';
import { ApprehensionStore } from './apprehension.store.js';
import { ApprehensionsController } from './apprehensions.controller.js';
import { ApprehensionsService } from './apprehensions.service.js';
import { CustodyHandoverStore } from './custody-handover.store.js';
import { CustodyHandovers } from './custody-handovers.js';
import { CustodyRegisterService } from './custody-register.service.js';

const stores = [ApprehensionStore, ApprehendedPersonStore, CustodyHandoverStore];
const steps = [ApprehendedNeeds, ApprehensionDrafts, ApprehensionParts, CustodyHandovers];
const services = [
  ApprehensionsService,
  ApprehensionAmendmentsService,
  ApprehensionSplitsService,
  ApprehensionCustodyService,
  CustodyRegisterService,
  ApprehendedPersonsService,
  ApprehensionFilesService,
];

@Module({
  imports: [ScenesModule, ProtectionReferralsModule],
  controllers: [ApprehendedPersonsController, ApprehensionCustodyController, ApprehensionsController],
  providers: [...stores, ...steps, ...services, ApprehensionReader],
  exports: [ApprehensionReader],
})
export class ApprehensionsModule {}

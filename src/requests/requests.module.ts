import { Module } from '@nestjs/common';
import { ApplicabilityModule } from '../applicability/applicability.module.js';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { ClocksModule } from '../clocks/clocks.module.js';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { TransmissionsModule } from '../transmissions/transmissions.module.js';
import { CorrespondenceService } from './correspondence.service.js';
import { RequestClocks } from './request.clocks.js';
import { RequestDesk } from './request.desk.js';
import { RequestDrafts } from './request.drafts.js';
import { RequestKind } from './request.kind.js';
import { RequestItems } from './request.items.js';
import { RequestLaw } from './request.law.js';
import { RequestMessages } from './request.messages.js';
import { RequestReader } from './request.reader.js';
import { RequestStore } from './request.store.js';
import { RequestUnits } from './request.units.js';
import { RequestsController } from './requests.controller.js';
import { RequestsService } from './requests.service.js';

@Module({
  imports: [ApplicabilityModule, AuthoritiesModule, ClocksModule, LegalRegisterModule, TransmissionsModule],
  controllers: [RequestsController],
  providers: [
    ...[RequestsService, CorrespondenceService, RequestKind, RequestStore, RequestDrafts],
    RequestReader,
    RequestDesk,
    ...[RequestItems, RequestLaw, RequestUnits, RequestMessages, RequestClocks],
  ],
  exports: [RequestDesk, RequestReader],
})
export class RequestsModule {}

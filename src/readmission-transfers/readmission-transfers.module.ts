import { Module } from '@nestjs/common';
import { CountriesModule } from '../countries/countries.module.js';
import { ReadmissionChecksModule } from '../readmission-checks/readmission-checks.module.js';
import { ReadmissionDeadlinesModule } from '../readmission-deadlines/readmission-deadlines.module.js';
import { LimitsModule } from '../readmission-deadlines/limits.module.js';
import { ReadmissionHoldsModule } from '../readmission-holds/readmission-holds.module.js';
import { ReadmissionsModule } from '../readmissions/readmissions.module.js';
import { ReturnFlightsModule } from '../return-flights/return-flights.module.js';
import { TravelDocumentsModule } from '../travel-documents/travel-documents.module.js';
import { HandoversController } from './handovers.controller.js';
import { HandoversService } from './handovers.service.js';
import { ReadmissionTransferDrafts } from './readmission-transfer.drafts.js';
import { ReadmissionTransferFollowers } from './readmission-transfer.followers.js';
import { ReadmissionTransferKind } from './readmission-transfer.kind.js';
import { ReadmissionTransferLaw } from './readmission-transfer.law.js';
import { ReadmissionTransferNoticesService } from './readmission-transfer-notices.service.js';
import { ReadmissionTransferReader } from './readmission-transfer.reader.js';
import { ReadmissionTransferStore } from './readmission-transfer.store.js';
import { ReadmissionTransfersController } from './readmission-transfers.controller.js';
import { ReadmissionTransfersService } from './readmission-transfers.service.js';

/** How those who are taken back come from one state to the other. */
@Module({
  imports: [
    CountriesModule,
    ReadmissionsModule,
    LimitsModule,
    ReadmissionDeadlinesModule,
    ReadmissionHoldsModule,
    ReadmissionChecksModule,
    TravelDocumentsModule,
    ReturnFlightsModule,
  ],
  controllers: [ReadmissionTransfersController, HandoversController],
  providers: [
    ReadmissionTransfersService,
    ReadmissionTransferNoticesService,
    HandoversService,
    ReadmissionTransferKind,
    ReadmissionTransferDrafts,
    ReadmissionTransferLaw,
    ReadmissionTransferStore,
    ReadmissionTransferReader,
    ReadmissionTransferFollowers,
  ],
  exports: [ReadmissionTransferReader],
})
export class ReadmissionTransfersModule {}

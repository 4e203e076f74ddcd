import { Module } from '@nestjs/common';
import { CountriesModule } from '../countries/countries.module.js';
import { AttachmentsModule } from '../attachments/attachments.module.js';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { HandlingModule } from '../handling/handling.module.js';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { ReceivedItemsModule } from '../received-items/received-items.module.js';
import { TransmissionLogModule } from '../transmission-log/transmission-log.module.js';
import { AllowedFieldsReader } from './allowed-fields.reader.js';
import { ItemByHandIntake } from './item-by-hand.intake.js';
import { ItemsByHandController } from './items-by-hand.controller.js';
import { ItemsByHandService } from './items-by-hand.service.js';
import { SenderElsewhere } from './sender-elsewhere.js';
import { TransmissionItemStore } from './transmission-item.store.js';
import { TransmissionItemsController } from './transmission-items.controller.js';
import { TransmissionItemsService } from './transmission-items.service.js';
import { TransmissionContent } from './transmission.content.js';
import { TransmissionDesk } from './transmission.desk.js';
import { TransmissionDraftDesk } from './transmission-draft.desk.js';
import { TransmissionDrafts } from './transmission.drafts.js';
import { TransmissionFiles } from './transmission.files.js';
import { TransmissionHandover } from './transmission.handover.js';
import { TransmissionLaw } from './transmission.law.js';
import { TransmissionReader } from './transmission.reader.js';
import { TransmissionSource } from './transmission.source.js';

@Module({
  imports: [
    CountriesModule,
    AttachmentsModule,
    AuthoritiesModule,
    HandlingModule,
    LegalRegisterModule,
    ReceivedItemsModule,
    TransmissionLogModule,
  ],
  controllers: [TransmissionItemsController, ItemsByHandController],
  providers: [
    TransmissionItemsService,
    ItemsByHandService,
    ItemByHandIntake,
    SenderElsewhere,
    TransmissionDrafts,
    TransmissionContent,
    TransmissionLaw,
    TransmissionSource,
    TransmissionHandover,
    TransmissionFiles,
    TransmissionItemStore,
    TransmissionDesk,
    TransmissionDraftDesk,
    TransmissionReader,
    AllowedFieldsReader,
  ],
  exports: [TransmissionDesk, TransmissionDraftDesk, TransmissionReader, AllowedFieldsReader],
})
export class TransmissionsModule {}

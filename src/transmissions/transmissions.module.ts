import { Module } from '@nestjs/common';
import { HandlingModule } from '../handling/handling.module.js';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { ReceivedItemsModule } from '../received-items/received-items.module.js';
import { TransmissionLogModule } from '../transmission-log/transmission-log.module.js';
import { TransmissionItemStore } from './transmission-item.store.js';
import { TransmissionItemsController } from './transmission-items.controller.js';
import { TransmissionItemsService } from './transmission-items.service.js';
import { TransmissionContent } from './transmission.content.js';
import { TransmissionDesk } from './transmission.desk.js';
import { TransmissionDraftDesk } from './transmission-draft.desk.js';
import { TransmissionDrafts } from './transmission.drafts.js';
import { TransmissionHandover } from './transmission.handover.js';
import { TransmissionLaw } from './transmission.law.js';
import { TransmissionReader } from './transmission.reader.js';
import { TransmissionSource } from './transmission.source.js';

@Module({
  imports: [HandlingModule, LegalRegisterModule, ReceivedItemsModule, TransmissionLogModule],
  controllers: [TransmissionItemsController],
  providers: [
    TransmissionItemsService,
    TransmissionDrafts,
    TransmissionContent,
    TransmissionLaw,
    TransmissionSource,
    TransmissionHandover,
    TransmissionItemStore,
    TransmissionDesk,
    TransmissionDraftDesk,
    TransmissionReader,
  ],
  exports: [TransmissionDesk, TransmissionDraftDesk, TransmissionReader],
})
export class TransmissionsModule {}

import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module.js';
import { CountriesModule } from '../countries/countries.module.js';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { TransmissionLogModule } from '../transmission-log/transmission-log.module.js';
import { UseReportsModule } from '../use-reports/use-reports.module.js';
import { ReceivedItemUsesService } from './received-item-uses.service.js';
import { ReceivedItemDesk } from './received-item.desk.js';
import { ReceivedItemKind } from './received-item.kind.js';
import { ReceivedItemLaw } from './received-item.law.js';
import { ReceivedItemReader } from './received-item.reader.js';
import { ReceivedItemStore } from './received-item.store.js';
import { ReceivedItemsController } from './received-items.controller.js';
import { TreatyEndsParts, TreatyEndsTask } from './treaty-ends.task.js';
import { TransmittersItem } from './transmitters-item.js';
import { ReceivedItemsService } from './received-items.service.js';

@Module({
  imports: [AttachmentsModule, CountriesModule, LegalRegisterModule, TransmissionLogModule, UseReportsModule],
  controllers: [ReceivedItemsController],
  providers: [
    ReceivedItemsService,
    ReceivedItemUsesService,
    ReceivedItemDesk,
    ReceivedItemKind,
    ReceivedItemLaw,
    ReceivedItemStore,
    ReceivedItemReader,
    TransmittersItem,
    TreatyEndsParts,
    TreatyEndsTask,
  ],
  exports: [ReceivedItemDesk, ReceivedItemReader],
})
export class ReceivedItemsModule {}

import { Module } from '@nestjs/common';
import { OperationsModule } from '../operations/operations.module.js';
import { HoldingStore } from './holding.store.js';
import { TabletChangesService } from './tablet-changes.service.js';
import { TabletKind } from './tablet.kind.js';
import { TabletReader } from './tablet.reader.js';
import { TabletSecrets } from './tablet.secrets.js';
import { TabletStore } from './tablet.store.js';
import { TabletUseService } from './tablet-use.service.js';
import { TabletsController } from './tablets.controller.js';
import { TabletsService } from './tablets.service.js';

@Module({
  imports: [OperationsModule],
  controllers: [TabletsController],
  providers: [
    TabletsService,
    TabletUseService,
    TabletChangesService,
    TabletStore,
    TabletKind,
    HoldingStore,
    TabletSecrets,
    TabletReader,
  ],
  exports: [TabletReader],
})
export class TabletsModule {}

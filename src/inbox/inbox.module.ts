import { Module } from '@nestjs/common';
import { EventStreams } from './event.streams.js';
import { EventsController } from './events.controller.js';
import { InboxCases } from './inbox.cases.js';
import { InboxController } from './inbox.controller.js';
import { InboxService } from './inbox.service.js';
import { InboxSweep } from './inbox.sweep.js';
import { InboxStore } from './inbox.store.js';

@Module({
  controllers: [InboxController, EventsController],
  providers: [InboxService, InboxStore, InboxCases, InboxSweep, EventStreams],
})
export class InboxModule {}

import { Module } from '@nestjs/common';
import { InboxCases } from './inbox.cases.js';
import { InboxController } from './inbox.controller.js';
import { InboxService } from './inbox.service.js';
import { InboxStore } from './inbox.store.js';

@Module({
  controllers: [InboxController],
  providers: [InboxService, InboxStore, InboxCases],
})
export class InboxModule {}

import { Module } from '@nestjs/common';
import { HandlingController } from './handling.controller.js';
import { HandlingService } from './handling.service.js';
import { HandlingDesk } from './handling.desk.js';
import { HandlingReader } from './handling.reader.js';
import { ItemDesk } from './item.desk.js';
import { SentElsewhereReader } from './sent-elsewhere.reader.js';
import { SourceReader } from './source.reader.js';

@Module({
  controllers: [HandlingController],
  providers: [HandlingService, HandlingReader, HandlingDesk, ItemDesk, SourceReader, SentElsewhereReader],
  exports: [HandlingReader, HandlingDesk, ItemDesk, SourceReader, SentElsewhereReader],
})
export class HandlingModule {}

import { Module } from '@nestjs/common';
import { RecordStore } from './record.store.js';
import { RecordsController } from './records.controller.js';
import { RecordsService } from './records.service.js';
import { SharingService } from './sharing.service.js';

@Module({ controllers: [RecordsController], providers: [RecordsService, SharingService, RecordStore] })
export class RecordsModule {}

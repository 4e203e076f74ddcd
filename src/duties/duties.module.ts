import { Module } from '@nestjs/common';
import { DutiesController } from './duties.controller.js';
import { DutiesService } from './duties.service.js';
import { DutyStore } from './duty.store.js';

@Module({ controllers: [DutiesController], providers: [DutiesService, DutyStore] })
export class DutiesModule {}

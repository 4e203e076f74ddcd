import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module.js';
import { TabletsModule } from '../tablets/tablets.module.js';
import { ParkedWorkController, ParkingController } from './parked-work.controller.js';
import { ParkedWorkParking } from './parked-work.parking.js';
import { ParkedWorkService } from './parked-work.service.js';
import { ParkedWorkStore } from './parked-work.store.js';

@Module({
  imports: [TabletsModule, AttachmentsModule],
  controllers: [ParkedWorkController, ParkingController],
  providers: [ParkedWorkService, ParkedWorkParking, ParkedWorkStore],
})
export class ParkedWorkModule {}

import { Module } from '@nestjs/common';
import { DeploymentsModule } from '../deployments/deployments.module.js';
import { OperationsModule } from '../operations/operations.module.js';
import { ScenesModule } from '../scenes/scenes.module.js';
import { EquipmentController } from './equipment.controller.js';
import { EquipmentDrafts } from './equipment.drafts.js';
import { EquipmentReader } from './equipment.reader.js';
import { EquipmentService } from './equipment.service.js';
import { EquipmentStore } from './equipment.store.js';

@Module({
  imports: [DeploymentsModule, OperationsModule, ScenesModule],
  controllers: [EquipmentController],
  providers: [EquipmentService, EquipmentDrafts, EquipmentStore, EquipmentReader],
  exports: [EquipmentReader],
})
export class EquipmentModule {}

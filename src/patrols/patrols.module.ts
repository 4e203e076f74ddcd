import { Module } from '@nestjs/common';
import { BorderSectionsModule } from '../border-sections/border-sections.module.js';
import { DeploymentsModule } from '../deployments/deployments.module.js';
import { DutyModule } from '../duty/duty.module.js';
import { EquipmentModule } from '../equipment/equipment.module.js';
import { OperationsModule } from '../operations/operations.module.js';
import { ScenesModule } from '../scenes/scenes.module.js';
import { PatrolCrews } from './patrol.crews.js';
import { PatrolDrafts } from './patrol.drafts.js';
import { PatrolPlaces } from './patrol.places.js';
import { PatrolReader } from './patrol.reader.js';
import { PatrolStore } from './patrol.store.js';
import { PatrolsController } from './patrols.controller.js';
import { PatrolsService } from './patrols.service.js';

@Module({
  imports: [BorderSectionsModule, DeploymentsModule, DutyModule, EquipmentModule, OperationsModule, ScenesModule],
  controllers: [PatrolsController],
  providers: [PatrolsService, PatrolDrafts, PatrolPlaces, PatrolCrews, PatrolStore, PatrolReader],
  exports: [PatrolReader],
})
export class PatrolsModule {}

import { Module } from '@nestjs/common';
import { DeploymentsModule } from '../deployments/deployments.module.js';
import { OperationsModule } from '../operations/operations.module.js';
import { ScenesModule } from '../scenes/scenes.module.js';
import { ShiftDrafts } from './shift.drafts.js';
import { ShiftReader } from './shift.reader.js';
import { ShiftStore } from './shift.store.js';
import { ShiftsController } from './shifts.controller.js';
import { ShiftsService } from './shifts.service.js';

@Module({
  imports: [DeploymentsModule, OperationsModule, ScenesModule],
  controllers: [ShiftsController],
  providers: [ShiftsService, ShiftDrafts, ShiftStore, ShiftReader],
  exports: [ShiftReader],
})
export class ShiftsModule {}

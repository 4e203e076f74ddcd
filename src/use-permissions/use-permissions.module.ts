import { Module } from '@nestjs/common';
import { ClocksModule } from '../clocks/clocks.module.js';
import { HandlingModule } from '../handling/handling.module.js';
import { TransmissionLogModule } from '../transmission-log/transmission-log.module.js';
import { UsePermissionDrafts } from './use-permission.drafts.js';
import { UsePermissionReader } from './use-permission.reader.js';
import { UsePermissionTakingDesk } from './use-permission-taking.desk.js';
import { UsePermissionStore } from './use-permission.store.js';
import { UsePermissionsController } from './use-permissions.controller.js';
import { UsePermissionsService } from './use-permissions.service.js';

@Module({
  imports: [ClocksModule, HandlingModule, TransmissionLogModule],
  controllers: [UsePermissionsController],
  providers: [
    UsePermissionsService,
    UsePermissionDrafts,
    UsePermissionStore,
    UsePermissionTakingDesk,
    UsePermissionReader,
  ],
  exports: [UsePermissionTakingDesk, UsePermissionReader],
})
export class UsePermissionsModule {}

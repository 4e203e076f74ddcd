import { Module } from '@nestjs/common';
import { ArrestsModule } from '../arrests/arrests.module.js';
import { ScenesModule } from '../scenes/scenes.module.js';
import { SeizureDesk } from './seizure.desk.js';
import { SeizureDrafts } from './seizure.drafts.js';
import { SeizureStore } from './seizure.store.js';
import { SeizuresController } from './seizures.controller.js';
import { SeizuresService } from './seizures.service.js';

@Module({
  imports: [ScenesModule, ArrestsModule],
  controllers: [SeizuresController],
  providers: [SeizuresService, SeizureDrafts, SeizureDesk, SeizureStore],
  exports: [SeizureDesk],
})
export class SeizuresModule {}

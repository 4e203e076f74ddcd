import { Module } from '@nestjs/common';
import { ScenesModule } from '../scenes/scenes.module.js';
import { CasualtiesController } from './casualties.controller.js';
import { CasualtiesService } from './casualties.service.js';
import { CasualtyDrafts } from './casualty.drafts.js';
import { CasualtyStore } from './casualty.store.js';

@Module({
  imports: [ScenesModule],
  controllers: [CasualtiesController],
  providers: [CasualtiesService, CasualtyDrafts, CasualtyStore],
})
export class CasualtiesModule {}

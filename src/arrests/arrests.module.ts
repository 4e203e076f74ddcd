import { Module } from '@nestjs/common';
import { ApprehensionsModule } from '../apprehensions/apprehensions.module.js';
import { ScenesModule } from '../scenes/scenes.module.js';
import { ArrestFilesService } from './arrest-files.service.js';
import { ArrestDrafts } from './arrest.drafts.js';
import { ArrestReader } from './arrest.reader.js';
import { ArrestStore } from './arrest.store.js';
import { ArrestedPersonsService } from './arrested-persons.service.js';
import { ArrestsController } from './arrests.controller.js';
import { ArrestsService } from './arrests.service.js';

@Module({
  imports: [ScenesModule, ApprehensionsModule],
  controllers: [ArrestsController],
  providers: [ArrestsService, ArrestedPersonsService, ArrestFilesService, ArrestDrafts, ArrestStore, ArrestReader],
  exports: [ArrestReader],
})
export class ArrestsModule {}

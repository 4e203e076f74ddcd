import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module.js';
import { CollectionEntriesModule } from '../collection-entries/collection-entries.module.js';
import { CollectionsModule } from '../collections/collections.module.js';
import { CollectionImportsController } from './collection-imports.controller.js';
import { CollectionImportsService } from './collection-imports.service.js';
import { ImportFilesController } from './import-files.controller.js';
import { ImportFilesService } from './import-files.service.js';
import { ImportActs } from './import.acts.js';
import { ImportCourse } from './import.course.js';
import { ImportDrafts } from './import.drafts.js';
import { ImportIntake } from './import.intake.js';
import { ImportLook } from './import.look.js';
import { ImportProgressStore } from './import.progress.store.js';
import { ImportRunner } from './import.runner.js';
import { ImportSource } from './import.source.js';
import { ImportStore } from './import.store.js';
import { ImportTaking } from './import.taking.js';
import { ImportTask } from './import.task.js';

@Module({
  imports: [AttachmentsModule, CollectionEntriesModule, CollectionsModule],
  // The files first: their routes are more particular than the one that serves all acts.
  controllers: [ImportFilesController, CollectionImportsController],
  providers: [
    CollectionImportsService,
    ImportActs,
    ImportCourse,
    ImportDrafts,
    ImportFilesService,
    ImportIntake,
    ImportLook,
    ImportProgressStore,
    ImportRunner,
    ImportSource,
    ImportStore,
    ImportTaking,
    ImportTask,
  ],
})
export class CollectionImportsModule {}

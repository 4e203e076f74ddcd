import { Module } from '@nestjs/common';
import { AttachmentCommands } from './attachment.commands.js';
import { AttachmentDesk } from './attachment.desk.js';
import { AttachmentDrafts } from './attachment.drafts.js';
import { AttachmentFiles } from './attachment.files.js';
import { AttachmentFilesController } from './attachment-files.controller.js';
import { AttachmentFilesService } from './attachment-files.service.js';
import { AttachmentImages } from './attachment.images.js';
import { AttachmentIntake } from './attachment.intake.js';
import { AttachmentParser } from './attachment.parser.js';
import { AttachmentRecords } from './attachment.records.js';
import { AttachmentStore } from './attachment.store.js';
import { AttachmentVault } from './attachment.vault.js';
import { AttachmentsController } from './attachments.controller.js';
import { AttachmentsService } from './attachments.service.js';
import { PassedFileDesk } from './passed-file.desk.js';
import { PassedFileStore } from './passed-file.store.js';
import { StoredFileDesk } from './stored-file.desk.js';
import { StoredFileStore } from './stored-file.store.js';
import { StoredFileSweep } from './stored-file.sweep.js';

@Module({
  // The files first: their routes are more particular than the one that serves all acts.
  controllers: [AttachmentFilesController, AttachmentsController],
  providers: [
    AttachmentsService,
    AttachmentFilesService,
    AttachmentCommands,
    AttachmentDrafts,
    AttachmentDesk,
    AttachmentStore,
    AttachmentRecords,
    AttachmentVault,
    AttachmentFiles,
    AttachmentIntake,
    AttachmentImages,
    AttachmentParser,
    StoredFileDesk,
    StoredFileStore,
    StoredFileSweep,
    PassedFileDesk,
    PassedFileStore,
  ],
  exports: [AttachmentDesk, StoredFileDesk, StoredFileSweep, PassedFileDesk],
})
export class AttachmentsModule {}

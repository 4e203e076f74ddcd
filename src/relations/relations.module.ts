import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module.js';
import { HandlingModule } from '../handling/handling.module.js';
import { OperationsModule } from '../operations/operations.module.js';
import { SubjectsModule } from '../subjects/subjects.module.js';
import { RelationApprovals } from './relation.approvals.js';
import { RelationDrafts } from './relation.drafts.js';
import { RelationReader } from './relation.reader.js';
import { RelationStore } from './relation.store.js';
import { RelationsController } from './relations.controller.js';
import { RelationsService } from './relations.service.js';

@Module({
  imports: [AttachmentsModule, HandlingModule, OperationsModule, SubjectsModule],
  controllers: [RelationsController],
  providers: [RelationsService, RelationApprovals, RelationDrafts, RelationReader, RelationStore],
  exports: [RelationReader],
})
export class RelationsModule {}

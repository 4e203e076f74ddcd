import { Module } from '@nestjs/common';
import { MatchingModule } from '../matching/matching.module.js';
import { SubjectsModule } from '../subjects/subjects.module.js';
import { SubjectGroups } from './subject-group.members.js';
import { SubjectGroupReader } from './subject-group.reader.js';
import { SubjectGroupsController } from './subject-groups.controller.js';
import { SubjectGroupsService } from './subject-groups.service.js';
import { SubjectMergeDrafts } from './subject-merge.drafts.js';
import { SubjectMergeMemory } from './subject-merge.memory.js';
import { SubjectMergeStore } from './subject-merge.store.js';
import { SubjectMergesController } from './subject-merges.controller.js';
import { SubjectMergesService } from './subject-merges.service.js';

/** That two subjects are the same: proposed, agreed to for each owner, undone. */
@Module({
  imports: [MatchingModule, SubjectsModule],
  controllers: [SubjectMergesController, SubjectGroupsController],
  providers: [
    SubjectMergesService,
    SubjectGroupsService,
    SubjectGroups,
    SubjectGroupReader,
    SubjectMergeDrafts,
    SubjectMergeMemory,
    SubjectMergeStore,
  ],
  exports: [SubjectGroupReader],
})
export class SubjectMergesModule {}

import { Module } from '@nestjs/common';
import { BorderSectionsModule } from '../border-sections/border-sections.module.js';
import { AttachmentsModule } from '../attachments/attachments.module.js';
import { HandlingModule } from '../handling/handling.module.js';
import { OperationsModule } from '../operations/operations.module.js';
import { RelationsModule } from '../relations/relations.module.js';
import { SubjectsModule } from '../subjects/subjects.module.js';
import { IntelligenceItemActsService } from './intelligence-item-acts.service.js';
import { IntelligenceItemDrafts } from './intelligence-item.drafts.js';
import { IntelligenceParents } from './intelligence-item.parents.js';
import { IntelligenceItemStore } from './intelligence-item.store.js';
import { IntelligenceItemsController } from './intelligence-items.controller.js';
import { IntelligenceItemsService } from './intelligence-items.service.js';
import { ModusOperandiController } from './modus-operandi.controller.js';

@Module({
  imports: [AttachmentsModule, BorderSectionsModule, HandlingModule, OperationsModule, RelationsModule, SubjectsModule],
  controllers: [IntelligenceItemsController, ModusOperandiController],
  providers: [
    IntelligenceItemsService,
    IntelligenceItemActsService,
    IntelligenceItemDrafts,
    IntelligenceParents,
    IntelligenceItemStore,
  ],
})
export class IntelligenceItemsModule {}

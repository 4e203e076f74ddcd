import { Module } from '@nestjs/common';
import { DebriefingsModule } from '../debriefings/debriefings.module.js';
import { RelationsModule } from '../relations/relations.module.js';
import { SubjectMergesModule } from '../subject-merges/subject-merges.module.js';
import { SubjectsModule } from '../subjects/subjects.module.js';
import { NetworkMaterials } from './network.materials.js';
import { NetworksController } from './networks.controller.js';
import { NetworksService } from './networks.service.js';
import { SubjectGraphWalk } from './subject-graph.walk.js';
import { SubjectGraphsController } from './subject-graphs.controller.js';
import { SubjectGraphsService } from './subject-graphs.service.js';

/** What ties subjects to one another: around one of them, and across interviews. */
@Module({
  imports: [DebriefingsModule, RelationsModule, SubjectMergesModule, SubjectsModule],
  controllers: [NetworksController, SubjectGraphsController],
  providers: [NetworksService, NetworkMaterials, SubjectGraphsService, SubjectGraphWalk],
})
export class NetworksModule {}

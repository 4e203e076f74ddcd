import { Module } from '@nestjs/common';
import { SeizuresModule } from '../seizures/seizures.module.js';
import { ExhibitChainsService } from './exhibit-chains.service.js';
import { ExhibitCustodyController } from './exhibit-custody.controller.js';
import { ExhibitCustodyService } from './exhibit-custody.service.js';
import { ExhibitDrafts } from './exhibit.drafts.js';
import { ExhibitStore } from './exhibit.store.js';
import { ExhibitsController } from './exhibits.controller.js';
import { ExhibitsService } from './exhibits.service.js';

@Module({
  imports: [SeizuresModule],
  controllers: [ExhibitsController, ExhibitCustodyController],
  providers: [ExhibitsService, ExhibitCustodyService, ExhibitChainsService, ExhibitDrafts, ExhibitStore],
})
export class ExhibitsModule {}

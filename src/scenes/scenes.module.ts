import { Module } from '@nestjs/common';
import { BorderSectionsModule } from '../border-sections/border-sections.module.js';
import { DeploymentsModule } from '../deployments/deployments.module.js';
import { OperationsModule } from '../operations/operations.module.js';
import { PowersReader } from './powers.reader.js';
import { SceneReader } from './scene.reader.js';

/** What everything that is recorded on the spot has in common: where it was, and who could do it. */
@Module({
  imports: [BorderSectionsModule, OperationsModule, DeploymentsModule],
  providers: [SceneReader, PowersReader],
  exports: [SceneReader, PowersReader],
})
export class ScenesModule {}

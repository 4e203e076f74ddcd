import { Module } from '@nestjs/common';
import { BorderSectionsModule } from '../border-sections/border-sections.module.js';
import { DeploymentsModule } from '../deployments/deployments.module.js';
import { LegalBasesModule } from '../legal-bases/legal-bases.module.js';
import { DutyReader } from './duty.reader.js';

/** Who may be put to work in an operation, and with which powers at a given place. */
@Module({
  imports: [BorderSectionsModule, DeploymentsModule, LegalBasesModule],
  providers: [DutyReader],
  exports: [DutyReader],
})
export class DutyModule {}

import { Module } from '@nestjs/common';
import { DutyModule } from '../duty/duty.module.js';
import { OperationsModule } from '../operations/operations.module.js';
import { PatrolsModule } from '../patrols/patrols.module.js';
import { ProtectionReferralsModule } from '../protection-referrals/protection-referrals.module.js';
import { ScenesModule } from '../scenes/scenes.module.js';
import { ShiftsModule } from '../shifts/shifts.module.js';
import { CheckPersonsService } from './check-persons.service.js';
import { CheckContexts } from './check.contexts.js';
import { CheckDrafts } from './check.drafts.js';
import { CheckPersons } from './check.persons.js';
import { CheckPowers } from './check.powers.js';
import { CheckStore } from './check.store.js';
import { CheckWork } from './check.work.js';
import { ChecksController } from './checks.controller.js';
import { ChecksService } from './checks.service.js';

@Module({
  imports: [DutyModule, OperationsModule, PatrolsModule, ProtectionReferralsModule, ScenesModule, ShiftsModule],
  controllers: [ChecksController],
  providers: [
    ChecksService,
    CheckPersonsService,
    CheckDrafts,
    CheckContexts,
    CheckWork,
    CheckPowers,
    CheckPersons,
    CheckStore,
  ],
})
export class ChecksModule {}

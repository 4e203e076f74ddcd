import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { AuthorityFunctionReader } from './authority-function.reader.js';
import { CentralUnitReader } from './central-unit.reader.js';
import { LegalChangeStore } from './legal-change.store.js';
import { LegalChangesController } from './legal-changes.controller.js';
import { LegalChangesService } from './legal-changes.service.js';
import { LegalConfirmationReader } from './legal-confirmation.reader.js';
import { LegalConfirmationStore } from './legal-confirmation.store.js';
import { LegalConfirmationsController } from './legal-confirmations.controller.js';
import { LegalConfirmationsService } from './legal-confirmations.service.js';
import { LegalEntryStore } from './legal-entry.store.js';
import { LegalRegisterController } from './legal-register.controller.js';
import { LegalRegisterReader } from './legal-register.reader.js';
import { LegalRegisterService } from './legal-register.service.js';
import { RegisterEffects } from './register-effects.registry.js';
import { RetentionReader } from './retention.reader.js';

const stores = [LegalEntryStore, LegalChangeStore, LegalConfirmationStore];
const services = [LegalRegisterService, LegalChangesService, LegalConfirmationsService];
const readers = [
  LegalRegisterReader,
  LegalConfirmationReader,
  AuthorityFunctionReader,
  CentralUnitReader,
  RetentionReader,
];

/** The register of law: what it says, how two officers change it, and what they confirm for one case. */
@Module({
  imports: [AuthoritiesModule],
  controllers: [LegalRegisterController, LegalChangesController, LegalConfirmationsController],
  providers: [...stores, ...services, ...readers, RegisterEffects],
  exports: [...readers, RegisterEffects],
})
export class LegalRegisterModule {}
